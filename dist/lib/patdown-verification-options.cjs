'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  last,
  parseDuration
} = require("patdown-options");
const {
  VERIFICATION_STATUSES
} = require("patdown-verification");
const {
  Secret
} = require("patdown-secret");
const {
  UsageError
} = require("patdown-errors");

// src/config/verification-options.ts
function toVerificationOptions(flags, mode) {
  return {
    mode,
    statuses: listOf(flags, "status").map(toStatus),
    providerUrls: toProviderUrls(flags.get("provider-url") ?? []),
    allowedHosts: new Set(listOf(flags, "allow-host").map(toHost)),
    beside: new Map((flags.get("beside") ?? []).map(toBeside)),
    verifyCanaries: flags.has("verify-canaries"),
    timeoutMs: parseDuration(last(flags, "verify-timeout"), "--verify-timeout"),
    maxRequests: toCount(last(flags, "verify-max-requests"))
  };
}
var NEED_VERIFY = [
  "status",
  "provider-url",
  "allow-host",
  "beside",
  "verify-timeout",
  "verify-max-requests"
];
function refuseIdleFlags(flags) {
  const idle = NEED_VERIFY.find((name) => flags.has(name));
  if (idle !== void 0)
    throw new UsageError("PD_FLAGS_CONFLICT", `--${idle} needs --verify`, {
      hint: "without it no provider is asked"
    });
}
var listOf = (flags, name) => (flags.get(name) ?? []).flatMap((value) => value.split(",")).map((item) => item.trim()).filter((item) => item !== "");
function toStatus(text) {
  const status = VERIFICATION_STATUSES.find((name) => name === text);
  if (status !== void 0) return status;
  throw new UsageError("PD_FLAG_VALUE", "--status takes verdicts, and there is another word", {
    hint: `there are ${VERIFICATION_STATUSES.join(", ")}`
  });
}
function toProviderUrls(texts) {
  const urls = /* @__PURE__ */ new Map();
  for (const [name, url] of texts.map(toProviderUrl)) urls.set(name, [...urls.get(name) ?? [], url]);
  return urls;
}
function toProviderUrl(text) {
  const [, name = "", address = ""] = /^([a-z0-9-]+)=(\S+)$/.exec(text) ?? [];
  const url = URL.canParse(address) ? new URL(address) : void 0;
  const isPlain = url !== void 0 && url.username === "" && url.search === "" && url.hash === "";
  const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && LOOPBACK.includes(url.hostname);
  if (url !== void 0 && isPlain && isSafe) return [name, url];
  throw new UsageError("PD_FLAG_VALUE", "--provider-url takes NAME=URL", {
    hint: "as in github=https://ghe.example/api/v3; a secret is sent unencrypted to this machine alone"
  });
}
function toBeside(text) {
  const [, name = "", value = ""] = /^([a-z0-9]+(?:[_-][a-z0-9]+)*)=(\S(?:.*\S)?)$/.exec(text) ?? [];
  if (value !== "") return [name, new Secret(value)];
  throw new UsageError("PD_FLAG_VALUE", "--beside takes NAME=VALUE", {
    hint: "as in email=fred@acme.example; the reason of a verdict that lacks something names it"
  });
}
var LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
function toHost(text) {
  const host = text.toLowerCase().replace(/\.$/, "");
  if (URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).host === host) return host;
  throw new UsageError("PD_FLAG_VALUE", "--allow-host takes the names of hosts", {
    hint: "as in vault.example or 10.0.0.7, without scheme, port and path"
  });
}
var DEFAULT_MAX_REQUESTS = 1e3;
function toCount(text) {
  if (text === void 0) return DEFAULT_MAX_REQUESTS;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError("PD_FLAG_VALUE", "--verify-max-requests takes a whole number");
}

module.exports = {
  toVerificationOptions,
  refuseIdleFlags
};
});
