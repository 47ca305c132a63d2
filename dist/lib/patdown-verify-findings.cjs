'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  needsOf,
  planFindings,
  signedWith,
  verifierOptions,
  verifyFindings,
  withInstruments
} = require("patdown-select-verifications");
require("patdown-json-3");
require("patdown-index");
require("patdown-templates");
require("patdown-rule-book");
require("patdown-number-lists");
require("patdown-compile-tests");
require("patdown-known-values");
require("patdown-span");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  needsOf,
  planFindings,
  signedWith,
  verifierOptions,
  verifyFindings,
  withInstruments
};
});
