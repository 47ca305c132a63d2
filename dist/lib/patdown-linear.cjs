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
  linearExpression: () => linearExpression,
  linearSearch: () => linearSearch
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_helpers = require("patdown-helpers");
var import_re2js = require("./lib/re2js.cjs");
function linearExpression({ source, ignoreCase }) {
  const compiled = import_re2js.RE2JS.compile(source, ignoreCase ? import_re2js.RE2JS.CASE_INSENSITIVE : 0);
  const names = Object.keys(compiled.namedGroups());
  return {
    matchAt(text, index) {
      const matcher = compiled.matcher(text.slice(index));
      if (!matcher.lookingAt()) return void 0;
      const groups = {};
      for (const name of names) {
        const start = matcher.start(name);
        if (start >= 0) groups[name] = { start: index + start, end: index + matcher.end(name) };
      }
      return { start: index, end: index + matcher.end(), groups };
    }
  };
}
function linearSearch(source) {
  const compiled = import_re2js.RE2JS.compile(source);
  return (text) => compiled.matcher(text).find();
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  linearExpression,
  linearSearch
});
});
