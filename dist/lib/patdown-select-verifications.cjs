'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  jsonAt,
  parseJson
} = require("patdown-json-3");
const {
  pLimit
} = require("patdown-index");
const {
  companionsIn
} = require("patdown-templates");
const {
  builtinRevocations,
  builtinVerifications
} = require("patdown-rule-book");
const {
  KnownValues
} = require("patdown-known-values");
const {
  distance
} = require("patdown-span");
const {
  PatdownError
} = require("patdown-errors");

// src/rules/select-verifications.ts
var selectVerifications = (paths) => select(builtinVerifications(), paths, ({ verification }) => verification);
var selectRevocations = (paths) => select(builtinRevocations(), paths, ({ revocation }) => revocation);
async function select(builtin, paths, ownOf) {
  const selected = /* @__PURE__ */ new Map();
  for (const [id, spec] of Object.entries(builtin)) selected.set(id, { spec, origin: "builtin" });
  if (paths.length === 0) return selected;
  const { loadRuleSources } = await Promise.resolve().then(() => require("patdown-load-2"));
  for (const source of paths.flatMap(loadRuleSources)) {
    const spec = ownOf(source);
    if (spec === void 0) selected.delete(source.info.id);
    else selected.set(source.info.id, { spec, origin: "user" });
  }
  return selected;
}

