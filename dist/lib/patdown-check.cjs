'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  YamlFile,
  textsOf
} = require("patdown-yaml-reader");
const {
  companionsIn,
  templateFaults
} = require("patdown-templates");
const {
  ANSWER_STATUSES,
  JSON_TYPES,
  METHODS,
  SIGN_KINDS
} = require("patdown-verification");
const {
  CHARSETS,
  CHECKSUM_KINDS,
  DECODE_KINDS,
  MAX_REACH,
  RUN_CLASSES,
  STRUCTURE_NAMES
} = require("patdown-rule");
const {
  CONFIDENCES,
  SEVERITIES
} = require("patdown-levels");
const {
  ConfigError,
  InputError
} = require("patdown-errors");

// src/rules/load.ts
const { readdirSync, readFileSync, statSync } = require("node:fs");
const path = require("node:path");

// src/rules/parse-rules.ts
const { isScalar: isScalar5, isSeq: isSeq3 } = require("./lib/yaml.cjs");

// src/model/check.ts
var CHECK_NAMES = [
  "pattern",
  // the pattern or the grammar does not fit at the anchor
  "boundary",
  // the token goes on to the left or to the right
  "length",
  // longer than the rule's limit, or shorter than its minimum
  "placeholder",
  // an example, a template or a mask instead of a value
  "entropy",
  "charset",
  // lacks a kind of character that the value must have
  "checksum",
  "structure",
  // decodes, parses
  "naturalness",
  // reads as words, a name, a path or code instead of a random value
  "reference",
  // names where the value is (a variable, a function call) instead of being it
  "digest",
  // a UUID, a hash or another public identifier
  "alone",
  // a bare token that neither stands alone nor follows words that announce it
  // Decided when a blob's outcomes are related:
  "pair",
  // the other half is missing
  "overlap",
  // another rule describes the same bytes better
  "barred",
  // a more specific rule judged the same bytes and found evidence against them
  "dense",
  // one of many alike beside it
  "allowed"
  // an allow comment covers it
];

// src/rules/parse-match.ts
const { isScalar: isScalar2 } = require("./lib/yaml.cjs");

// src/rules/parse-checks.ts
const { isMap, isScalar } = require("./lib/yaml.cjs");
function readChecks(match) {
  const specs = [
    ...readChecksum(match),
    ...readDecode(match),
    ...readEntropy(match),
    ...readCharset(match),
    ...match.optionalBoolean("digest") === true ? [{ check: "digest" }] : [],
    ...match.optionalBoolean("password") === true ? [{ check: "password" }] : []
  ];
  return {
    specs,
    placeholder: match.optionalBoolean("placeholder") ?? true,
    naturalness: match.optionalBoolean("naturalness")
  };
}
function readChecksum(match) {
  if (!match.has("checksum")) return [];
  const map = match.file.asMap(match.get("checksum"), "`checksum`");
  if (map === void 0) return [];
  const kind = map.oneOf("kind", CHECKSUM_KINDS);
  const over = map.optionalString("over");
  const equals = map.optionalString("equals");
  map.finish();
  return kind === void 0 ? [] : [{ check: "checksum", kind, ...optional("over", over), ...optional("equals", equals) }];
}
function readDecode(match) {
  const node = match.get("decode");
  if (!match.has("decode")) return [];
  if (isScalar(node)) {
    const kind2 = match.optionalOneOf("decode", DECODE_KINDS);
    return kind2 === void 0 ? [] : [{ check: "structure", kind: kind2 }];
  }
  if (!isMap(node)) {
    match.fault("decode", "`decode` must be a name, or { kind, over }");
    return [];
  }
  const map = match.file.asMap(node, "`decode`");
  const kind = map?.oneOf("kind", DECODE_KINDS);
  const over = map?.optionalString("over");
  map?.finish();
  return kind === void 0 ? [] : [{ check: "structure", kind, ...optional("over", over) }];
}
function readEntropy(match) {
  const min = match.optionalNumber("entropy", { min: 0, max: 8, integer: false });
  return min === void 0 ? [] : [{ check: "entropy", min }];
}
function readCharset(match) {
  const needs = match.strings("charset").flatMap((name) => {
    const known = CHARSETS.find((charset) => charset === name);
    if (known === void 0) match.fault("charset", `\`charset\` knows ${CHARSETS.join(", ")}`);
    return known === void 0 ? [] : [known];
  });
  return needs.length === 0 ? [] : [{ check: "charset", needs }];
}
function optional(key, value) {
  return value === void 0 ? {} : { [key]: value };
}

