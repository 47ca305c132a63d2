'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/model/span.ts
var distance = (a, b) => Math.max(0, a.start - b.end, b.start - a.end);

module.exports = {
  distance
};
});
