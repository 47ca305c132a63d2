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
  compileGlobs: () => compileGlobs
});
module.exports = __toCommonJS(piece_exports);
var EXTENSION = /^\*\*\/\*(\.[\w-]+)$/;
async function compileGlobs(globs) {
  const endings = new Set(globs.flatMap((glob) => EXTENSION.exec(glob)?.[1] ?? []));
  const others = globs.filter((glob) => !EXTENSION.test(glob));
  const matchesOther = others.length === 0 ? () => false : await picomatchOf(others);
  return (path) => endings.has(path.slice(path.lastIndexOf("."))) || matchesOther(path);
}
async function picomatchOf(globs) {
  const { default: picomatch } = await Promise.resolve().then(() => __toESM(require("./lib/picomatch.cjs"), 1));
  return picomatch(globs, { dot: true });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  compileGlobs
});
});
