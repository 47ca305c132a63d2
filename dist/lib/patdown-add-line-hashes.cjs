'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  addLineHashes
} = require("patdown-add-line-hashes-2");
require("patdown-checked-out");
require("patdown-read-file");
require("patdown-fs-error");
require("patdown-error-code");
require("patdown-helpers");
module.exports = {
  addLineHashes
};
});
