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
  Html: () => Html,
  html: () => html
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_terminal = require("patdown-terminal");
var Html = class {
  text;
  constructor(text) {
    this.text = text;
  }
};
var html = (texts, ...parts) => new Html(texts.map((text, index) => text + markupOf(parts[index] ?? "")).join(""));
var markupOf = (part) => {
  if (part instanceof Html) return part.text;
  return typeof part === "object" ? part.map(markupOf).join("") : escapeText(String(part));
};
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var escapeText = (text) => (0, import_patdown_terminal.safe)(text).replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Html,
  html
});
});