// src/verify/classify.ts
function classify(spec, answer, host) {
  const text = answer.body.toString("utf8");
  const read2 = { answer, text, json: parseJson(text) };
  const vague = vagueness(spec, read2, host);
  if (vague !== void 0) return unknown(vague);
  const fitting = spec.answers.find((documented) => fits(documented, read2));
  if (fitting === void 0) return unknown(reasonFor(read2, host));
  const { is, source } = fitting;
  return {
    status: is,
    reason: fitting.reason ?? REASONS[is](host),
    source,
    facts: is === "active" ? factsOf(spec.facts, read2) : {}
  };
}
var unknown = (reason) => ({ status: "unknown", reason, facts: {} });
var REASONS = {
  active: (host) => `${host} accepts it`,
  inactive: (host) => `${host} says that it is not valid`,
  unknown: (host) => `${host} gives an answer that does not say whether it is valid`
};
function vagueness({ answers }, read2, host) {
  const { answer, text, json } = read2;
  const { status, headers } = answer;
  if (status >= 500) return `${host} has a fault (${status})`;
  if (isLimited(answer)) return `${host} limits how often it is asked (${status})`;
  if (status >= 300 && status < 400) return redirectReason(headers["location"], status, host);
  if (headers["cf-mitigated"] !== void 0) return `a wall before ${host} answered (${status})`;
  if (status === 407 || status === 511) return `a proxy or a portal answered in place of ${host} (${status})`;
  if (answer.isCut) return `the answer of ${host} is too long`;
  const wantsJson = answers.some((documented) => Object.keys(documented.json).length > 0);
  if (!wantsJson || text.trim() === "" || json !== void 0) return void 0;
  if (/^\s*<|text\/html/i.test(`${text.slice(0, 200)}
${headers["content-type"] ?? ""}`))
    return `a page came where ${host} answers with JSON (${status}); a portal, a proxy or a wall may have answered`;
  return /json/i.test(headers["content-type"] ?? "") || /^\s*[[{]/.test(text) ? `the answer of ${host} is broken JSON (${status})` : void 0;
}
function isLimited({ status, headers }) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers["retry-after"] !== void 0 || REMAINING.some((name) => headers[name]?.trim() === "0");
}
var REMAINING = ["x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"];
function redirectReason(location, status, host) {
  const target = location !== void 0 && URL.canParse(location, `https://${host}`) ? new URL(location, `https://${host}`).hostname : host;
  return target === host ? `${host} redirects (${status}), and no redirect is followed` : `${host} redirects to another host (${status}), and no redirect is followed`;
}
function fits({ status, json, text, headers, isEmpty }, read2) {
  return status.includes(read2.answer.status) && (isEmpty !== true || read2.answer.body.length === 0) && Object.entries(json).every(([path, condition]) => jsonFits(condition, read2.json, path)) && text.every((part) => read2.text.includes(part)) && Object.entries(headers).every(([name, condition]) => textFits(condition, read2.answer.headers[name]));
}
function jsonFits(condition, json, path) {
  const value = json === void 0 ? void 0 : jsonAt(json, path);
  if (value === void 0) return false;
  switch (condition.kind) {
    case "type":
      return condition.type === typeOf(value);
    case "equals":
      return condition.anyOf.some((literal) => literal === value);
    case "contains":
      return typeof value === "string" && value.includes(condition.text);
  }
}
var typeOf = (value) => value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
function textFits(condition, value) {
  if (value === void 0) return false;
  if (condition.kind === "present") return true;
  return condition.kind === "equals" ? value === condition.text : value.includes(condition.text);
}
function reasonFor({ answer: { status } }, host) {
  if (status === 401) return `${host} refuses it (401) in words that its documentation does not have`;
  if (status === 403)
    return `${host} forbids it (403): that may be a missing permission, a rule of its network, or a dead secret`;
  if (status === 404) return `${host} knows nothing of what was asked for (404)`;
  return `${host} gave an answer that its documentation does not have (${status})`;
}
var MAX_FACT = 200;
function factsOf(specs, read2) {
  const entries = Object.entries(specs).flatMap(([name, spec]) => {
    const value = factText(factOf(spec, read2)).replaceAll(/\s+/g, " ").trim();
    return value === "" ? [] : [[name, value.length > MAX_FACT ? `${value.slice(0, MAX_FACT)}\u2026` : value]];
  });
  return Object.fromEntries(entries);
}
function factOf(spec, { answer, text, json }) {
  switch (spec.kind) {
    case "json":
      return json === void 0 ? void 0 : jsonAt(json, spec.path);
    case "header":
      return answer.headers[spec.name];
    case "between": {
      const start = text.indexOf(spec.before);
      if (start < 0) return void 0;
      const from = start + spec.before.length;
      const end = text.indexOf(spec.behind, from);
      return end < 0 ? void 0 : text.slice(from, end);
    }
  }
}
function factText(value) {
  if (value === void 0 || value === null) return "";
  if (Array.isArray(value))
    return value.map(factText).filter((text) => text !== "").join(", ");
  return typeof value === "object" ? "" : String(value);
}

// src/verify/failure.ts
var RequestFailure = class extends Error {
  kind;
  constructor(kind, message) {
    super(message);
    this.name = "RequestFailure";
    this.kind = kind;
  }
};
var abortedBy = (signal) => signal?.reason instanceof RequestFailure ? signal.reason : new RequestFailure("aborted", "it was interrupted");
var REFUSED = ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL"];
var DNS = ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME", "ENODATA", "EAI_FAIL", "ESERVFAIL"];
var RESET = ["ECONNRESET", "EPIPE", "ECONNABORTED"];
var TLS = /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/;
function toFailure(error, host) {
  if (error instanceof RequestFailure) return error;
  const code = codeOf(error);
  if (code === "ETIMEDOUT" || code === "ESOCKETTIMEDOUT")
    return new RequestFailure("timeout", `${host} did not answer in time`);
  if (DNS.includes(code)) return new RequestFailure("dns", `there is no address for ${host} (${code})`);
  if (REFUSED.includes(code)) return new RequestFailure("refused", `${host} cannot be reached (${code})`);
  if (RESET.includes(code)) return new RequestFailure("reset", `${host} ended the connection (${code})`);
  if (TLS.test(code))
    return new RequestFailure("tls", `the certificate or the encryption of ${host} is not right (${code})`);
  return new RequestFailure("protocol", `the answer of ${host} is no HTTP (${code})`);
}
function codeOf(error) {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : "unknown error";
}

// src/verify/pacer.ts
var CONCURRENCY = 4;
var SPACING = 100;
var MAX_WAIT = 6e4;
var Pacer = class {
  #timing;
  #hosts = /* @__PURE__ */ new Map();
  constructor(timing) {
    this.#timing = timing;
  }
  /** Runs a request when its host may be asked. @throws RequestFailure where that is too far away */
  run(host, signal, send) {
    const pace = this.#paceOf(host);
    return pace.limit(async () => {
      await this.#wait(host, pace, signal);
      const answer = await send();
      pace.notBefore = Math.max(pace.notBefore, this.#timing.now() + pauseOf(answer, this.#timing.now()));
      return answer;
    });
  }
  async #wait(host, pace, signal) {
    for (; ; ) {
      const now = this.#timing.now();
      if (pace.notBefore - now > MAX_WAIT)
        throw new RequestFailure(
          "limited",
          `${host} wants to be left alone for ${describe(pace.notBefore - now)}`
        );
      const start = Math.max(pace.nextStart, pace.notBefore);
      if (start <= now) {
        pace.nextStart = now + SPACING;
        return;
      }
      await this.#timing.sleep(start - now, signal);
    }
  }
  #paceOf(host) {
    const known = this.#hosts.get(host);
    if (known !== void 0) return known;
    const pace = { limit: pLimit(CONCURRENCY), nextStart: 0, notBefore: 0 };
    this.#hosts.set(host, pace);
    return pace;
  }
};
var describe = (ms) => ms < 12e4 ? `${Math.ceil(ms / 1e3)} seconds` : `${Math.ceil(ms / 6e4)} minutes`;
function pauseOf(answer, now) {
  const { headers, status } = answer;
  const after = headers["retry-after"];
  if (after !== void 0 && (isLimited(answer) || status >= 500)) return parseRetryAfter(after, now);
  const isUsedUp = ["x-ratelimit-remaining", "ratelimit-remaining", "x-rate-limit-remaining"].some(
    (name) => headers[name]?.trim() === "0"
  );
  const reset = headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"] ?? headers["x-rate-limit-reset"];
  return isUsedUp && reset !== void 0 ? parseReset(reset, now) : 0;
}
function parseRetryAfter(text, now) {
  if (/^\s*\d{1,9}(?:\.\d+)?\s*$/.test(text)) return Number(text) * 1e3;
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
function parseReset(text, now) {
  const seconds = /^\s*\d{1,13}(?:\.\d+)?/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (Number.isNaN(seconds)) return 0;
  if (seconds > 1e12) return Math.max(0, seconds - now);
  return Math.max(0, seconds > 1e9 ? seconds * 1e3 - now : seconds * 1e3);
}

// src/verify/asker.ts
var ATTEMPTS = 3;
var BACKOFF = 500;
var Asker = class {
  #options;
  #pacer;
  #sent = 0;
  constructor(options) {
    this.#options = options;
    this.#pacer = new Pacer(options.timing);
  }
  /** How many requests were sent. */
  get sent() {
    return this.#sent;
  }
  /** @throws RequestFailure */
  async ask(request) {
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#try(request);
      const isLast = attempt === ATTEMPTS || !isWorthRepeating(outcome, request, attempt);
      if (isLast && outcome instanceof RequestFailure) throw outcome;
      if (isLast && !(outcome instanceof RequestFailure)) return outcome;
      const { timing, signal } = this.#options;
      await timing.sleep(BACKOFF * 2 ** (attempt - 1) * (0.5 + timing.random()), signal);
    }
  }
  async #try(request) {
    const { signal } = this.#options;
    try {
      return await this.#pacer.run(request.destination.host, signal, () => this.#send(request));
    } catch (error) {
      if (error instanceof RequestFailure) return error;
      throw error;
    }
  }
  #send(request) {
    const { client, timing, maxRequests, signal } = this.#options;
    if (signal?.aborted === true) throw abortedBy(signal);
    if (this.#sent >= maxRequests)
      throw new RequestFailure(
        "budget",
        `${maxRequests} ${maxRequests === 1 ? "request is" : "requests are"} all that is allowed (--verify-max-requests)`
      );
    this.#sent++;
    return client.send(request.wire(new Date(timing.now())), signal);
  }
};
function isWorthRepeating(outcome, { method }, attempt) {
  if (!(outcome instanceof RequestFailure))
    return isLimited(outcome) || [502, 503, 504].includes(outcome.status);
  if (outcome.kind === "timeout") return method === "GET" && attempt === 1;
  return method === "GET" && (outcome.kind === "reset" || outcome.kind === "dns");
}

// src/verify/http/client.ts
const { lookup: lookupName } = require("node:dns/promises");
const http2 = require("node:http");
const https2 = require("node:https");
const { isIP: isIP2 } = require("node:net");

