'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/model/suppression.ts
var BASELINE_VERDICTS = ["unreviewed", "true", "false"];
var NO_SUPPRESSION = {
  marks: "honour",
  foreignMarks: false,
  ignore: [],
  allow: [],
  exclude: [],
  baseline: void 0,
  key: void 0
};

module.exports = {
  BASELINE_VERDICTS,
  NO_SUPPRESSION
};
});
