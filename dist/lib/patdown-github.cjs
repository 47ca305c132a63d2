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
  renderGithub: () => renderGithub
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_clip = require("patdown-clip");
var import_patdown_place_name = require("patdown-place-name");
var import_patdown_evidence = require("patdown-evidence");
var import_patdown_grouped = require("patdown-grouped");
var import_patdown_checked_out = require("patdown-checked-out");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_levels = require("patdown-levels");
var import_patdown_helpers = require("patdown-helpers");
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
  const places = (0, import_patdown_evidence.toldPlaces)((0, import_patdown_evidence.worstFirst)(result));
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
  const more = all === shown ? "" : `; ${(0, import_patdown_grouped.grouped)(all - shown)} more are not annotated, the other reports have them`;
  const found = all === 0 ? "no secrets found" : `secrets found at ${(0, import_patdown_grouped.grouped)(all)} ${all === 1 ? "place" : "places"}${more}`;
  return `patdown: ${found}${result.problems.length === 0 ? "" : " in an incomplete scan"}`;
}
function placeCommand(finding, location, result) {
  const rule = result.rules.get(finding.ruleId);
  const note = (0, import_patdown_place_name.historyNote)(location);
  const message = [
    `${rule?.name ?? finding.ruleId} ${finding.secret.redacted} (${finding.ruleId}): ${(0, import_patdown_evidence.judgement)(finding)}.`,
    ...note === void 0 ? [] : [`${(0, import_patdown_place_name.placeName)(location)}:${location.startLine} ${note}.`],
    ...rule === void 0 ? [] : [rule.remediation],
    ...rule?.revokeUrl === void 0 ? [] : [rule.revokeUrl]
  ];
  const title = `${rule?.name ?? finding.ruleId} (${finding.severity})`;
  return command(TYPES[finding.severity], { ...placeProperties(location), title }, message);
}
function placeProperties(location) {
  const region = (0, import_patdown_checked_out.checkedOutRegion)(location);
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
    ...more === 0 ? [] : [`and ${(0, import_patdown_grouped.grouped)(more)} more`]
  ]);
}
function command(type, properties, lines) {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  const message = (0, import_patdown_clip.clip)(lines.map(import_patdown_terminal.safe).join("\n"), MAX_MESSAGE);
  return `::${type} ${written.join(",")}::${data(message)}`;
}
var data = (text) => text.replaceAll("%", "%25").replaceAll("\n", "%0A");
var property = (text) => data((0, import_patdown_terminal.safe)(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderGithub
});
});
