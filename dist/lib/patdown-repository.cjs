'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  FLAGS,
  gitEnvironment
} = require("patdown-environment");
const {
  requireGit
} = require("patdown-find-git");
const {
  fsPath
} = require("patdown-byte-path");
const {
  InputError
} = require("patdown-errors");
require("patdown-helpers");

// src/git/repository.ts
const { simpleGit } = require("./lib/simple-git.cjs");
var PATIENCE = 3e5;
async function runGit(directory, environment, args) {
  const binary = requireGit(environment["PATH"] ?? "");
  let exit;
  const onExit = (exitCode) => {
    exit = exitCode;
  };
  try {
    const git = open(fsPath(directory).toString(), binary, environment, onExit);
    return await git.raw([...FLAGS, ...args]);
  } catch (cause) {
    throw new InputError("PD_GIT_FAILED", `git ${ending(exit)}`, {
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
  const variables = gitEnvironment(environment);
  return simpleGit({
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
module.exports = {
  runGit
};
});
