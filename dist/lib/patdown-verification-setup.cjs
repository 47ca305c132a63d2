'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  setUpIfAsked,
  setUpVerification
} = require("patdown-verdict-file");
require("patdown-json-3");
require("patdown-verification-options");
require("patdown-version");
require("patdown-options");
require("patdown-units");
require("patdown-atomic-write-2");
require("patdown-verification");
require("patdown-output");
require("patdown-error-code");
require("patdown-secret");
require("patdown-levels");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  setUpIfAsked,
  setUpVerification
};
});