// src/verify/guard/addresses.ts
const { BlockList, isIPv4, isIPv6 } = require("node:net");
var IPV4 = [
  ["0.0.0.0", 8, "unspecified"],
  ["10.0.0.0", 8, "private"],
  ["100.64.0.0", 10, "shared by carriers"],
  ["127.0.0.0", 8, "loopback"],
  ["169.254.0.0", 16, "link-local"],
  ["172.16.0.0", 12, "private"],
  ["192.0.0.0", 24, "reserved"],
  ["192.0.2.0", 24, "for documentation"],
  ["192.88.99.0", 24, "a relay"],
  ["192.168.0.0", 16, "private"],
  ["198.18.0.0", 15, "for benchmarks"],
  ["198.51.100.0", 24, "for documentation"],
  ["203.0.113.0", 24, "for documentation"],
  ["224.0.0.0", 4, "multicast"],
  ["240.0.0.0", 4, "reserved"],
  // Azure's host agent answers here, from a range that is public otherwise.
  ["168.63.129.16", 32, "a metadata service"]
];
var IPV6 = [
  ["2001::", 23, "reserved"],
  // Teredo, ORCHID, benchmarks
  ["2001:db8::", 32, "for documentation"],
  ["2002::", 16, "a relay"],
  // 6to4: any IPv4 address may stand in it
  ["3fff::", 20, "for documentation"]
];
var lists = (ranges, family) => ranges.map(([net, bits, kind]) => {
  const list = new BlockList();
  list.addSubnet(net, bits, family);
  return { list, kind };
});
var REFUSED_IPV4 = lists(IPV4, "ipv4");
var REFUSED_IPV6 = lists(IPV6, "ipv6");
function refusalOf(address) {
  if (isIPv4(address)) return REFUSED_IPV4.find(({ list }) => list.check(address, "ipv4"))?.kind;
  if (!isIPv6(address) || address.includes("%")) return "no plain address";
  const words = wordsOf(address);
  const inner = embeddedIPv4(words);
  if (inner !== void 0) return refusalOf(inner);
  if (((words[0] ?? 0) & 57344) !== 8192) return kindOutside(words);
  return REFUSED_IPV6.find(({ list }) => list.check(address, "ipv6"))?.kind;
}
function kindOutside(words) {
  const [first = 0] = words;
  if (words.every((word) => word === 0)) return "unspecified";
  if (words.slice(0, 7).every((word) => word === 0) && words[7] === 1) return "loopback";
  if ((first & 65024) === 64512) return "private";
  if ((first & 65472) === 65152) return "link-local";
  return (first & 65280) === 65280 ? "multicast" : "reserved";
}
function embeddedIPv4(words) {
  const head = words.slice(0, 6).join();
  if (head !== MAPPED && head !== NAT64) return void 0;
  const [high = 0, low = 0] = words.slice(6);
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
var MAPPED = [0, 0, 0, 0, 0, 65535].join();
var NAT64 = [100, 65435, 0, 0, 0, 0].join();
function wordsOf(address) {
  const dotted = address.replace(
    /(\d+)\.(\d+)\.(\d+)\.(\d+)$/,
    (_, a, b, c, d) => [Number(a) * 256 + Number(b), Number(c) * 256 + Number(d)].map((word) => word.toString(16)).join(":")
  );
  const [left = "", right] = dotted.split("::");
  const parse = (side) => side === "" ? [] : side.split(":").map((word) => Number.parseInt(word, 16));
  const [head, tail] = [parse(left), parse(right ?? "")];
  return right === void 0 ? head : [...head, ...Array(8 - head.length - tail.length).fill(0), ...tail];
}

// src/verify/guard/hosts.ts
const { isIP } = require("node:net");
var LOCAL = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|arpa|test|onion)$/;
var NAME = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;
function hostRefusal(host) {
  if (isIP(host.replace(/^\[|\]$/g, "")) !== 0) return "it is an address, not a name";
  if (!NAME.test(host)) return "it is no plain host name";
  return LOCAL.test(host) ? "its name is one of a local network" : void 0;
}
var isUnder = (host, domains) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

// src/verify/http/proxy.ts
function proxyFor(host, port, environment) {
  const text = firstOf(environment, ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]);
  if (text === void 0 || isExempt(host, port, firstOf(environment, ["no_proxy", "NO_PROXY"]) ?? ""))
    return void 0;
  return parseProxy(text);
}
var firstOf = (environment, names) => names.map((name) => environment[name]).find((value) => value !== void 0 && value !== "");
function parseProxy(text) {
  const full = text.includes("://") ? text : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : void 0;
  if (url === void 0 || !["http:", "https:"].includes(url.protocol)) {
    throw new PatdownError("PD_PROXY_INVALID", "the proxy that HTTPS_PROXY names cannot be used", {
      hint: "it is written http://host:port or https://host:port; SOCKS is not spoken"
    });
  }
  const isTls = url.protocol === "https:";
  const user = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    isTls,
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? isTls ? 443 : 80 : Number(url.port),
    authorization: user === ":" ? void 0 : `Basic ${Buffer.from(user).toString("base64")}`
  };
}
function isExempt(host, port, list) {
  return list.split(/[\s,]+/).some((entry) => {
    const [, name = "", only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === "" || only !== void 0 && Number(only) !== port) return false;
    const domain = name.replace(/^\*?\./, "");
    return name === "*" || host === domain || host.endsWith(`.${domain}`);
  });
}

// src/verify/http/tunnel.ts
const http = require("node:http");
const https = require("node:https");
const { Duplex } = require("node:stream");
const tls = require("node:tls");
var TunnelAgent = class extends https.Agent {
  #proxy;
  constructor(proxy, options) {
    super(options);
    this.#proxy = proxy;
  }
  createConnection(options, callback) {
    const host = options.servername ?? options.host ?? "";
    openTunnel(this.#proxy, host, Number(options.port ?? 443)).then(
      (socket) => callback?.(null, tls.connect({ ...options, socket })),
      (error) => callback?.(error, new Duplex())
    );
  }
};
var TIMEOUT = 1e4;
function openTunnel(proxy, host, port) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new RequestFailure("proxy", `the proxy ${proxy.host} ${why}`));
    const request = (proxy.isTls ? https : http).request({
      host: proxy.host,
      port: proxy.port,
      method: "CONNECT",
      path: `${host}:${port}`,
      agent: false,
      timeout: TIMEOUT,
      headers: {
        host: `${host}:${port}`,
        ...proxy.authorization === void 0 ? {} : { "proxy-authorization": proxy.authorization }
      }
    });
    request.on("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      fail(statusCode === 407 ? "wants another user or password" : `refused the connection (${statusCode})`);
    });
    request.on("response", ({ statusCode = 0 }) => fail(`refused the connection (${statusCode})`));
    request.on("timeout", () => request.destroy());
    request.on("error", () => fail("cannot be reached"));
    request.end();
  });
}

