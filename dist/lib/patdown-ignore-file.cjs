'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  isDay,
  isExpired,
  parseIgnoreFile
} = require("patdown-ignore-file-2");
require("patdown-path-glob");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  isDay,
  isExpired,
  parseIgnoreFile
};
});
