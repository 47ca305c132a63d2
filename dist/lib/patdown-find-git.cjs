'use strict';
module.exports = (function (exports, module, require, __dirname) {
// src/git/find-git.ts
const { accessSync, constants, statSync } = require("node:fs");
const path = require("node:path");
var NAME = path.sep === "\\" ? "git.exe" : "git";
function findGit(searchPath) {
  const candidates = searchPath.split(path.delimiter).filter((directory) => path.isAbsolute(directory));
  return candidates.map((directory) => path.join(directory, NAME)).find(isProgram);
}
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

Object.assign(exports, {
  findGit
});
});
