'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/report/clip.ts
function clip(text, max) {
  if (text.length <= max) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(max - 2)) ? max - 2 : max - 1;
  return `${text.slice(0, end)}\u2026`;
}

module.exports = {
  clip
};
});
