'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/report/encode-path.ts
var HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
var encodePath = (path) => path.split("/").map((part) => encodeURIComponent(part.replace(HALF_PAIR, "\uFFFD"))).join("/");

module.exports = {
  encodePath
};
});