// src/rules/parse-match.ts
var KINDS = ["pattern", "context", "structure", "generic", "bare", "path"];
var RUNS = Object.keys(RUN_CLASSES);
var DEFAULT_WITHIN = 48;
var WITHIN = { min: 1, max: 4096, integer: true };
function readMatch(file, node) {
  const map = file.asMap(node, "`match`");
  if (map === void 0) return void 0;
  const kinds = KINDS.filter((kind2) => map.has(kind2));
  const [kind] = kinds;
  if (kind === void 0 || kinds.length > 1) {
    return map.fault(void 0, `\`match\` needs exactly one of ${KINDS.join(", ")}`);
  }
  const source = readKind(map, kind);
  map.finish();
  return source;
}
function readKind(map, kind) {
  const common = { place: map.file.placeOf(map.node), checks: readChecks(map) };
  switch (kind) {
    case "pattern":
      return readPattern(map, common);
    case "context":
      return readContextual(map, common);
    case "structure":
      return readStructured(map, common);
    case "generic": {
      const expects = map.oneOf("generic", ["password", "token"]);
      return expects && { kind: "generic", ...common, expects, words: map.strings("words") };
    }
    case "bare":
      return readBare(map, common);
    case "path":
      return { kind: "path", ...common, globs: map.strings("path") };
  }
}
function readPattern(map, common) {
  const pattern = map.string("pattern");
  const source = {
    ...common,
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    run: map.optionalOneOf("run", RUNS),
    boundary: readBoundary(map),
    pair: readPair(map),
    beside: readBesides(map)
  };
  return pattern === void 0 ? void 0 : { kind: "pattern", ...source, pattern };
}
function readContextual(map, common) {
  const value = map.string("value");
  const source = {
    ...common,
    words: map.strings("context"),
    ignoreCase: map.optionalBoolean("ignoreCase") ?? false,
    reach: readReach(map),
    within: map.optionalNumber("within", WITHIN) ?? DEFAULT_WITHIN,
    boundary: readBoundary(map)
  };
  return value === void 0 ? void 0 : { kind: "contextual", ...source, value };
}
function readStructured(map, common) {
  const structure = map.oneOf("structure", STRUCTURE_NAMES);
  const [anchors, only] = [map.strings("anchors"), map.strings("only")];
  if (anchors.length === 0) map.fault(void 0, "a structured match needs `anchors`");
  const ignoreCase = map.optionalBoolean("ignoreCase") ?? false;
  return structure && { kind: "structured", ...common, structure, anchors, ignoreCase, only };
}
function readBare(map, common) {
  const bare = map.file.asMap(map.get("bare"), "`bare`");
  if (bare === void 0) return void 0;
  const runClass = bare.oneOf("class", RUNS);
  const min = bare.number("min", { min: 8, max: 256, integer: true });
  const max = bare.number("max", { min: 8, max: 256, integer: true });
  bare.finish();
  if (runClass === void 0 || min === void 0 || max === void 0) return void 0;
  return { kind: "bare", ...common, class: runClass, min, max };
}
var readReach = (map) => map.optionalNumber("reach", { min: 1, max: MAX_REACH, integer: true });
function readBoundary(map) {
  const node = map.get("boundary");
  if (!map.has("boundary")) return "default";
  if (isScalar2(node) && node.value === "none") return { left: "", right: "" };
  const boundary = map.file.asMap(node, "`boundary` (other than none)");
  if (boundary === void 0) return "default";
  const [left, right] = [boundary.optionalString("left"), boundary.optionalString("right")];
  boundary.finish();
  for (const text of [left, right])
    if (text !== void 0 && !isClass(text)) map.fault("boundary", `[${text}] is no character class`);
  return { left, right };
}
function isClass(text) {
  try {
    new RegExp(`[${text}]`);
    return true;
  } catch {
    return false;
  }
}
function readPair(map) {
  if (!map.has("pair")) return void 0;
  const pair = map.file.asMap(map.get("pair"), "`pair`");
  const other = pair?.string("with");
  const within = pair?.number("within", WITHIN);
  pair?.finish();
  return other === void 0 || within === void 0 ? void 0 : { with: other, within };
}
var BESIDE = { min: 16, max: 1024, integer: true };
function readBesides(map) {
  const besides = map.has("beside") ? map.file.asMap(map.get("beside"), "`beside`") : void 0;
  if (besides === void 0) return [];
  const sources = [...besides.node.items].flatMap(({ key }) => {
    const name = isScalar2(key) ? String(key.value) : "";
    const beside = besides.file.asMap(besides.get(name), `\`${name}\``);
    if (!/^[a-z0-9]+([_-][a-z0-9]+)*$/.test(name)) besides.fault(name, "a name is written in kebab-case");
    return beside === void 0 ? [] : readBeside(name, beside) ?? [];
  });
  besides.finish();
  return sources;
}
function readBeside(name, map) {
  const pattern = map.string("pattern");
  const within = map.number("within", BESIDE);
  const ignoreCase = map.optionalBoolean("ignoreCase") ?? false;
  const boundary = readBoundary(map);
  map.finish();
  return pattern === void 0 || within === void 0 ? void 0 : { name, pattern, within, ignoreCase, boundary };
}

