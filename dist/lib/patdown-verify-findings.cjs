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
  needsOf: () => import_patdown_select_verifications.needsOf,
  planFindings: () => import_patdown_select_verifications.planFindings,
  signedWith: () => import_patdown_select_verifications.signedWith,
  verifierOptions: () => import_patdown_select_verifications.verifierOptions,
  verifyFindings: () => import_patdown_select_verifications.verifyFindings,
  withInstruments: () => import_patdown_select_verifications.withInstruments
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_select_verifications = require("patdown-select-verifications");
var import_patdown_json_3 = require("patdown-json-3");
var import_patdown_index = require("patdown-index");
var import_patdown_rule_book = require("patdown-rule-book");
var import_patdown_rule_index = require("patdown-rule-index");
var import_patdown_known_values = require("patdown-known-values");
var import_patdown_span = require("patdown-span");
var import_patdown_compile_tests = require("patdown-compile-tests");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  needsOf,
  planFindings,
  signedWith,
  verifierOptions,
  verifyFindings,
  withInstruments
});
});
