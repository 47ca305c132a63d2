'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  compileGlobs
} = require("patdown-globs-2");
require("patdown-helpers");
Object.assign(exports, {
  compileGlobs
});
});
