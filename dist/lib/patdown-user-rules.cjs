'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  loadUserRules
} = require("patdown-compile");
require("patdown-check");
require("patdown-yaml-reader");
require("patdown-templates");
require("patdown-verification");
require("patdown-rule");
require("patdown-compile-tests");
require("patdown-mod");
require("patdown-levels");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  loadUserRules
};
});
