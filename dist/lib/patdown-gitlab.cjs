module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  renderGitlab: () => renderGitlab
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_html = require("patdown-html");
var import_patdown_clip = require("patdown-clip");
var import_patdown_place_name = require("patdown-place-name");
var import_patdown_evidence = require("patdown-evidence");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
var import_node_crypto = require("node:crypto");
var SCHEMA_VERSION = "15.0.7";
var MAX_NAME = 255;
var MAX_SOLUTION = 7e3;
var MAX_MESSAGES = 100;
var NO_COMMIT = "0000000";
var renderGitlab = (result, context) => `${(0, import_patdown_terminal.safeJson)(
  {
    version: SCHEMA_VERSION,
    scan: scanOf(result, context),
    vulnerabilities: (0, import_patdown_evidence.openPlaces)((0, import_patdown_evidence.worstFirst)(result)).map(
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
    name: (0, import_patdown_clip.clip)(rule?.name ?? ruleId, MAX_NAME),
    description: rule === void 0 ? "" : import_patdown_html.html`${rule.description}`.text,
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
var solutionOf = ({ remediation, revokeUrl }) => (0, import_patdown_clip.clip)(revokeUrl === void 0 ? remediation : `${remediation} ${revokeUrl}`, MAX_SOLUTION);
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
    evidence: ["Evidence", (0, import_patdown_evidence.evidenceOf)(finding).join("; ")],
    verification: [
      "Verification",
      verification && `${verification.status}: ${(0, import_patdown_evidence.verdictOf)(verification).join("; ")}`
    ],
    place: ["Place", [(0, import_patdown_place_name.placeName)(location), (0, import_patdown_place_name.historyNote)(location) ?? ""].join(" ").trim()],
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
  const digest = (0, import_node_crypto.createHash)("sha256").update(JSON.stringify([fingerprint, provenance.kind, commit, startLine, startColumn])).digest("hex");
  const variant = "89ab".charAt(Number.parseInt(digest.charAt(16), 16) & 3);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32)
  ].join("-");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderGitlab
});
});
