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
  makeOwnDirectory: () => makeOwnDirectory,
  requireWritable: () => requireWritable,
  writeFileAtomic: () => writeFileAtomic
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_output = require("patdown-output");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_path = __toESM(require("node:path"), 1);
function requireWritable(file) {
  try {
    const existing = (0, import_node_fs.statSync)(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw Object.assign(new Error("directory"), { code: "EISDIR" });
    const isReplaced = existing === void 0 || existing.isFile();
    if (!isReplaced) {
      (0, import_node_fs.accessSync)(file, import_node_fs.constants.W_OK);
      return;
    }
    const parent = import_node_path.default.dirname(import_node_path.default.resolve(file));
    if (!(0, import_node_fs.statSync)(parent).isDirectory()) throw Object.assign(new Error("parent"), { code: "ENOTDIR" });
    (0, import_node_fs.accessSync)(parent, import_node_fs.constants.W_OK);
  } catch (cause) {
    throw (0, import_patdown_output.unwritable)(file, cause);
  }
}
function writeFileAtomic(file, text, mode = 438) {
  let temporary;
  try {
    const existing = (0, import_node_fs.statSync)(file, { throwIfNoEntry: false });
    if (existing !== void 0 && !existing.isFile()) {
      write(file, text, false, mode);
      return;
    }
    const target = existing === void 0 ? file : (0, import_node_fs.realpathSync)(file);
    temporary = import_node_path.default.join(
      import_node_path.default.dirname(target),
      `.${import_node_path.default.basename(target)}.${(0, import_node_crypto.randomBytes)(6).toString("hex")}.tmp`
    );
    write(temporary, text, true, mode);
    (0, import_node_fs.renameSync)(temporary, target);
  } catch (cause) {
    if (temporary !== void 0) removeIfThere(temporary);
    throw (0, import_patdown_output.unwritable)(file, cause);
  }
}
function makeOwnDirectory(directory, file) {
  try {
    (0, import_node_fs.mkdirSync)(directory, { recursive: true, mode: 448 });
  } catch (cause) {
    throw (0, import_patdown_output.unwritable)(file, cause);
  }
}
function removeIfThere(file) {
  try {
    (0, import_node_fs.rmSync)(file, { force: true });
  } catch {
  }
}
function write(file, text, isFlushed, mode) {
  const handle = (0, import_node_fs.openSync)(file, isFlushed ? "wx" : "w", mode);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += (0, import_node_fs.writeSync)(handle, bytes, at);
    if (isFlushed) (0, import_node_fs.fsyncSync)(handle);
  } finally {
    (0, import_node_fs.closeSync)(handle);
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  makeOwnDirectory,
  requireWritable,
  writeFileAtomic
});
});
