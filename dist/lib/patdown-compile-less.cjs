'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  compiler,
  isMeasured
} = require("patdown-compiler");
require("patdown-helpers");

// src/cli/compile-less.ts
const { setFlagsFromString } = require("node:v8");
var INLINED = { name: "--max-inlined-bytecode-size-cumulative", usual: 920, less: 300 };
var BUDGET = { name: "--interrupt-budget", usual: 67584, less: 540672 };
var MANY = 64 * 1024 * 1024;
function compileLess(bytes) {
  if (!isMeasured) return;
  const less = [INLINED.less, bytes < MANY ? BUDGET.less : BUDGET.usual];
  set(...less);
  compiler.asUsual = (work) => {
    set(INLINED.usual, BUDGET.usual);
    try {
      return work();
    } finally {
      set(...less);
    }
  };
}
function set(inlined, budget) {
  setFlagsFromString(`${INLINED.name}=${inlined}`);
  setFlagsFromString(`${BUDGET.name}=${budget}`);
}
module.exports = {
  compileLess
};
});