// src/rules/parse-request.ts
const { isMap: isMap2, isScalar: isScalar3, isSeq } = require("./lib/yaml.cjs");
function readRequest(map) {
  const method = map.optionalOneOf("method", METHODS) ?? "GET";
  const where = readWhere(map);
  const headers = lowerCase(readTemplates(map, "headers"));
  const basic = readBasic(map);
  const body = readBody(map);
  const sign = map.optionalOneOf("sign", SIGN_KINDS);
  const reads = map.optionalBoolean("reads");
  const source = readSource(map, reads === true);
  map.finish();
  if (where === void 0) return void 0;
  return {
    spec: {
      method,
      ...where,
      headers,
      ...basic === void 0 ? {} : { basic },
      ...body === void 0 ? {} : { body },
      ...sign === void 0 ? {} : { sign }
    },
    map,
    reads: reads === true && source !== void 0 ? { source } : void 0
  };
}
function readSource(map, isNeeded) {
  const source = isNeeded ? map.string("source") : map.optionalString("source");
  if (source === void 0 || /^https:\/\/[a-z0-9.-]+\.[a-z]+(?:[/?#]\S*)?$/i.test(source)) return source;
  return map.fault("source", "`source` is the https address of documentation");
}
function readWhere(map) {
  const url = readUrl(map);
  const base = readBase(map);
  const named = readHost(map);
  const path2 = url?.path ?? map.optionalString("path");
  if (url !== void 0 && map.has("path")) map.fault("path", "`url` has a path of its own");
  if (url !== void 0 && named !== void 0) map.fault("url", "a request has one host");
  const regions = map.strings("regions");
  for (const region of regions) if (!isHostName(region)) map.fault("regions", `${region} is no host`);
  if (regions.length > 0 && url === void 0) map.fault("regions", "`regions` belong to a `url`");
  if (path2 === void 0 || !path2.startsWith("/"))
    return map.fault(void 0, "a request needs `url`, or a host and a `path` that begins with a slash");
  checkTemplates(map, "path", [path2]);
  const host = url === void 0 ? named ?? { kind: "named" } : { kind: "fixed", name: url.host, regions };
  if (host.kind === "named" && base === void 0)
    return map.fault(void 0, "a request without a host needs a `base` that the user can name");
  const basePath = base?.path ?? "";
  if (!path2.startsWith(basePath)) map.fault("base-path", "`base-path` is the beginning of the path");
  return { host, path: path2, ...base === void 0 ? {} : { base } };
}
function readUrl(map) {
  const url = map.optionalString("url");
  if (url === void 0) return void 0;
  const [, host = "", path2 = ""] = /^https:\/\/([^/?#]+)((?:\/[^#]*)?)$/.exec(url) ?? [];
  if (isHostName(host)) return { host, path: path2 === "" ? "/" : path2 };
  return map.fault("url", "`url` begins with https:// and a fixed host name, without port, user or template");
}
var isHostName = (host) => /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/.test(host);
function readBase(map) {
  const name = map.optionalString("base");
  const path2 = map.optionalString("base-path") ?? "";
  if (name === void 0) {
    if (path2 !== "") map.fault("base-path", "`base-path` belongs to a `base`");
    return void 0;
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) map.fault("base", "`base` is written in kebab-case");
  return { name, path: path2 };
}
function readHost(map) {
  const labels = map.strings("host");
  const from = map.get("host-from");
  if (from !== void 0) return readFoundHost(map);
  if (labels.length === 0) return void 0;
  if (!isHostName(labels.join("."))) map.fault("host", "`host` lists the labels of a host name");
  return { kind: "labels", labels };
}
function readFoundHost(map) {
  const found = map.file.asMap(map.get("host-from"), "`host-from`");
  const value = found?.string("value");
  const under = found?.strings("under") ?? [];
  found?.finish();
  if (found === void 0 || value === void 0) return void 0;
  checkTemplates(found, "value", [value]);
  if (under.length === 0 || !under.every(isHostName))
    found.fault("under", "`under` lists the domains of the provider that the host must lie under");
  return { kind: "found", value, under };
}
function readTemplates(map, key) {
  if (!map.has(key)) return {};
  const entries = textsOf(map, key);
  checkTemplates(map, key, Object.values(entries));
  return entries;
}
var lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
function readBasic(map) {
  if (!map.has("basic")) return void 0;
  const { user = "", password = "", ...rest } = textsOf(map, "basic");
  if (Object.keys(rest).length > 0 || `${user}${password}` === "")
    map.fault("basic", "`basic` has `user` and `password`");
  checkTemplates(map, "basic", [user, password]);
  return { user, password };
}
function readBody(map) {
  if (!map.has("body")) return void 0;
  const body = map.file.asMap(map.get("body"), "`body`");
  if (body === void 0) return void 0;
  const [kind, ...others] = ["json", "form", "text"].filter((key) => body.has(key));
  if (kind === void 0 || others.length > 0) body.fault(void 0, "`body` has `json`, `form` or `text`");
  const spec = readBodyKind(body, kind);
  body.finish();
  return spec;
}
function readBodyKind(body, kind) {
  if (kind === "json") {
    const value = toJson(body, body.get("json"));
    checkTemplates(body, "json", stringsIn(value));
    return { kind: "json", value };
  }
  if (kind === "form") return { kind: "form", fields: readTemplates(body, "form") };
  const text = body.optionalString("text") ?? "";
  checkTemplates(body, "text", [text]);
  return { kind: "text", text };
}
function toJson(map, raw) {
  const node = map.file.resolve(raw);
  if (isSeq(node)) return node.items.map((item) => toJson(map, item));
  if (isMap2(node))
    return Object.fromEntries(
      node.items.map(({ key, value: value2 }) => [isScalar3(key) ? String(key.value) : "", toJson(map, value2)])
    );
  const value = isScalar3(node) ? node.value : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
var stringsIn = (value) => {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(stringsIn) : [];
};
function checkTemplates(map, key, templates) {
  for (const template of templates) for (const fault of templateFaults(template)) map.fault(key, fault);
}

// src/rules/parse-verification.ts
const { isMap: isMap3, isScalar: isScalar4, isSeq: isSeq2 } = require("./lib/yaml.cjs");

// src/rules/lint-verification.ts
var DOING = /(?:^|[/._:=-])(?:rotate|rotation|regenerate|refresh|renew|revoke|reset|completions?|chat|messages?|embeddings?|upload|uploads|generate|generations?|exchange|mint|create|delete|remove|send|authorize|login|signin|impersonate|assumerole|getsessiontoken|getfederationtoken)(?:[/._:?&=-]|$)/i;
var HANDS_OUT = /\/(?:oauth2?|auth|connect|openid)(?:\/[^?]*)?\/(?:access_)?tokens?(?:\?|\/(?!lookup-self$)|$)/i;
var SPENDING = /\b(?:grant_type|max_tokens|refresh_token|mutation)\b/i;
function lintReading({ spec, reads }) {
  const parameters = spec.body === void 0 ? "" : bodyText(spec);
  return [
    ...["GET", "HEAD", "POST"].includes(spec.method) ? [] : [`${spec.method} is no way to read`],
    ...spec.method === "POST" && reads === void 0 ? ["a POST needs `reads: true` and the `source` that says that it changes nothing"] : [],
    ...spec.method !== "POST" && spec.body !== void 0 ? ["only a POST has a body"] : [],
    ...DOING.test(withoutTemplates(spec.path)) || HANDS_OUT.test(withoutTemplates(spec.path)) ? ["its path does something: a verification mints, rotates, spends, sends and ends nothing"] : [],
    ...SPENDING.test(`${spec.path} ${parameters}`) ? ["its parameters ask for something to be made: a verification only reads"] : [],
    ...carriesSecret(spec) ? [] : ["the secret stands nowhere in the request"]
  ];
}
var withoutTemplates = (text) => text.replaceAll(/\{\{.*?\}\}/g, "x");
var bodyText = ({ body }) => {
  if (body === void 0) return "";
  if (body.kind === "text") return body.text;
  return JSON.stringify(body.kind === "form" ? body.fields : body.value);
};
function carriesSecret(spec) {
  if (spec.sign !== void 0) return true;
  return JSON.stringify([spec.path, spec.headers, spec.basic, spec.body]).includes("{{secret");
}
function lintAnswer(answer) {
  const { is, status } = answer;
  const hasBody = Object.keys(answer.json).length > 0 || answer.text.length > 0;
  if (is === "unknown") return [];
  const vague = status.filter(
    (code) => code === 408 || code === 429 || code >= 500 || code >= 300 && code < 400
  );
  const isPlain = is === "active" ? status.every((code) => code < 300) : status.every((code) => code === 401);
  return [
    ...vague.map((code) => `${code} says nothing of a secret`),
    ...is === "inactive" && status.some((code) => code < 300) && !hasBody ? ["a success says `inactive` only by its body"] : [],
    ...!isPlain && !hasBody ? [`${status.join(", ")} alone does not say \`${is}\`: give the \`json\` or \`text\` that does`] : [],
    ...is === "active" && isPlain && !hasBody && Object.keys(answer.headers).length === 0 && !status.every((code) => code === 204) ? [
      "a success alone does not say `active`, since a portal may answer so: give `json`, `text` or `headers`"
    ] : []
  ];
}

// src/rules/parse-verification.ts
function readVerification(rule) {
  if (!rule.has("verification")) return void 0;
  const map = rule.file.asMap(rule.get("verification"), "`verification`");
  return map === void 0 ? void 0 : readWay(map);
}
function readWay(map) {
  const requestMap = map.file.asMap(map.get("request"), "`request`");
  const request = requestMap === void 0 ? void 0 : readRequest(requestMap);
  const needs = map.strings("needs");
  const answers = readAnswers(map);
  const facts = readFacts(map);
  const reach = request === void 0 ? void 0 : readReach2(map, request);
  const otherwise = map.has("otherwise") ? map.file.asMap(map.get("otherwise"), "`otherwise`") : void 0;
  const next = otherwise === void 0 ? void 0 : readWay(otherwise);
  map.finish();
  if (request === void 0) return void 0;
  for (const fault of lintReading(request)) request.map.fault(void 0, fault);
  if (!answers.some(({ is }) => is === "active"))
    map.fault("answers", "no answer says that a secret is active");
  const { spec } = request;
  const host = spec.base === void 0 ? spec.host : void 0;
  const sent = [spec.path, spec.headers, spec.basic, spec.body, host, reach?.path];
  const named = companionsIn([JSON.stringify(sent)]);
  return {
    request: spec,
    needs: [.../* @__PURE__ */ new Set([...needs, ...named])],
    answers,
    facts,
    ...reach === void 0 ? {} : { reach },
    ...next === void 0 ? {} : { otherwise: next }
  };
}
function readReach2(way, { spec, map: place }) {
  if (!way.has("reach")) return void 0;
  const map = way.file.asMap(way.get("reach"), "`reach`");
  if (map === void 0) return void 0;
  const path2 = map.string("path");
  const answerMap = map.file.asMap(map.get("answer"), "`answer`");
  const answer = answerMap === void 0 ? void 0 : readConditionsOf(answerMap);
  answerMap?.finish();
  const facts = readFacts(map);
  map.finish();
  if (Object.keys(facts).length === 0) map.fault("facts", "`reach` asks for `facts`");
  if (path2 === void 0 || answer === void 0) return void 0;
  for (const fault of templateFaults(path2)) map.fault("path", fault);
  if (!path2.startsWith("/") || !path2.startsWith(spec.base?.path ?? ""))
    map.fault("path", "`path` begins with a slash, and with the `base-path` of the request");
  const { body: _, ...rest } = spec;
  const asked = { spec: { ...rest, method: "GET", path: path2 }, map: place, reads: void 0 };
  for (const fault of [...lintReading(asked), ...lintAnswer({ ...answer, is: "active" })])
    map.fault(void 0, fault);
  return { path: path2, answer, facts };
}
function readAnswers(map) {
  return map.items("answers").flatMap((node) => {
    const answer = map.file.asMap(node, "an answer");
    return answer === void 0 ? [] : readAnswer(answer) ?? [];
  });
}
function readAnswer(map) {
  const is = map.oneOf("is", ANSWER_STATUSES);
  const conditions = readConditionsOf(map);
  map.finish();
  if (is === void 0 || conditions === void 0) return void 0;
  const answer = { is, ...conditions };
  for (const fault of lintAnswer(answer)) map.fault(void 0, fault);
  return answer;
}
function readConditionsOf(map) {
  const status = readStatus(map);
  const json = readConditions(map, "json", readJsonCondition);
  const headers = readConditions(map, "headers", readTextCondition);
  const text = isScalar4(map.get("text")) ? [map.optionalString("text") ?? ""] : map.strings("text");
  const isEmpty = map.optionalBoolean("empty");
  if (isEmpty === true && Object.keys(json).length + text.length > 0)
    map.fault("empty", "what is empty has no `json` and no `text`");
  const reason = map.optionalString("reason");
  const source = readSource(map, true);
  if (source === void 0) return void 0;
  const lowerCase2 = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  );
  return {
    status,
    json,
    text,
    headers: lowerCase2,
    ...isEmpty === true ? { isEmpty } : {},
    ...reason === void 0 ? {} : { reason },
    source
  };
}
function readStatus(map) {
  const node = map.get("status");
  const nodes = isSeq2(node) ? node.items : [node];
  const codes = nodes.flatMap((item) => isScalar4(item) ? [item.value] : []);
  const valid = codes.filter(
    (code) => typeof code === "number" && Number.isInteger(code) && code >= 100 && code < 600
  );
  if (valid.length === 0 || valid.length !== codes.length)
    map.fault("status", "an answer has a `status`: a number such as 200, or a list of them");
  return valid;
}
function readConditions(map, key, read2) {
  if (!map.has(key)) return {};
  const node = map.get(key);
  if (!isMap3(node)) {
    map.fault(key, `\`${key}\` must be a mapping`);
    return {};
  }
  const entries = node.items.flatMap((item) => {
    const condition = read2(map, map.file.resolve(item.value));
    return condition === void 0 || !isScalar4(item.key) ? [] : [[String(item.key.value), condition]];
  });
  return Object.fromEntries(entries);
}
var JSON_HELP = `a condition is a type (${JSON_TYPES.join(", ")}), { equals: \u2026 }, { one-of: [\u2026] } or { contains: \u2026 }`;
function readJsonCondition(map, node) {
  if (isScalar4(node)) {
    const type = JSON_TYPES.find((name) => name === (node.value ?? "null"));
    return type === void 0 ? map.file.fault(node, JSON_HELP) : { kind: "type", type };
  }
  const condition = map.file.asMap(node, "a condition");
  const [equals, oneOf] = [condition?.get("equals"), condition?.items("one-of") ?? []];
  const contains = condition?.optionalString("contains");
  condition?.finish();
  if (contains !== void 0) return { kind: "contains", text: contains };
  const anyOf = (equals === void 0 ? oneOf : [equals]).flatMap(literalOf);
  return anyOf.length === 0 ? map.file.fault(node, JSON_HELP) : { kind: "equals", anyOf };
}
function literalOf(node) {
  const value = isScalar4(node) ? node.value : void 0;
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? [value] : [];
}
function readTextCondition(map, node) {
  if (isScalar4(node) && node.value === "present") return { kind: "present" };
  const condition = map.file.asMap(node, "a condition on a header that is not `present`");
  const equals = condition?.optionalString("equals");
  const contains = condition?.optionalString("contains");
  condition?.finish();
  if (equals !== void 0) return { kind: "equals", text: equals };
  if (contains !== void 0) return { kind: "contains", text: contains };
  return map.file.fault(node, "a condition on a header is `present`, { equals: \u2026 } or { contains: \u2026 }");
}
function readFacts(map) {
  return readConditions(map, "facts", (reader, node) => {
    const fact = reader.file.asMap(node, "a fact");
    const own = fact === void 0 ? void 0 : readFact(fact);
    fact?.finish();
    return own ?? reader.file.fault(node, "a fact is { json: path }, { header: name } or { between: [text, text] }");
  });
}
function readFact(fact) {
  const [json, header] = [fact.optionalString("json"), fact.optionalString("header")];
  const [before, behind] = fact.strings("between");
  if (json !== void 0) return { kind: "json", path: json };
  if (header !== void 0) return { kind: "header", name: header.toLowerCase() };
  return before !== void 0 && behind !== void 0 ? { kind: "between", before, behind } : void 0;
}

// src/rules/parse-revocation.ts
var MAX_BATCH = 1e3;
function readRevocation(rule) {
  if (!rule.has("revocation")) return void 0;
  const map = rule.file.asMap(rule.get("revocation"), "`revocation`");
  if (map === void 0) return void 0;
  const byHand = map.strings("by-hand");
  const spec = byHand.length > 0 ? { kind: "by-hand", steps: byHand } : readRequests(map);
  map.finish();
  return spec;
}
function readRequests(map) {
  const effect = map.string("effect");
  const irreversible = map.optionalBoolean("irreversible");
  if (irreversible === void 0)
    map.fault("irreversible", "a revocation says whether it is `irreversible`: true or false");
  const needs = map.strings("needs");
  const steps = map.items("steps").flatMap((node) => readStep(map.file.asMap(node, "a step")) ?? []);
  if (steps.length === 0) map.fault("steps", "a revocation has `steps`, or says what to do `by-hand`");
  const trial = map.has("trial") ? readStep(map.file.asMap(map.get("trial"), "`trial`")) : void 0;
  const all = trial === void 0 ? steps : [...steps, trial];
  if (!all.some(({ request }) => request.sign !== void 0 || JSON.stringify(request).includes("{{secret")))
    map.fault("steps", "the secret stands in no request");
  if (effect === void 0 || irreversible === void 0) return void 0;
  const named = companionsIn(all.map(({ request }) => JSON.stringify(request)));
  return {
    kind: "requests",
    effect: effect.replace(/\s+/g, " ").trim(),
    irreversible,
    needs: [.../* @__PURE__ */ new Set([...needs, ...named])],
    ...trial === void 0 ? {} : { trial },
    steps
  };
}
function readStep(map) {
  if (map === void 0) return void 0;
  const requestMap = map.file.asMap(map.get("request"), "`request`");
  const request = requestMap === void 0 ? void 0 : readRequest(requestMap);
  const done = map.items("done").flatMap((node) => readDone(map.file.asMap(node, "an answer")) ?? []);
  if (done.length === 0) map.fault("done", "a step lists the answers that say that it is `done`");
  const refused = map.items("refused").flatMap((node) => readRefused(map.file.asMap(node, "a refusal")) ?? []);
  const facts = readStepFacts(map);
  const batch = map.optionalNumber("batch", { min: 1, max: MAX_BATCH, integer: true }) ?? 1;
  map.finish();
  const isFromList = Object.values(facts).some(
    (fact) => fact.kind === "json" && /(?:^|\.)(?:\d+|\*)(?:\.|$)/.test(fact.path)
  );
  if (isFromList)
    map.fault(
      "facts",
      "what stands at a place in a list may be of another key: a revocation names the exact one"
    );
  return request === void 0 ? void 0 : { request: request.spec, done, refused, facts, batch };
}
function readStepFacts(map) {
  return readConditions(map, "facts", (reader, node) => {
    const fact = reader.file.asMap(node, "a fact");
    if (fact === void 0) return void 0;
    const [list, where, take] = ["list", "where", "take"].map((key) => fact.optionalString(key));
    const own = readFact(fact);
    fact.finish();
    if (list !== void 0 && where !== void 0 && take !== void 0)
      return { kind: "listed", list, where, take };
    return own ?? reader.file.fault(
      node,
      "a fact is { json: path }, { header: name }, { between: [text, text] } or { list: path, where: path, take: path }"
    );
  });
}
function readRefused(map) {
  if (map === void 0) return void 0;
  const conditions = readConditionsOf(map);
  map.finish();
  if (conditions !== void 0 && conditions.reason === void 0)
    map.fault("reason", "a refusal says its `reason`: nothing else is made of it");
  return conditions;
}
function readDone(map) {
  if (map === void 0) return void 0;
  const conditions = readConditionsOf(map);
  map.finish();
  if (conditions === void 0) return void 0;
  if (conditions.status.some((code) => code < 200 || code >= 300))
    map.fault("status", "a step is done by a success (2xx) alone");
  const isSaid = Object.keys(conditions.json).length + conditions.text.length > 0 || conditions.isEmpty === true;
  if (conditions.status.includes(200) && !isSaid)
    map.fault(
      "status",
      "a 200 alone may be a portal's: give the `json` or `text` that says that it is done, or `empty: true`"
    );
  return conditions;
}

// src/rules/parse-rules.ts
function parseRules(file, text) {
  const yaml = new YamlFile(file, text);
  const root = yaml.faults.length === 0 ? yaml.root() : void 0;
  const rules = root === void 0 ? [] : readFile(root);
  if (yaml.faults.length > 0) {
    throw new ConfigError(
      "PD_RULES_INVALID",
      `${file} is not a valid rule file`,
      yaml.faults,
      "see docs/writing-rules.md"
    );
  }
  return rules;
}
function readFile(root) {
  const id = root.string("provider");
  const name = root.string("name");
  const provider = { id: id ?? "", name: name ?? "", revoke: root.optionalString("revoke") };
  if (id !== void 0 && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    root.fault("provider", "`provider` is written in kebab-case");
  const nodes = root.items("rules");
  if (nodes.length === 0) root.fault("rules", "a rule file needs `rules`, a list of at least one");
  const rules = nodes.flatMap((node) => readRule(root, node, provider) ?? []);
  ignoreSharedBlocks(root);
  root.finish();
  return rules;
}
function ignoreSharedBlocks(root) {
  for (const item of root.node.items) {
    if (isScalar5(item.key) && typeof item.key.value === "string" && item.key.value.startsWith("x-"))
      root.has(item.key.value);
  }
}
function readRule(root, node, provider) {
  const map = root.file.asMap(node, "a rule");
  if (map === void 0) return void 0;
  const id = map.string("id");
  if (id !== void 0 && !isRuleId(id, provider.id)) {
    map.fault("id", `\`id\` is kebab-case and begins with the provider: ${provider.id}-\u2026`);
  }
  const name = map.string("name");
  const description = map.string("description");
  const severity = map.oneOf("severity", SEVERITIES);
  const confidence = map.oneOf("confidence", CONFIDENCES);
  const remediation = map.string("remediation");
  const revoke = map.optionalString("revoke") ?? provider.revoke;
  const references = map.strings("references");
  const matches = readMatches(map);
  const [examples, negatives] = [readExamples(map), readNegatives(map)];
  const verification = readVerification(map);
  const revocation = readRevocation(map);
  map.finish();
  if (!id || !name || !description || !severity || !confidence || !remediation) return void 0;
  return {
    info: {
      id,
      provider: provider.id,
      providerName: provider.name,
      name,
      description: oneLine(description),
      severity,
      confidence,
      remediation: oneLine(remediation),
      ...revoke === void 0 ? {} : { revokeUrl: revoke },
      references
    },
    place: map.file.placeOf(map.node),
    matches,
    examples,
    negatives,
    ...verification === void 0 ? {} : { verification },
    ...revocation === void 0 ? {} : { revocation }
  };
}
var isRuleId = (id, provider) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && (id === provider || id.startsWith(`${provider}-`));
var oneLine = (text) => text.replace(/\s+/g, " ").trim();
function readMatches(map) {
  const node = map.get("match");
  if (node === void 0) {
    map.fault(void 0, "a rule lacks `match`");
    return [];
  }
  const nodes = isSeq3(node) ? map.items("match") : [node];
  return nodes.flatMap((item) => readMatch(map.file, item) ?? []);
}
function readExamples(map) {
  return map.items("examples").flatMap((node) => {
    const place = map.file.placeOf(node);
    if (isScalar5(node) && typeof node.value === "string")
      return [{ marked: node.value, place, path: void 0, also: [] }];
    const example = map.file.asMap(node, "an example that is no text");
    const marked = example?.string("text");
    const path2 = example?.optionalString("path");
    const also = example?.strings("also") ?? [];
    example?.finish();
    return marked === void 0 ? [] : [{ marked, place, path: path2, also }];
  });
}
function readNegatives(map) {
  return map.items("negatives").flatMap((node) => {
    const place = map.file.placeOf(node);
    const negative = map.file.asMap(node, "a negative");
    const text = negative?.string("text");
    const check = negative?.oneOf("check", CHECK_NAMES);
    const path2 = negative?.optionalString("path");
    negative?.finish();
    return text === void 0 || check === void 0 ? [] : [{ marked: text, place, check, path: path2 }];
  });
}

// src/rules/load.ts
var IS_RULE_FILE = /\.ya?ml$/i;
function loadRuleSources(fileOrDirectory) {
  return ruleFiles(fileOrDirectory).flatMap((file) => parseRules(file, read(file)));
}
function ruleFiles(given) {
  if (!isDirectory(given)) return [given];
  const files = readdirSync(given).filter((name) => IS_RULE_FILE.test(name)).sort().map((name) => path.join(given, name));
  if (files.length === 0) {
    throw new InputError("PD_RULES_EMPTY", `${given} holds no rule files`, {
      hint: "rule files end in .yml or .yaml"
    });
  }
  return files;
}
function isDirectory(given) {
  try {
    return statSync(given).isDirectory();
  } catch (cause) {
    throw new InputError("PD_RULES_MISSING", `there are no rules at ${given}`, {
      hint: "name a rule file or a directory of them",
      cause
    });
  }
}
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError("PD_RULES_UNREADABLE", `cannot read the rule file ${file}`, { cause });
  }
}

module.exports = {
  loadRuleSources
};
});
