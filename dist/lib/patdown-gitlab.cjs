'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  clip
} = require("patdown-clip");
const {
  html
} = require("patdown-html");
const {
  historyNote,
  placeName
} = require("patdown-place-name");
const {
  evidenceOf,
  openPlaces,
  verdictOf,
  worstFirst
} = require("patdown-evidence");
const {
  safeJson
} = require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// src/report/gitlab.ts
const { createHash } = require("node:crypto");
var SCHEMA_VERSION = "15.0.7";
var MAX_NAME = 255;
var MAX_SOLUTION = 7e3;
var MAX_MESSAGES = 100;
var NO_COMMIT = "0000000";
var renderGitlab = (result, context) => `${safeJson(
  {
    version: SCHEMA_VERSION,
    scan: scanOf(result, context),
    vulnerabilities: openPlaces(worstFirst(result)).map(
      ({ finding, location }) => vulnerability(finding, location, result.rules.get(finding.ruleId))
    )
  },
  2
)}
`;
function scanOf(result, { version, now }) {
  const tool = { id: "patdown", name: "patdown", version, vendor: { name: "patdown" } };
  return {
    analyzer: tool,
    scanner: tool,
    type: "secret_detection",
    start_time: timeOf(now),
    end_time: timeOf(now + result.stats.durationMs),
    // A job that ends with a failure is told of what was found all the same.
    status: result.problems.length === 0 ? "success" : "failure",
    messages: messagesOf(result)
  };
}
function messagesOf({ problems }) {
  const more = problems.length - MAX_MESSAGES;
  const told = problems.slice(0, MAX_MESSAGES).map(({ kind, path, message }) => ({
    level: "warn",
    // The schema wants at least one character.
    value: [path, message].filter((part) => part !== "").join(": ") || kind
  }));
  return more > 0 ? [...told, { level: "warn", value: `and ${more} more problems` }] : told;
}
var timeOf = (ms) => new Date(ms).toISOString().slice(0, 19);
var SEVERITIES = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
  info: "Info"
};
function vulnerability(finding, location, rule) {
  const { ruleId, severity } = finding;
  return {
    id: uuidOf(location),
    name: clip(rule?.name ?? ruleId, MAX_NAME),
    description: rule === void 0 ? "" : html`${rule.description}`.text,
    severity: SEVERITIES[severity],
    ...rule === void 0 ? {} : { solution: solutionOf(rule) },
    identifiers: [{ type: "patdown_rule_id", name: `patdown rule ${ruleId}`, value: ruleId }],
    links: (rule?.references ?? []).filter((url) => /^https?:\/\/./.test(url)).map((url) => ({ url })),
    details: detailsOf(finding, location),
    location: {
      file: location.path,
      start_line: location.startLine,
      end_line: location.endLine,
      commit: commitOf(location)
    }
  };
}
var solutionOf = ({ remediation, revokeUrl }) => clip(revokeUrl === void 0 ? remediation : `${remediation} ${revokeUrl}`, MAX_SOLUTION);
function commitOf({ provenance }) {
  if (provenance.kind !== "commit" && provenance.kind !== "commit-message") return { sha: NO_COMMIT };
  const { commit, author, date } = provenance;
  return { sha: commit, author, date };
}
function detailsOf(finding, location) {
  const { secret, confidence, verification } = finding;
  const texts = {
    secret: ["Secret", secret.redacted],
    confidence: ["Confidence", confidence],
    evidence: ["Evidence", evidenceOf(finding).join("; ")],
    verification: [
      "Verification",
      verification && `${verification.status}: ${verdictOf(verification).join("; ")}`
    ],
    place: ["Place", [placeName(location), historyNote(location) ?? ""].join(" ").trim()],
    fingerprint: ["Fingerprint", location.fingerprint]
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(
      ([key, [name, value]]) => value === void 0 || value === "" ? [] : [[key, { name, type: "text", value }]]
    )
  );
}
function uuidOf({ fingerprint, provenance, startLine, startColumn }) {
  const commit = "commit" in provenance ? provenance.commit : "";
  const digest = createHash("sha256").update(JSON.stringify([fingerprint, provenance.kind, commit, startLine, startColumn])).digest("hex");
  const variant = "89ab".charAt(Number.parseInt(digest.charAt(16), 16) & 3);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32)
  ].join("-");
}
module.exports = {
  renderGitlab
};
});
