'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  quote
} = require("patdown-flag-groups");
const {
  didYouMean
} = require("patdown-mod");
const {
  UsageError
} = require("patdown-errors");

// src/cli/require-action.ts
function requireAction({ name: command, usage }, given, actions) {
  const action = actions.find((candidate) => candidate === given);
  if (action !== void 0) return action;
  throw new UsageError(
    "PD_ACTION_UNKNOWN",
    given === "" ? `${command} needs to be told what to do` : `${command} cannot ${quote(given)}`,
    { hint: didYouMean(given, actions) ?? usage }
  );
}

module.exports = {
  requireAction
};
});
