'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  makeOwnDirectory,
  requireWritable,
  writeFileAtomic
} = require("patdown-atomic-write-2");
require("patdown-output");
require("patdown-error-code");
require("patdown-errors");
require("patdown-helpers");
module.exports = {
  makeOwnDirectory,
  requireWritable,
  writeFileAtomic
};
});
