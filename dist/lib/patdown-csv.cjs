'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  evidenceOf,
  openPlaces
} = require("patdown-evidence");
const {
  safe
} = require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// src/report/csv.ts
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
    ...openPlaces(result.findings).map(({ finding, location }) => placeRow(finding, location, result)),
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
    evidence: evidenceOf(finding).join("; "),
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
var FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
function field(value) {
  if (typeof value === "number") return String(value);
  const text = safe(FORMULA.test(value) ? `'${value}` : value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
module.exports = {
  renderCsv
};
});
