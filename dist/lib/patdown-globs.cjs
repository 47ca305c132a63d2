'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  compileGlobs,
  compilePathGlobs
} = require("patdown-globs-2");
require("patdown-path-glob");
require("patdown-helpers");
module.exports = {
  compileGlobs,
  compilePathGlobs
};
});
