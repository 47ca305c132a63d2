'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  SCHEMA,
  findingJson,
  rejectedJson,
  renderJson,
  scanJson,
  toJson,
  verificationJson
} = require("patdown-json-2");
require("patdown-terminal");
require("patdown-helpers");
module.exports = {
  SCHEMA,
  findingJson,
  rejectedJson,
  renderJson,
  scanJson,
  toJson,
  verificationJson
};
});
