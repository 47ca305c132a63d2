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
  builtinRules: () => builtinRules,
  builtinTests: () => builtinTests,
  builtinVerifications: () => builtinVerifications
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_node_fs = require("node:fs");
var read = (name) => (0, import_node_fs.readFileSync)(`${__dirname}/lib/${name}`, "utf8");
var builtinRulesJson = () => read("rules.json");
var builtinTestsJson = () => read("rule-tests.json");
var builtinVerificationsJson = () => read("verification.json");
var builtinRules = () => JSON.parse(builtinRulesJson());
var builtinVerifications = () => JSON.parse(builtinVerificationsJson());
var builtinTests = () => {
  const sources = JSON.parse(builtinTestsJson());
  return sources.map((source) => (0, import_patdown_compile_tests.compileTests)(source, () => {
  }));
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  builtinRules,
  builtinTests,
  builtinVerifications
});
});