// src/verify/http/client.ts
var MAX_BODY = 64 * 1024;
var SOCKETS_PER_HOST = 4;
var HttpClient = class {
  #options;
  #agents = /* @__PURE__ */ new Map();
  constructor(options) {
    this.#options = options;
  }
  /** @throws RequestFailure */
  async send(request, signal) {
    const url = new URL(request.origin);
    const host = url.hostname;
    this.#requireAllowed(url);
    try {
      return await this.#exchange(request, url, signal);
    } catch (error) {
      throw toFailure(error, host);
    }
  }
  /** Ends the connections that are kept. */
  close() {
    for (const agent of this.#agents.values()) agent.destroy();
    this.#agents.clear();
  }
  #requireAllowed(url) {
    const host = url.hostname;
    const isNamed = this.#options.named.has(host);
    const refusal = isNamed ? void 0 : hostRefusal(host);
    if (refusal !== void 0) throw blocked(host, refusal);
    if (url.protocol !== "https:" && !(isNamed && isLoopback(host)))
      throw blocked(host, "it would be sent unencrypted");
  }
  #exchange(request, url, signal) {
    return new Promise((resolve, reject) => {
      const sent = (url.protocol === "https:" ? https2 : http2).request(this.#requestOptions(request, url));
      const end = (failure) => {
        reject(failure);
        sent.destroy(failure);
      };
      const timer = setTimeout(
        () => end(new RequestFailure("timeout", `${url.hostname} did not answer in time`)),
        this.#options.timeoutMs
      );
      const abort = () => end(abortedBy(signal));
      const settle2 = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
      };
      if (signal?.aborted === true) abort();
      signal?.addEventListener("abort", abort);
      sent.on("response", (response) => read(response, url.hostname).then(resolve, reject).finally(settle2));
      sent.on("error", (error) => {
        settle2();
        reject(error);
      });
      sent.end(request.body);
    });
  }
  #requestOptions({ method, path, headers, body }, url) {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const port = url.port === "" ? url.protocol === "https:" ? 443 : 80 : Number(url.port);
    const dialled = this.#options.dial?.(host);
    return {
      method,
      path,
      host: dialled?.host ?? host,
      port: dialled?.port ?? port,
      // Not left to the environment: NODE_TLS_REJECT_UNAUTHORIZED=0 would send secrets to whoever answers.
      rejectUnauthorized: true,
      minVersion: "TLSv1.2",
      ...isIP2(host) === 0 ? { servername: host } : {},
      ...this.#options.ca === void 0 ? {} : { ca: this.#options.ca },
      lookup: this.#lookup(host),
      agent: this.#agentFor(host, port, url.protocol, dialled !== void 0),
      headers: {
        ...headers,
        host: url.host,
        "user-agent": this.#options.userAgent,
        "accept-encoding": "identity",
        ...body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) }
      }
    };
  }
  #agentFor(host, port, protocol, isDialled) {
    const key = `${protocol}//${host}:${port}`;
    const known = this.#agents.get(key);
    if (known !== void 0) return known;
    const options = { keepAlive: true, maxSockets: SOCKETS_PER_HOST };
    const isDirect = protocol === "http:" || isDialled || isLoopback(host);
    const proxy = isDirect ? void 0 : proxyFor(host, port, this.#options.environment);
    const agent = protocol === "http:" ? new http2.Agent(options) : proxy === void 0 ? new https2.Agent(options) : new TunnelAgent(proxy, options);
    this.#agents.set(key, agent);
    return agent;
  }
  /**
   * Judges what the resolver says and hands on exactly that, so that a name cannot mean one address when it is judged and another one
   * when it is dialled. One address that must not be dialled refuses all.
   */
  #lookup(host) {
    const resolve = this.#options.resolve ?? ((name) => lookupName(name, { all: true }));
    const isNamed = this.#options.named.has(host);
    return (name, { all }, callback) => {
      resolve(name).then(
        (addresses) => {
          const refusals = isNamed ? [] : addresses.flatMap(({ address }) => refusalOf(address) ?? []);
          const [first] = addresses;
          if (refusals[0] !== void 0) callback(blocked(host, `its address is ${refusals[0]}`), "");
          else if (first === void 0)
            callback(new RequestFailure("dns", `there is no address for ${host}`), "");
          else if (all === true) callback(null, [...addresses]);
          else callback(null, first.address, first.family);
        },
        (error) => callback(error, "")
      );
    };
  }
};
var blocked = (host, why) => new RequestFailure("blocked", `${host} is not called: ${why}; --allow-host ${host} allows it`);
var isLoopback = (host) => ["localhost", "127.0.0.1", "[::1]", "::1"].includes(host);
function read(response, host) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    let size = 0;
    const answer = (isCut) => resolve({
      status: response.statusCode ?? 0,
      headers: flatten(response.headers),
      body: Buffer.concat(chunks).subarray(0, MAX_BODY),
      isCut
    });
    response.on("data", (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= MAX_BODY) return;
      answer(true);
      response.destroy();
    });
    response.on("end", () => answer(false));
    response.on("error", () => reject(new RequestFailure("reset", `${host} broke off its answer`)));
    response.on("aborted", () => reject(new RequestFailure("reset", `${host} broke off its answer`)));
  });
}
var flatten = (headers) => Object.fromEntries(
  Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : value ?? ""
  ])
);

// src/verify/canary.ts
var CANARY_ACCOUNTS = /* @__PURE__ */ new Set([
  ...["052310077262", "171436882533", "266735846894", "528757803018", "534261010715", "538784191382"],
  ...["595918472158", "717712589309", "729780141977", "730335385048", "819147034852", "893192397702"],
  ...["992382622183"],
  ...["044858866125", "251535659677", "344043088457", "351906852752", "390477818340", "426127672474"],
  ...["427150556519", "439872796651", "445142720921", "465867158099", "637958123769", "693412236332"],
  ...["732624840810", "735421457923", "959235150393", "982842642351"]
]);
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function accountOf(keyId) {
  const body = /^A[A-Z0-9]{3}([A-Z2-7]{10})[A-Z2-7]{6}$/.exec(keyId)?.[1];
  if (body === void 0) return void 0;
  const bits = [...body].reduce((value, char) => value << 5n | BigInt(BASE32.indexOf(char)), 0n);
  const account = bits >> 9n & 0xffffffffffn;
  return account > 999999999999n ? void 0 : account.toString().padStart(12, "0");
}
var isCanary = (secrets) => secrets.some((secret) => CANARY_ACCOUNTS.has(accountOf(secret.reveal()) ?? ""));

// src/verify/request/build.ts
const { createHash: createHash2 } = require("node:crypto");

// src/verify/request/aws-sigv4.ts
const { createHash, createHmac } = require("node:crypto");

