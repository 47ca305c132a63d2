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
  setUpIfAsked: () => import_patdown_verdict_file.setUpIfAsked,
  setUpVerification: () => import_patdown_verdict_file.setUpVerification
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_verdict_file = require("patdown-verdict-file");
var import_patdown_json_3 = require("patdown-json-3");
var import_patdown_verification_options = require("patdown-verification-options");
var import_patdown_version = require("patdown-version");
var import_patdown_options = require("patdown-options");
var import_patdown_units = require("patdown-units");
var import_patdown_atomic_write_2 = require("patdown-atomic-write-2");
var import_patdown_output = require("patdown-output");
var import_patdown_verification = require("patdown-verification");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  setUpIfAsked,
  setUpVerification
});
});
