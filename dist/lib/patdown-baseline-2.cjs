'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  parseBaseline,
  renderBaseline,
  sortEntries
} = require("patdown-baseline-3");
require("patdown-is-object");
require("patdown-suppression");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  parseBaseline,
  renderBaseline,
  sortEntries
};
});