// src/verify/request/template.ts
var MissingValue = class extends Error {
};
var missingReason = (names) => `its ${names.join(" and ")} was not found beside it; --beside ${names[0] ?? "NAME"}=VALUE gives it`;
var fill = (template, values, encode2) => template.replaceAll(/\{\{\s*(.*?)\s*\}\}/g, (_, name) => lookUp(name, values, encode2));
function lookUp(name, { secret, companions, facts }, encode2) {
  if (name === "secret") return encode2(secret.reveal());
  if (name === "secret.path") return pathOf(secret).path.slice(1);
  const [kind = "", ...rest] = name.split(".");
  const key = rest.join(".");
  const value = kind === "companion" ? companions.get(key)?.reveal() : facts.get(key);
  if (value === void 0)
    throw new MissingValue(kind === "companion" ? missingReason([key]) : `its ${key} is not known`);
  return encode2(value);
}
function pathOf(secret) {
  const value = secret.reveal();
  const url = URL.canParse(value) ? new URL(value) : void 0;
  if (url === void 0 || url.protocol !== "https:" || url.username !== "" || url.port !== "")
    throw new MissingValue("it is no https address");
  return { host: url.hostname, path: `${url.pathname}${url.search}` };
}
var inPath = (value) => {
  if (/^\.{1,2}$/.test(value)) throw new MissingValue("it is a step in a path");
  return pathEncode(value);
};
function percentEncode(value) {
  if (/[\ud800-\udfff]/u.test(value)) throw new MissingValue("it is no text that can be sent");
  return encodeURIComponent(value);
}
var pathEncode = (value) => percentEncode(value).replaceAll(/%(?:3A|40|24|26|2B|2C|3B|3D)/g, (code) => decodeURIComponent(code));
var inQuery = (value) => percentEncode(value).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
var inHeader = (value) => {
  if (!/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value))
    throw new MissingValue("it holds what cannot stand in a header");
  return value;
};
var asIs = (value) => value;

// src/verify/request/aws-sigv4.ts
var KEY_ID = "aws-access-key-id";
var SESSION_TOKEN = "aws-session-token";
function signAws(wire, values, now) {
  const keyId = fill(`{{companion.${KEY_ID}}}`, values, asIs);
  const isTemporary = keyId.startsWith("ASIA");
  const sessionToken = isTemporary ? fill(`{{companion.${SESSION_TOKEN}}}`, values, asIs) : void 0;
  const secret = fill("{{secret}}", values, asIs);
  return signV4(wire, { keyId, secret, sessionToken }, scopeOf(new URL(wire.origin).hostname), now);
}
function scopeOf(host) {
  const [service = "", region = ""] = host.split(".");
  return { service, region: /^[a-z]+(?:-[a-z]+)+-\d+$/.test(region) ? region : "us-east-1" };
}
function signV4(wire, { keyId, secret, sessionToken }, { region, service }, now) {
  const time = now.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const date = time.slice(0, 8);
  const headers = {
    ...wire.headers,
    "x-amz-date": time,
    ...sessionToken === void 0 ? {} : { "x-amz-security-token": sessionToken }
  };
  const signed = { ...headers, host: new URL(wire.origin).host };
  const names = Object.keys(signed).sort();
  const scope = `${date}/${region}/${service}/aws4_request`;
  const request = canonicalRequest(wire, signed, names);
  const text = ["AWS4-HMAC-SHA256", time, scope, sha256(request)].join("\n");
  const key = [date, region, service, "aws4_request"].reduce(hmac, `AWS4${secret}`);
  const signature = hmac(key, text).toString("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${keyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  return { ...wire, headers: { ...headers, authorization } };
}
var hmac = (key, text) => createHmac("sha256", key).update(text).digest();
var sha256 = (text) => createHash("sha256").update(text).digest("hex");
function canonicalRequest({ method, path, body }, headers, names) {
  const [pathname = "/", query = ""] = path.split("?");
  const lines = names.map((name) => `${name}:${(headers[name] ?? "").trim().replaceAll(/ +/g, " ")}
`);
  return [method, pathname, canonicalQuery(query), lines.join(""), names.join(";"), sha256(body ?? "")].join(
    "\n"
  );
}
function canonicalQuery(query) {
  const encode2 = (text) => encodeURIComponent(decodeURIComponent(text)).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  );
  return query.split("&").filter((pair) => pair !== "").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return `${encode2(name)}=${encode2(value.join("="))}`;
  }).sort().join("&");
}

// src/verify/request/google-jwt.ts
const { createPrivateKey, sign } = require("node:crypto");
var LIFETIME = 300;
function signGoogle(wire, values, now) {
  const email = fill("{{companion.client_email}}", values, asIs);
  const key = readKey(fill("{{secret}}", values, asIs));
  const issued = Math.floor(now.getTime() / 1e3);
  const keyId = values.companions.has("private_key_id") ? { kid: fill("{{companion.private_key_id}}", values, asIs) } : {};
  const header = encode({ alg: "RS256", typ: "JWT", ...keyId });
  const claims = encode({
    iss: email,
    sub: email,
    aud: `${wire.origin}/`,
    iat: issued,
    exp: issued + LIFETIME
  });
  const signature = sign("sha256", Buffer.from(`${header}.${claims}`), key).toString("base64url");
  return { ...wire, headers: { ...wire.headers, authorization: `Bearer ${header}.${claims}.${signature}` } };
}
var encode = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
function readKey(pem) {
  try {
    const key = createPrivateKey(pem.replaceAll(/(?:\\+r)?\\+n/g, "\n"));
    if (key.asymmetricKeyType === "rsa") return key;
  } catch {
  }
  throw new MissingValue("its key cannot be read");
}

