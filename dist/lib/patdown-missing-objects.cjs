'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  readGit,
  records,
  streamGit
} = require("patdown-records");

// src/git/missing-objects.ts
async function isPartialClone(git) {
  try {
    await readGit(git, ["config", "--get-regexp", PROMISES]);
    return true;
  } catch {
    return false;
  }
}
var PROMISES = "^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$";
var EVERYTHING = ["--all", "--reflog", "--indexed-objects"];
async function listMissing(git, selection) {
  const missing = [];
  const args = ["rev-list", "--objects", "--missing=print", "--no-object-names", ...selection];
  for await (const line of records(streamGit(git, args), NEWLINE))
    if (line[0] === QUESTION) missing.push(line.toString("latin1", 1));
  return missing;
}
var NEWLINE = 10;
var QUESTION = 63;

module.exports = {
  isPartialClone,
  EVERYTHING,
  listMissing
};
});
