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
  FileReader: () => FileReader,
  OPEN_FLAGS: () => OPEN_FLAGS
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_fs_error = require("patdown-fs-error");
var nodeFs = __toESM(require("node:fs"), 1);
var import_node_buffer = require("node:buffer");
var FIRST_BUFFER = 1024 * 1024;
var DEFAULT_MAX_BUFFER = 256 * 1024 * 1024;
var { constants } = nodeFs;
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var FileReader = class {
  #limits;
  #fs;
  #buffer;
  constructor(limits = {}, fs = nodeFs) {
    const { maxBuffer = DEFAULT_MAX_BUFFER, maxFileSize, buffer } = limits;
    this.#limits = { maxBuffer, maxFileSize, buffer };
    this.#fs = fs;
    this.#buffer = buffer !== void 0 && buffer.length > maxBuffer ? buffer.subarray(0, maxBuffer + 1) : import_node_buffer.Buffer.allocUnsafeSlow(Math.min(FIRST_BUFFER, maxBuffer + 1));
  }
  /** All bytes of a file. Never throws for what the file or the system does. */
  read(entry) {
    let fd;
    try {
      fd = this.#fs.openSync(entry.absolute, OPEN_FLAGS);
    } catch (error) {
      return { kind: "problem", problem: (0, import_patdown_fs_error.readProblem)(entry.path, error) };
    }
    try {
      return this.#readAll(fd, entry);
    } catch (error) {
      return { kind: "problem", problem: (0, import_patdown_fs_error.readProblem)(entry.path, error) };
    } finally {
      this.#fs.closeSync(fd);
    }
  }
  /** Reads until the end is seen: sizes are not asked for, since those of /proc are 0 and those of others change. */
  #readAll(fd, entry) {
    const { maxBuffer, maxFileSize } = this.#limits;
    let length = 0;
    for (; ; ) {
      const read = this.#fs.readSync(fd, this.#buffer, length, this.#buffer.length - length, null);
      if (read === 0) break;
      length += read;
      if (maxFileSize !== void 0 && length > maxFileSize) return tooLarge(entry, maxFileSize);
      if (length > maxBuffer) return this.#large(fd, entry);
      if (length === this.#buffer.length) this.#grow();
    }
    if (length === 0 && !this.#fs.fstatSync(fd).isFile()) return notRegular(entry);
    return { kind: "bytes", bytes: this.#buffer.subarray(0, length) };
  }
  #large(fd, entry) {
    const { maxFileSize } = this.#limits;
    if (maxFileSize === void 0 || this.#fs.fstatSync(fd).size <= maxFileSize) return { kind: "large" };
    return tooLarge(entry, maxFileSize);
  }
  #grow() {
    const larger = import_node_buffer.Buffer.allocUnsafeSlow(Math.min(this.#buffer.length * 4, this.#limits.maxBuffer + 1));
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
};
function tooLarge(entry, maxFileSize) {
  const message = `larger than the limit of ${maxFileSize} bytes`;
  return { kind: "problem", problem: { kind: "limit", path: entry.path, message } };
}
function notRegular(entry) {
  const message = "changed while it was scanned: it is no regular file";
  return { kind: "problem", problem: { kind: "changed", path: entry.path, message } };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FileReader,
  OPEN_FLAGS
});
});