// src/verify/request/build.ts
var BuiltRequest = class {
  destination;
  method;
  /** `GET https://api.github.com/user`, with variables where the rule has them. */
  line;
  /** A hash of all that is sent: two requests with the same key are one. It is not shown, since a weak secret can be guessed from it. */
  key;
  #wire;
  constructor(destination, spec, key, wire) {
    this.destination = destination;
    this.method = spec.method;
    this.key = key;
    this.line = lineOf(spec, destination);
    this.#wire = wire;
  }
  /** @param now is what signatures are dated with */
  wire(now) {
    return this.#wire(now);
  }
};
var lineOf = (spec, destination) => `${spec.method} ${destination.origin}${pathOn(destination, spec)}`;
function destinationsOf(spec, bases, values) {
  const known = knownDestinations(spec, bases, values);
  if (values === void 0 || !spec.path.includes("{{secret.path}}")) return known;
  const { host } = pathOf(values.secret);
  const own = known.filter((destination) => destination.host === host);
  if (own.length === 0) throw new MissingValue("its host is none of the provider");
  return own;
}
function knownDestinations(spec, bases, values) {
  const named = spec.base === void 0 ? void 0 : bases.get(spec.base.name);
  if (named !== void 0) return named.map(byUser);
  const { host } = spec;
  switch (host.kind) {
    case "fixed":
      return [host.name, ...host.regions].map(byRule);
    case "labels":
      return [byRule(host.labels.join("."))];
    case "found":
      return [
        {
          ...byRule(values === void 0 ? `*.${host.under.join(", *.")}` : foundHost(host, values)),
          chosenBy: "place"
        }
      ];
    case "named":
      throw new MissingValue(`its host is not known: name it by --provider-url ${spec.base?.name ?? ""}=URL`);
  }
}
var byUser = ({ origin, hostname, pathname }) => ({
  origin,
  host: hostname,
  chosenBy: "user",
  basePath: pathname.replace(/\/+$/, "")
});
var byRule = (host) => ({ origin: `https://${host}`, host, chosenBy: "rule" });
function requireHost({ chosenBy, host }, origin, allowed) {
  if (chosenBy === "user" || allowed.has(host)) return;
  if (chosenBy === "place")
    throw new MissingValue(`${host} was found beside it, and is not called: --allow-host ${host} allows it`);
  if (origin === "user")
    throw new MissingValue(`a rule of your own names ${host}: --allow-host ${host} allows it`);
}
function foundHost(spec, values) {
  const text = fill(spec.value, values, asIs).toLowerCase();
  const host = /^https:\/\/([a-z0-9.-]+)\/?$/.exec(text)?.[1] ?? text;
  const isName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(host) && host.length <= 253;
  if (!isName || !isUnder(host, spec.under)) throw new MissingValue("its host is none of the provider");
  return host;
}
function pathOn({ basePath: own }, { path, base }) {
  if (own === void 0) return path;
  const basePath = base?.path ?? "";
  return `${own === "" ? basePath : own}${path.slice(basePath.length)}`;
}
function buildRequest(spec, destination, values) {
  const wire = toWire(spec, destination, values);
  const { sign: sign2 } = spec;
  const signed = sign2 === void 0 ? [] : [sign2, fill("{{secret}}", values, asIs), ...companionsOf(values)];
  const key = createHash2("sha256").update(JSON.stringify([wire, signed])).digest("hex");
  const sealed = new BuiltRequest(
    destination,
    spec,
    key,
    (now) => sign2 === void 0 ? wire : SIGNERS[sign2](wire, values, now)
  );
  if (sign2 !== void 0) sealed.wire(/* @__PURE__ */ new Date(0));
  return sealed;
}
var companionsOf = (values) => [...values.companions.keys()].sort().map((name) => fill(`{{companion.${name}}}`, values, asIs));
var SIGNERS = { "aws-sigv4": signAws, "gcp-jwt": signGoogle };
function toWire(spec, destination, values) {
  const body = spec.body === void 0 ? void 0 : fillBody(spec.body, values);
  return {
    method: spec.method,
    origin: destination.origin,
    path: fillPath(pathOn(destination, spec), values),
    headers: {
      ...body === void 0 ? {} : { "content-type": body.type },
      accept: "application/json",
      ...Object.fromEntries(
        Object.entries(spec.headers).map(([name, template]) => [name, fill(template, values, inHeader)])
      ),
      ...spec.basic === void 0 ? {} : { authorization: basic(spec.basic, values) }
    },
    body: body?.text
  };
}
function fillPath(template, values) {
  const at = template.indexOf("?");
  if (at < 0) return fill(template, values, inPath);
  return fill(template.slice(0, at), values, inPath) + fill(template.slice(at), values, inQuery);
}
function basic({ user, password }, values) {
  const name = fill(user, values, asIs);
  if (name.includes(":")) throw new MissingValue("its user holds a colon");
  return `Basic ${Buffer.from(`${name}:${fill(password, values, asIs)}`).toString("base64")}`;
}
function fillBody(body, values) {
  switch (body.kind) {
    case "json":
      return { type: "application/json", text: JSON.stringify(fillJson(body.value, values)) };
    case "form": {
      const fields = Object.entries(body.fields).map(([name, template]) => [
        name,
        fill(template, values, asIs)
      ]);
      return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(fields).toString() };
    }
    case "text":
      return { type: "text/plain", text: fill(body.text, values, asIs) };
  }
}
function fillJson(template, values) {
  if (typeof template === "string") return fill(template, values, asIs);
  if (template === null || typeof template !== "object") return template;
  if (isListOfSecrets(template))
    return (values.all ?? [values.secret]).map((secret) => fill(SECRET, { ...values, secret }, asIs));
  if (Array.isArray(template)) return template.map((item) => fillJson(item, values));
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillJson(value, values)]));
}
var SECRET = "{{secret}}";
var isListOfSecrets = (template) => Array.isArray(template) && template.length === 1 && template[0] === SECRET;

// src/verify/inquiry.ts
var companionsOf2 = ({ companionSets: companionSets2 }, { beside }) => companionSets2.map((set) => new Map([...beside, ...set]));
var MAX_SETS = 3;
function inquire(subject, options) {
  const selected = options.specs.get(subject.ruleId);
  if (selected === void 0)
    return { kind: "none", reason: "there is no way to verify secrets of this kind" };
  const reasons = [];
  const untried = [];
  const questions = [];
  for (const spec of chainOf(selected.spec)) {
    const [asked, failed] = [questions.length, reasons.length];
    for (const companions of companionsOf2(subject, options).slice(0, MAX_SETS)) {
      const values = { secret: subject.secret, companions, facts: subject.facts };
      try {
        for (const question of questionsOf(spec, selected.origin, values, options)) questions.push(question);
      } catch (error) {
        if (!(error instanceof MissingValue)) throw error;
        reasons.push(error.message);
      }
    }
    if (questions.length === asked) untried.push(...reasons.slice(failed, failed + 1));
  }
  const distinct = [...new Map(questions.map((question) => [question.request.key, question])).values()];
  return distinct.length > 0 ? { kind: "questions", questions: distinct, untried: untried[0] } : { kind: "none", reason: reasons[0] ?? "nothing was found beside it" };
}
var chainOf = (spec) => [
  spec,
  ...spec.otherwise === void 0 ? [] : chainOf(spec.otherwise)
];
function* questionsOf(spec, origin, values, options) {
  requireReady(values, spec.needs, options);
  for (const destination of destinationsOf(spec.request, options.bases, values)) {
    requireHost(destination, origin, options.allowedHosts);
    const request = buildRequest(spec.request, destination, values);
    yield {
      spec,
      request,
      further: furtherOf(spec, destination, values),
      unasked: unaskedOf(spec.request, destination, options.bases)
    };
  }
}
function unaskedOf({ host, base }, { chosenBy }, bases) {
  if (chosenBy !== "user" || base === void 0 || host.kind !== "fixed") return void 0;
  const isNamed = bases.get(base.name)?.some(({ hostname }) => hostname === host.name) === true;
  return isNamed ? void 0 : host.name;
}
function furtherOf({ request, reach }, destination, values) {
  if (reach === void 0) return void 0;
  const { body: _, ...rest } = request;
  const own = { ...rest, method: "GET", path: reach.path };
  return {
    line: lineOf(own, destination),
    build: (facts) => buildRequest(own, destination, {
      ...values,
      facts: new Map([...values.facts, ...Object.entries(facts)])
    })
  };
}
function requireReady({ companions, secret }, needs, { verifyCanaries }) {
  const missing = needs.filter((name) => !companions.has(name));
  if (missing.length > 0) throw new MissingValue(missingReason(missing));
  if (!verifyCanaries && isCanary([secret, ...companions.values()]))
    throw new MissingValue(
      "it is a canary token: to use it raises an alarm; --verify-canaries does it nevertheless"
    );
}

