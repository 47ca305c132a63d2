'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  isObject
} = require("patdown-is-object");
const {
  BASELINE_VERDICTS
} = require("patdown-suppression");
const {
  ConfigError
} = require("patdown-errors");

// src/suppress/baseline.ts
var VERSION = 1;
var HISTORY = "history";
var HASH = /^[0-9a-f]{32}$/;
function parseBaseline(file, text) {
  const wrong = (message) => new ConfigError(
    "PD_BASELINE_INVALID",
    `${file} is not a valid baseline: ${message}`,
    [],
    "make it anew: patdown baseline create; conflict marks of a merge are settled by keeping both sides and running patdown baseline update"
  );
  const raw = parseJson(text.replace(/^\ufeff/, ""));
  if (!isObject(raw)) throw wrong("it is no JSON object");
  if (raw["version"] !== VERSION) throw wrong(`its version is not ${VERSION}`);
  const entries = raw["entries"];
  if (!Array.isArray(entries)) throw wrong("it has no list of entries");
  return {
    file,
    entries: sortEntries(
      entries.map((entry, index) => {
        const read = readEntry(entry);
        if (read === void 0) throw wrong(`entry ${index + 1} lacks something or has something unknown`);
        return read;
      })
    )
  };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var KEYS = ["fingerprint", "id", "rule", "path", "in", "verdict", "reason"];
function readEntry(raw) {
  if (!isObject(raw) || Object.keys(raw).some((key) => !KEYS.includes(key))) return void 0;
  const { fingerprint, id, rule, path, in: where, verdict, reason = "" } = raw;
  const known = BASELINE_VERDICTS.find((candidate) => candidate === verdict);
  if (typeof fingerprint !== "string" || !HASH.test(fingerprint)) return void 0;
  if (typeof id !== "string" || !HASH.test(id) || known === void 0) return void 0;
  if (typeof rule !== "string" || typeof path !== "string" || typeof reason !== "string") return void 0;
  if (where !== void 0 && where !== HISTORY) return void 0;
  return { fingerprint, id, rule, path, inHistory: where === HISTORY, verdict: known, reason };
}
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function sortEntries(entries) {
  const byFingerprint = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const known = byFingerprint.get(entry.fingerprint);
    if (known === void 0 || known.verdict === "unreviewed") byFingerprint.set(entry.fingerprint, entry);
  }
  return [...byFingerprint.values()].sort(
    (a, b) => compare(a.path, b.path) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)
  );
}
function renderBaseline(entries) {
  const lines = sortEntries(entries).map(
    ({ path, rule, fingerprint, id, inHistory, verdict, reason }) => JSON.stringify({
      path,
      rule,
      fingerprint,
      id,
      ...inHistory ? { in: HISTORY } : {},
      verdict,
      ...reason === "" ? {} : { reason }
    })
  );
  const list = lines.length === 0 ? "[]" : `[
    ${lines.join(",\n    ")}
  ]`;
  return `{
  "version": ${VERSION},
  "entries": ${list}
}
`;
}

module.exports = {
  parseBaseline,
  sortEntries,
  renderBaseline
};
});
