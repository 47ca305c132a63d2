'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  builtinRuleSet,
  requireKnown,
  selectRules
} = require("patdown-select-2");
require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
require("patdown-mod");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  builtinRuleSet,
  requireKnown,
  selectRules
};
});
