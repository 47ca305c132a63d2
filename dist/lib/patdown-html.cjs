'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  safe
} = require("patdown-terminal");

// src/report/html.ts
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
var escapeText = (text) => safe(text).replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

module.exports = {
  Html,
  html
};
});
