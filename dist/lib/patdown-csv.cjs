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
  renderCsv: () => renderCsv
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_evidence = require("patdown-evidence");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
var COLUMNS = [
  "type",
  "severity",
  "confidence",
  "rule",
  "name",
  "secret",
  "verification",
  "kind",
  "path",
  "line",
  "column",
  "end_line",
  "end_column",
  "commit",
  "author",
  "date",
  "context",
  "evidence",
  "fingerprint",
  "finding",
  "revoke_url",
  "message"
];
function renderCsv(result) {
  const rows = [
    ...(0, import_patdown_evidence.openPlaces)(result.findings).map(({ finding, location }) => placeRow(finding, location, result)),
    ...result.problems.map(({ kind, path, message }) => ({ type: "problem", kind, path, message }))
  ];
  const lines = rows.map((row) => COLUMNS.map((column) => field(row[column] ?? "")).join(","));
  return [COLUMNS.join(","), ...lines].map((line) => `${line}\r
`).join("");
}
function placeRow(finding, location, result) {
  const rule = result.rules.get(finding.ruleId);
  return {
    type: "finding",
    severity: finding.severity,
    confidence: finding.confidence,
    rule: finding.ruleId,
    name: rule?.name,
    secret: finding.secret.redacted,
    verification: finding.verification?.status,
    ...provenanceRow(location.provenance),
    path: location.path,
    line: location.startLine,
    column: location.startColumn,
    end_line: location.endLine,
    end_column: location.endColumn,
    context: location.context,
    evidence: (0, import_patdown_evidence.evidenceOf)(finding).join("; "),
    fingerprint: location.fingerprint,
    finding: finding.id,
    revoke_url: rule?.revokeUrl,
    message: finding.verification?.reason
  };
}
function provenanceRow(provenance) {
  const { kind } = provenance;
  if (kind !== "commit" && kind !== "commit-message") return { kind };
  const { commit, author, date } = provenance;
  return { kind, commit, author, date };
}
var FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
function field(value) {
  if (typeof value === "number") return String(value);
  const text = (0, import_patdown_terminal.safe)(FORMULA.test(value) ? `'${value}` : value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderCsv
});
});
