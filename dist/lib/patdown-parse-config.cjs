'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  emptyConfig,
  parseConfig
} = require("patdown-parse-config-2");
require("patdown-yaml-reader");
require("patdown-units");
require("patdown-path-glob");
require("patdown-mod");
require("patdown-levels");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  emptyConfig,
  parseConfig
};
});
