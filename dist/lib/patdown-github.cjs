'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  clip
} = require("patdown-clip");
const {
  historyNote,
  placeName
} = require("patdown-place-name");
const {
  judgement,
  toldPlaces,
  worstFirst
} = require("patdown-evidence");
const {
  counted,
  grouped
} = require("patdown-grouped");
const {
  checkedOutRegion
} = require("patdown-checked-out");
const {
  safe
} = require("patdown-terminal");
require("patdown-levels");
require("patdown-helpers");

// src/report/github.ts
var MAX_OF_A_TYPE = 10;
var MAX_MESSAGE = 4096;
var MAX_PROBLEMS = 20;
var TYPES = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "notice",
  info: "notice"
};
function renderGithub(result) {
  const problems = result.problems.length === 0 ? [] : [problemCommand(result)];
  const places = toldPlaces(worstFirst(result));
  const room = {
    error: MAX_OF_A_TYPE - problems.length,
    warning: MAX_OF_A_TYPE,
    notice: MAX_OF_A_TYPE
  };
  const shown = places.filter(({ finding }) => room[TYPES[finding.severity]]-- > 0);
  const commands = shown.map(({ finding, location }) => placeCommand(finding, location, result));
  return [...problems, ...commands, closing(places.length, shown.length, result)].map((line) => `${line}
`).join("");
}
function closing(all, shown, result) {
  const more = all === shown ? "" : `; ${grouped(all - shown)} more are not annotated, the other reports have them`;
  const found = all === 0 ? "no secrets found" : `${counted(result.findings.length, "secret")} found at ${counted(all, "place")}${more}`;
  return `patdown: ${found}${result.problems.length === 0 ? "" : " in an incomplete scan"}`;
}
function placeCommand(finding, location, result) {
  const rule = result.rules.get(finding.ruleId);
  const note = historyNote(location);
  const message = [
    `${rule?.name ?? finding.ruleId} ${finding.secret.redacted} (${finding.ruleId}): ${judgement(finding)}.`,
    ...note === void 0 ? [] : [`${placeName(location)}:${location.startLine} ${note}.`],
    ...rule === void 0 ? [] : [rule.remediation],
    ...rule?.revokeUrl === void 0 ? [] : [rule.revokeUrl]
  ];
  const title = `${rule?.name ?? finding.ruleId} (${finding.severity})`;
  return command(TYPES[finding.severity], { ...placeProperties(location), title }, message);
}
function placeProperties(location) {
  const region = checkedOutRegion(location);
  if (region === void 0) return {};
  const { startLine, endLine, startColumn, endColumn } = region;
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return { file: location.path, line: startLine, endLine, ...columns };
}
function problemCommand({ problems }) {
  const told = problems.slice(0, MAX_PROBLEMS).map(({ path, message }) => path === "" ? message : `${path}: ${message}`);
  const more = problems.length - told.length;
  return command("error", { title: "The scan is incomplete" }, [
    ...told,
    ...more === 0 ? [] : [`and ${grouped(more)} more`]
  ]);
}
function command(type, properties, lines) {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  const message = clip(lines.map(safe).join("\n"), MAX_MESSAGE);
  return `::${type} ${written.join(",")}::${data(message)}`;
}
var data = (text) => text.replaceAll("%", "%25").replaceAll("\n", "%0A");
var property = (text) => data(safe(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
module.exports = {
  renderGithub
};
});
