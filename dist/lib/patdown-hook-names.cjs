'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/cli/hooks/hook-names.ts
var HOOK_NAMES = ["pre-commit", "pre-push", "pre-receive"];
var readsInput = (name) => name !== "pre-commit";

module.exports = {
  HOOK_NAMES,
  readsInput
};
});
