'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  Fingerprinter
} = require("patdown-fingerprint-2");
require("patdown-index");
require("patdown-helpers");
module.exports = {
  Fingerprinter
};
});
