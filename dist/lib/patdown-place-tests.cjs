'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  compilePlaceTests
} = require("patdown-place-tests-2");
require("patdown-ignore-file-2");
require("patdown-globs-2");
require("patdown-path-glob");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  compilePlaceTests
};
});
