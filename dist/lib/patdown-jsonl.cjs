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
  renderJsonl: () => renderJsonl
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_json_2 = require("patdown-json-2");
var import_patdown_terminal = require("patdown-terminal");
var import_patdown_helpers = require("patdown-helpers");
function renderJsonl(result, context) {
  const line = (type, value) => (0, import_patdown_terminal.safeJson)({ type, ...value });
  const lines = [
    ...result.findings.map((finding) => line("finding", (0, import_patdown_json_2.findingJson)(finding, result, context))),
    ...result.suppressed.map((finding) => line("suppressed", (0, import_patdown_json_2.findingJson)(finding, result, context))),
    ...context.explain ? result.explanations.map((explanation) => line("rejected", (0, import_patdown_json_2.rejectedJson)(explanation))) : [],
    line("scan", { schema: import_patdown_json_2.SCHEMA, version: context.version, ...(0, import_patdown_json_2.scanJson)(result) })
  ];
  return `${lines.join("\n")}
`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJsonl
});
});
