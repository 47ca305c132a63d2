'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  HOOK_NAMES
} = require("patdown-hook-names");
const {
  requireAction
} = require("patdown-require-action");
require("patdown-flag-groups");
const {
  writeOut
} = require("patdown-output");
const {
  didYouMean
} = require("patdown-mod");
require("patdown-error-code");
require("patdown-levels");
const {
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/cli/commands/hook.ts
const { fileURLToPath } = require("node:url");
var ACTIONS = ["install", "uninstall", "run"];
async function runHookCommand(parsed, surround) {
  const [given = "", ...rest] = parsed.positionals;
  const action = requireAction(parsed.command, given, ACTIONS);
  switch (action) {
    case "install":
    case "uninstall":
      return change(action, rest, parsed, surround);
    case "run": {
      const [name = "", ...more] = rest;
      const { runHook } = await Promise.resolve().then(() => require("patdown-run"));
      return runHook(requireHook(name), more, parsed, surround);
    }
  }
}
async function change(action, rest, { values }, { workerUrl }) {
  const [unexpected] = rest;
  if (unexpected !== void 0)
    throw new UsageError("PD_HOOK_UNKNOWN", "hooks are named by flags: --pre-push");
  const named = HOOK_NAMES.filter((name) => values.has(name));
  const { installHook, uninstallHook } = await Promise.resolve().then(() => require("patdown-install"));
  const options = {
    cwd: process.cwd(),
    environment: process.env,
    isGlobal: values.has("global"),
    node: process.execPath,
    program: fileURLToPath(new URL("./patdown.cjs", workerUrl))
  };
  const names = named.length === 0 ? ["pre-commit"] : named;
  const done = names.map(
    (name) => action === "install" ? installHook(name, options) : uninstallHook(name, options)
  );
  await writeOut(`${done.join("\n")}
`);
  return 0;
}
function requireHook(name) {
  const hook = HOOK_NAMES.find((candidate) => candidate === name);
  if (hook !== void 0) return hook;
  throw new UsageError("PD_HOOK_UNKNOWN", name === "" ? "say which hook" : "there is no such hook", {
    hint: didYouMean(name, HOOK_NAMES) ?? HOOK_NAMES.join(", ")
  });
}
module.exports = {
  runHookCommand
};
});
