'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/model/is-object.ts
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

module.exports = {
  isObject
};
});
