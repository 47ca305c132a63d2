'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  html
} = require("patdown-html");
const {
  historyNote,
  placeName
} = require("patdown-place-name");
const {
  judgement,
  toldLocations
} = require("patdown-evidence");
require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// src/report/junit.ts
function renderJunit(result) {
  const { findings, problems, stats } = result;
  const tests = Math.max(1, findings.length + problems.length);
  const seconds = (stats.durationMs / 1e3).toFixed(3);
  const counts = html`tests="${tests}" failures="${findings.length}" errors="${problems.length}" time="${seconds}"`;
  const cases = [
    ...findings.map((finding) => failure(finding, result)),
    ...problems.map(error),
    ...findings.length + problems.length === 0 ? [html`<testcase classname="patdown" name="no secrets found" time="${seconds}"/>\n`] : []
  ];
  return html`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="patdown" ${counts}>
<testsuite name="patdown" ${counts} skipped="0">
${cases}</testsuite>
</testsuites>
`.text;
}
function failure(finding, { rules }) {
  const { ruleId, severity, secret } = finding;
  const rule = rules.get(ruleId);
  const [first] = finding.locations;
  const at = first === void 0 ? "" : placeName(first);
  const name = `${rule?.name ?? ruleId} ${secret.redacted}`;
  const lines = [
    `${ruleId}: ${judgement(finding)}`,
    ...toldLocations(finding).map((place2) => {
      const note = historyNote(place2);
      return `${placeName(place2)}:${place2.startLine}:${place2.startColumn}${note === void 0 ? "" : ` ${note}`}`;
    }),
    ...rule === void 0 ? [] : [rule.remediation],
    ...rule?.revokeUrl === void 0 ? [] : [rule.revokeUrl]
  ];
  const file = first === void 0 || first.path === "" ? html`` : html` file="${first.path}"`;
  const place = first === void 0 ? "" : ` at ${at}:${first.startLine}`;
  return html`<testcase classname="${at}" name="${`${name}${place}`}" time="0"${file}>
<failure type="${severity}" message="${`${name}${place}`}">${lines.map((line) => html`${line}\n`)}</failure>
</testcase>
`;
}
var error = ({ kind, path, message }) => html`<testcase classname="patdown" name="${path === "" ? "the scan is complete" : `${path} is read`}" time="0">
<error type="${kind}" message="${message}"/>
</testcase>
`;
module.exports = {
  renderJunit
};
});
