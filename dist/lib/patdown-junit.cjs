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
  renderJunit: () => renderJunit
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_html = require("patdown-html");
var import_patdown_place_name = require("patdown-place-name");
var import_patdown_evidence = require("patdown-evidence");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
function renderJunit(result) {
  const { findings, problems, stats } = result;
  const tests = Math.max(1, findings.length + problems.length);
  const seconds = (stats.durationMs / 1e3).toFixed(3);
  const counts = import_patdown_html.html`tests="${tests}" failures="${findings.length}" errors="${problems.length}" time="${seconds}"`;
  const cases = [
    ...findings.map((finding) => failure(finding, result)),
    ...problems.map(error),
    ...findings.length + problems.length === 0 ? [import_patdown_html.html`<testcase classname="patdown" name="no secrets found" time="${seconds}"/>\n`] : []
  ];
  return import_patdown_html.html`<?xml version="1.0" encoding="UTF-8"?>
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
  const at = first === void 0 ? "" : (0, import_patdown_place_name.placeName)(first);
  const name = `${rule?.name ?? ruleId} ${secret.redacted}`;
  const lines = [
    `${ruleId}: ${(0, import_patdown_evidence.judgement)(finding)}`,
    ...(0, import_patdown_evidence.toldLocations)(finding).map((place2) => {
      const note = (0, import_patdown_place_name.historyNote)(place2);
      return `${(0, import_patdown_place_name.placeName)(place2)}:${place2.startLine}:${place2.startColumn}${note === void 0 ? "" : ` ${note}`}`;
    }),
    ...rule === void 0 ? [] : [rule.remediation],
    ...rule?.revokeUrl === void 0 ? [] : [rule.revokeUrl]
  ];
  const file = first === void 0 || first.path === "" ? import_patdown_html.html`` : import_patdown_html.html` file="${first.path}"`;
  const place = first === void 0 ? "" : ` at ${at}:${first.startLine}`;
  return import_patdown_html.html`<testcase classname="${at}" name="${`${name}${place}`}" time="0"${file}>
<failure type="${severity}" message="${`${name}${place}`}">${lines.map((line) => import_patdown_html.html`${line}\n`)}</failure>
</testcase>
`;
}
var error = ({ kind, path, message }) => import_patdown_html.html`<testcase classname="patdown" name="${path === "" ? "the scan is complete" : `${path} is read`}" time="0">
<error type="${kind}" message="${message}"/>
</testcase>
`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJunit
});
});