// src/verify/plan.ts
function planOf(subjects, options) {
  const requests = /* @__PURE__ */ new Map();
  const skipped = /* @__PURE__ */ new Map();
  for (const subject of subjects) {
    const inquiry = inquire(subject, options);
    if (inquiry.kind === "none") skipped.set(inquiry.reason, (skipped.get(inquiry.reason) ?? 0) + 1);
    else for (const question of inquiry.questions) add(requests, question, subject.ruleId);
  }
  const planned = [...requests].map(
    ([line, { host, when, ruleIds, keys }]) => ({
      host,
      line,
      ruleIds: [...ruleIds].sort(),
      count: keys.size,
      when
    })
  );
  const byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  return {
    requests: planned.sort((a, b) => byText(a.host, b.host) || byText(a.line, b.line)),
    skipped: [...skipped].map(([reason, count]) => ({ reason, count })).sort((a, b) => byText(a.reason, b.reason))
  };
}
function add(requests, { request, further }, ruleId) {
  const note = (line, when) => {
    const { host } = request.destination;
    const known = requests.get(line) ?? { host, when, ruleIds: /* @__PURE__ */ new Set(), keys: /* @__PURE__ */ new Set() };
    known.ruleIds.add(ruleId);
    known.keys.add(request.key);
    requests.set(line, known);
  };
  note(request.line, "always");
  if (further !== void 0) note(further.line, "active");
}

// src/verify/timing.ts
var realTiming = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (ms, signal) => new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(abortedBy(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, ms);
    if (signal?.aborted === true) end();
    else signal?.addEventListener("abort", end, { once: true });
  })
};

// src/verify/reach.ts
async function askReach({ answer: documented, facts }, further, known, asker) {
  try {
    const whole = Object.fromEntries(Object.entries(known).filter(([, fact]) => !fact.endsWith("\u2026")));
    const request = further.build(whole);
    const answer = await asker.ask(request);
    const { host } = request.destination;
    const told = classify({ answers: [{ ...documented, is: "active" }], facts }, answer, host);
    return told.status === "active" ? { kind: "told", facts: told.facts } : { kind: "untold", reason: told.reason };
  } catch (error) {
    if (error instanceof RequestFailure || error instanceof MissingValue)
      return { kind: "untold", reason: error.message };
    throw error;
  }
}

// src/verify/verifier.ts
var CONCURRENCY2 = 64;
async function verifyAll(subjects, options, instruments) {
  const answers = /* @__PURE__ */ new Map();
  const limit = pLimit(CONCURRENCY2);
  return Promise.all(
    subjects.map((subject) => limit(() => verifyOne(subject, options, instruments, answers)))
  );
}
async function verifyOne(subject, options, instruments, answers) {
  const inquiry = inquire(subject, options);
  if (inquiry.kind === "none") return verdict("skipped", inquiry.reason, instruments.timing);
  let worst;
  const silent = /* @__PURE__ */ new Set();
  for (const question of inquiry.questions) {
    const { key, destination } = question.request;
    if (silent.has(destination.host)) continue;
    const known = answers.get(key);
    const asked = known ?? ask(question, instruments);
    if (known === void 0) answers.set(key, asked);
    const answer = await asked;
    if (answer.status === "active") return answer;
    if (worst === void 0 || worst.status === "inactive") worst = answer;
    if (answer.status === "skipped") break;
    if (answer.status === "error") silent.add(destination.host);
  }
  if (worst === void 0) return verdict("skipped", "nothing was asked", instruments.timing);
  const { untried } = inquiry;
  return worst.status === "unknown" && untried !== void 0 ? { ...worst, reason: `${worst.reason}; ${untried}` } : worst;
}
async function ask({ spec, request, further, unasked }, instruments) {
  const { asker, timing, cache } = instruments;
  const cached = cache?.get(request.key, timing.now());
  if (cached !== void 0) return cached;
  const { host } = request.destination;
  try {
    const answer = await asker.ask(request);
    const { status, reason, source, facts } = classify(spec, answer, host);
    const verification = {
      status,
      reason: status === "inactive" && unasked !== void 0 ? `${reason}; ${unasked} was not asked` : reason,
      checkedAt: new Date(timing.now()).toISOString(),
      evidence: { host, httpStatus: answer.status, ...source === void 0 ? {} : { source } },
      facts: safeFacts(facts, instruments)
    };
    if (status !== "active" || spec.reach === void 0 || further === void 0) {
      cache?.put(request.key, verification);
      return verification;
    }
    const reached = await askReach(spec.reach, further, facts, asker);
    if (reached.kind === "untold")
      return { ...verification, reason: `${reason}; what it reaches is not known: ${reached.reason}` };
    const own = verification.facts;
    const whole = { ...verification, facts: { ...own, ...safeFacts(reached.facts, instruments), ...own } };
    cache?.put(request.key, whole);
    return whole;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return { ...verdict(STATUS[error.kind], error.message, timing), evidence: { host } };
  }
}
var safeFacts = (facts, { isSafe }) => Object.fromEntries(Object.entries(facts).filter(([, fact]) => isSafe(fact)));
var STATUS = {
  timeout: "error",
  tls: "error",
  dns: "error",
  refused: "error",
  reset: "error",
  blocked: "error",
  proxy: "error",
  protocol: "error",
  aborted: "skipped",
  budget: "skipped",
  limited: "unknown"
};
var verdict = (status, reason, timing) => ({
  status,
  reason,
  checkedAt: new Date(timing.now()).toISOString(),
  evidence: {},
  facts: {}
});

