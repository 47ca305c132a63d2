'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  InputError
} = require("patdown-errors");

// src/git/find-git.ts
const { accessSync, constants, statSync } = require("node:fs");
const path = require("node:path");
var NAME = path.sep === "\\" ? "git.exe" : "git";
function findGit(searchPath) {
  const candidates = searchPath.split(path.delimiter).filter((directory) => path.isAbsolute(directory));
  return candidates.map((directory) => path.join(directory, NAME)).find(isProgram);
}
function requireGit(searchPath) {
  const found = findGit(searchPath);
  if (found !== void 0) return found;
  throw new InputError("PD_GIT_MISSING", "git is not installed, or not in the PATH", {
    hint: "files alone are scanned without it: patdown scan --no-history"
  });
}
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

module.exports = {
  requireGit
};
});
