module.exports = (function (exports, module, require, __dirname) {
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  runHookCommand: () => runHookCommand
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_hook_names = require("patdown-hook-names");
var import_patdown_flag_groups = require("patdown-flag-groups");
var import_patdown_output = require("patdown-output");
var import_patdown_mod = require("patdown-mod");
var import_patdown_levels = require("patdown-levels");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_url = require("node:url");
var ACTIONS = ["install", "uninstall", "run"];
async function runHookCommand(parsed, surround) {
  const [action = "", ...rest] = parsed.positionals;
  switch (action) {
    case "install":
    case "uninstall":
      return change(action, rest, parsed, surround);
    case "run": {
      const [name = "", ...more] = rest;
      const { runHook } = await Promise.resolve().then(() => __toESM(require("patdown-run"), 1));
      return runHook(requireHook(name), more, parsed, surround);
    }
    default:
      throw new import_patdown_errors.UsageError("PD_HOOK_ACTION", "say what to do with the hook", {
        hint: (0, import_patdown_flag_groups.suggest)(action, ACTIONS) ?? `patdown hook ${ACTIONS.join(" | ")}`
      });
  }
}
async function change(action, rest, { values }, { workerUrl }) {
  const [unexpected] = rest;
  if (unexpected !== void 0)
    throw new import_patdown_errors.UsageError("PD_HOOK_ACTION", "hooks are named by flags: --pre-push");
  const named = import_patdown_hook_names.HOOK_NAMES.filter((name) => values.has(name));
  const { installHook, uninstallHook } = await Promise.resolve().then(() => __toESM(require("patdown-install"), 1));
  const options = {
    cwd: process.cwd(),
    environment: process.env,
    isGlobal: values.has("global"),
    node: process.execPath,
    program: (0, import_node_url.fileURLToPath)(new URL("./patdown.cjs", workerUrl))
  };
  const names = named.length === 0 ? ["pre-commit"] : named;
  const done = names.map(
    (name) => action === "install" ? installHook(name, options) : uninstallHook(name, options)
  );
  await (0, import_patdown_output.writeOut)(`${done.join("\n")}
`);
  return 0;
}
function requireHook(name) {
  const hook = import_patdown_hook_names.HOOK_NAMES.find((candidate) => candidate === name);
  if (hook !== void 0) return hook;
  throw new import_patdown_errors.UsageError("PD_HOOK_UNKNOWN", "there is no such hook", {
    hint: (0, import_patdown_flag_groups.suggest)(name, import_patdown_hook_names.HOOK_NAMES) ?? import_patdown_hook_names.HOOK_NAMES.join(", ")
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runHookCommand
});
});
