'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  compiler
} = require("patdown-compiler");
require("patdown-helpers");

// src/cli/compile-less.ts
const { setFlagsFromString } = require("node:v8");
var MEASURED = /^11\./;
var FLAG = "--max-inlined-bytecode-size-cumulative=300";
function compileLess() {
  if (!MEASURED.test(process.versions.v8)) return;
  compiler.isUsual = false;
  setFlagsFromString(FLAG);
}
module.exports = {
  compileLess
};
});