// src/scan/subjects.ts
function subjectsOf(findings, reports, needsOf2) {
  const sets = companionSets(reports, needsOf2);
  return findings.map(({ ruleId, secret, checks }) => ({
    ruleId,
    secret,
    facts: new Map(checks.flatMap(({ facts }) => Object.entries(facts ?? {}))),
    companionSets: sets.get(keyOf(ruleId, secret)) ?? [/* @__PURE__ */ new Map()]
  }));
}
var keyOf = (ruleId, secret) => `${ruleId}\0${secret.reveal()}`;
function companionSets(reports, needsOf2) {
  const known = /* @__PURE__ */ new Map();
  for (const report of reports) {
    for (const placed of report.matches) {
      const { ruleId, secret } = placed.match;
      const set = companionsOf3(placed, report, needsOf2(ruleId));
      const key = keyOf(ruleId, secret);
      const sets = known.get(key);
      if (sets === void 0) known.set(key, [set]);
      else if (sets.length < MAX_SETS2 && !sets.some((other) => isSame(other, set))) sets.push(set);
    }
  }
  for (const sets of known.values()) sets.sort((a, b) => b.size - a.size);
  return known;
}
var MAX_SETS2 = 20;
function companionsOf3({ match }, report, wanted) {
  const companions = new Map(match.companions.map(({ name, value }) => [name, value]));
  for (const name of wanted) {
    if (companions.has(name)) continue;
    const [nearest] = report.matches.filter((other) => other.match.ruleId === name).map(({ match: other }) => ({ other, gap: distance(match.span, other.span) })).sort((a, b) => a.gap - b.gap || a.other.span.start - b.other.span.start);
    if (nearest !== void 0) companions.set(name, nearest.other.secret);
  }
  return companions;
}
var isSame = (a, b) => a.size === b.size && [...a].every(([name, value]) => b.get(name)?.equals(value) === true);

// src/scan/verify-findings.ts
async function verifyFindings(findings, reports, surroundings) {
  const { options, hooks } = surroundings;
  const specs = await selectVerifications(surroundings.rulePaths);
  const subjects = subjectsOf(findings, reports, needsOf(specs));
  const verdicts = await withInstruments(
    subjects,
    surroundings,
    (instruments) => verifyAll(subjects, verifierOptions(options, specs), { ...instruments, cache: hooks.cache })
  );
  return settle(findings, verdicts, options);
}
async function withInstruments(subjects, surroundings, run) {
  const { options, hooks } = surroundings;
  const timing = hooks.timing ?? realTiming;
  const client = new HttpClient(clientOptions(surroundings));
  const end = deadline(options.timeoutMs, surroundings.signal);
  const known = new KnownValues([...secretsOf(subjects), ...options.beside.values()]);
  try {
    const asker = new Asker({ client, timing, maxRequests: options.maxRequests, signal: end.signal });
    return await run({
      asker,
      timing,
      cache: void 0,
      isSafe: (text) => known.spansIn(text).length === 0
    });
  } finally {
    end.clear();
    client.close();
  }
}
var needsOf = (specs) => (ruleId) => {
  const spec = specs.get(ruleId)?.spec;
  const ways = spec === void 0 ? [] : chainOf(spec);
  return ways.flatMap(({ needs, request }) => [...needs, ...signedWith(request), ...namesHost(request)]);
};
var namesHost = ({ host }) => host.kind === "found" ? companionsIn([host.value]) : [];
var signedWith = ({ sign: sign2 }) => sign2 === "aws-sigv4" ? ["aws-access-key-id", "aws-session-token"] : [];
var secretsOf = (subjects) => subjects.flatMap(({ secret, companionSets: companionSets2 }) => [
  secret,
  ...companionSets2.flatMap((set) => [...set.values()])
]);
async function planFindings(findings, reports, { options, rulePaths }) {
  const specs = await selectVerifications(rulePaths);
  return planOf(subjectsOf(findings, reports, needsOf(specs)), verifierOptions(options, specs));
}
var verifierOptions = ({ providerUrls, allowedHosts, beside, verifyCanaries }, specs) => ({ specs, bases: providerUrls, allowedHosts, beside, verifyCanaries });
var REQUEST_TIMEOUT = 1e4;
var clientOptions = ({ options, hooks, environment }) => ({
  userAgent: hooks.userAgent,
  named: /* @__PURE__ */ new Set([
    ...options.allowedHosts,
    ...[...options.providerUrls.values()].flat().map(({ hostname }) => hostname)
  ]),
  timeoutMs: REQUEST_TIMEOUT,
  environment,
  ...hooks.client
});
function deadline(timeoutMs, outer) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const late = new RequestFailure("aborted", "the time allowed for verification ran out");
  const timer = timeoutMs === void 0 ? void 0 : setTimeout(() => controller.abort(late), timeoutMs);
  if (outer?.aborted === true) abort();
  outer?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", abort);
    }
  };
}
function settle(findings, verdicts, { statuses }) {
  const verified = findings.map((finding, index) => {
    const verification = verdicts[index];
    return verification === void 0 ? finding : { ...finding, verification };
  });
  return {
    findings: verified.filter(
      ({ verification }) => statuses.length === 0 || verification === void 0 || statuses.includes(verification.status)
    ),
    problems: problemsOf(verdicts),
    verdicts: countByStatus(verdicts)
  };
}
function countByStatus(verdicts) {
  const counts = {};
  for (const { status } of verdicts) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
function problemsOf(verdicts) {
  const counts = /* @__PURE__ */ new Map();
  for (const verdict2 of verdicts)
    if (verdict2.status === "error" || wasCut(verdict2))
      counts.set(verdict2.reason, (counts.get(verdict2.reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({
    kind: "verification",
    path: "",
    message: `${count} ${count === 1 ? "secret was" : "secrets were"} not verified: ${reason}`
  }));
}
var wasCut = ({ status, evidence }) => status === "skipped" && evidence.host !== void 0;

module.exports = {
  selectVerifications,
  selectRevocations,
  classify,
  RequestFailure,
  isCanary,
  MissingValue,
  missingReason,
  fill,
  asIs,
  lineOf,
  destinationsOf,
  requireHost,
  buildRequest,
  companionsOf: companionsOf2,
  inquire,
  verifyAll,
  subjectsOf,
  verifyFindings,
  withInstruments,
  needsOf,
  signedWith,
  planFindings,
  verifierOptions
};
});
