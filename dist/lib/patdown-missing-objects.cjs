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
  EVERYTHING: () => EVERYTHING,
  isPartialClone: () => isPartialClone,
  listMissing: () => listMissing
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_records = require("patdown-records");
async function isPartialClone(git) {
  try {
    await (0, import_patdown_records.readGit)(git, ["config", "--get-regexp", PROMISES]);
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
  for await (const line of (0, import_patdown_records.records)((0, import_patdown_records.streamGit)(git, args), NEWLINE))
    if (line[0] === QUESTION) missing.push(line.toString("latin1", 1));
  return missing;
}
var NEWLINE = 10;
var QUESTION = 63;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  EVERYTHING,
  isPartialClone,
  listMissing
});
});
