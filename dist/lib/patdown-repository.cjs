module.exports = (function (exports, module, require, __dirname) {
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var piece_exports = {};
__export(piece_exports, {
  runGit: () => runGit
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_environment = require("patdown-environment");
var import_patdown_find_git = require("patdown-find-git");
var import_patdown_byte_path = require("patdown-byte-path");
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_simple_git = require("./lib/simple-git.cjs");
var PATIENCE = 3e5;
async function runGit(directory, environment, args) {
  const binary = (0, import_patdown_find_git.findGit)(environment["PATH"] ?? "");
  if (binary === void 0)
    throw new import_patdown_errors.InputError("PD_GIT_MISSING", "git is not installed, or not in the PATH");
  let exit;
  const onExit = (exitCode) => {
    exit = exitCode;
  };
  try {
    const git = open((0, import_patdown_byte_path.fsPath)(directory).toString(), binary, environment, onExit);
    return await git.raw([...import_patdown_environment.FLAGS, ...args]);
  } catch (cause) {
    throw new import_patdown_errors.InputError("PD_GIT_FAILED", `git ${ending(exit)}`, {
      hint: "run `git status` there to see what is wrong",
      cause
    });
  }
}
var ending = (exit) => {
  if (exit === void 0) return "could not be started there";
  return exit === null ? "was ended by a signal" : `ended with code ${exit}`;
};
function open(directory, binary, environment, onExit) {
  const variables = (0, import_patdown_environment.gitEnvironment)(environment);
  return (0, import_simple_git.simpleGit)({
    baseDir: directory,
    binary,
    timeout: { block: PATIENCE },
    // simple-git strips `GIT_*` by itself and refuses these very flags unless they are allowed by name.
    allowEnvironment: Object.keys(variables).filter((name) => name.startsWith("GIT_")),
    unsafe: {
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafeConfigPaths: true,
      // Its check refuses blanks, and with them `C:\Program Files`.
      allowUnsafeCustomBinary: true
    },
    // simple-git takes a failure without a message for success, and puts git's output into its errors.
    errors: (error, { exitCode }) => {
      if (error === void 0 && exitCode === 0) return void 0;
      onExit(exitCode);
      return new Error("git failed");
    }
  }).env(variables);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  runGit
});
});
