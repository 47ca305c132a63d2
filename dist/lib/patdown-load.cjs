'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  CONFIG_NAMES,
  IGNORE_NAME,
  findConfig,
  readConfig,
  readText,
  tryRead
} = require("patdown-load-3");
require("patdown-error-code");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  CONFIG_NAMES,
  IGNORE_NAME,
  findConfig,
  readConfig,
  readText,
  tryRead
};
});
