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
  loadUserRules: () => import_patdown_compile.loadUserRules
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_compile = require("patdown-compile");
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_patdown_check = require("patdown-check");
var import_patdown_yaml_reader = require("patdown-yaml-reader");
var import_patdown_verification = require("patdown-verification");
var import_patdown_rule = require("patdown-rule");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  loadUserRules
});
});
