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
  FileScanner: () => FileScanner,
  failed: () => failed,
  fromWire: () => fromWire,
  toWire: () => toWire
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_read_file = require("patdown-read-file");
var import_patdown_byte_source = require("patdown-byte-source");
var import_patdown_secret = require("patdown-secret");
var import_patdown_fs_error = require("patdown-fs-error");
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var LargeFile = class {
  size;
  #file;
  #buffer;
  /** @param buffer is used as long as it is large enough @throws the system's error */
  constructor(entry, buffer = new Uint8Array(0)) {
    this.#buffer = buffer;
    this.#file = (0, import_node_fs.openSync)(entry.absolute, import_patdown_read_file.OPEN_FLAGS);
    const stats = (0, import_node_fs.fstatSync)(this.#file);
    this.size = stats.size;
    if (!stats.isFile()) {
      this.close();
      throw Object.assign(new Error("no regular file"), { code: "ENXIO" });
    }
  }
  /** Bytes [start, end), clamped to the file. Valid until the next call. @throws Error when the file became shorter */
  read(start, end) {
    const length = Math.max(0, Math.min(end, this.size) - start);
    if (length > this.#buffer.length) this.#buffer = import_node_buffer.Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length; ) {
      const count = (0, import_node_fs.readSync)(this.#file, this.#buffer, done, length - done, start + done);
      if (count === 0) throw Object.assign(new Error("it became shorter"), { code: "ESTALE" });
      done += count;
    }
    return this.#buffer.subarray(0, length);
  }
  close() {
    (0, import_node_fs.closeSync)(this.#file);
  }
};
var FileScanner = class {
  #context;
  #reader;
  constructor(context, maxFileSize) {
    this.#context = context;
    const { scanner, pieceSize } = context;
    this.#reader = new import_patdown_read_file.FileReader({ maxBuffer: pieceSize, maxFileSize, buffer: scanner.arena });
  }
  /** Never throws for what a file or the system does. */
  scan(entry) {
    const read = this.#reader.read(entry);
    switch (read.kind) {
      case "problem":
        return failed(entry.path, read.problem);
      case "bytes":
        return (0, import_patdown_byte_source.scanBlob)(this.#context, (0, import_patdown_byte_source.inMemory)(read.bytes), { kind: "file" }, entry.path);
      case "large":
        return this.#scanLarge(entry);
    }
  }
  #scanLarge(entry) {
    let file;
    try {
      file = new LargeFile(entry, this.#context.scanner.arena);
      return (0, import_patdown_byte_source.scanBlob)(this.#context, file, { kind: "file" }, entry.path);
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) throw error;
      return failed(entry.path, (0, import_patdown_fs_error.readProblem)(entry.path, error));
    } finally {
      file?.close();
    }
  }
};
var failed = (path, problem) => ({
  path,
  provenance: { kind: "file" },
  bytes: 0,
  matches: [],
  rejections: [],
  problem
});
var pack = (secret) => ({ value: secret.reveal(), publicPrefix: secret.publicPrefix });
var unpack = ({ value, publicPrefix }) => new import_patdown_secret.Secret(value, publicPrefix);
var toWire = (report) => ({
  ...report,
  matches: report.matches.map((placed) => ({
    ...placed,
    match: {
      ...placed.match,
      secret: pack(placed.match.secret),
      companions: placed.match.companions.map(({ name, value }) => ({ name, value: pack(value) }))
    }
  })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: { ...placed.rejection, secret: placed.rejection.secret && pack(placed.rejection.secret) }
  }))
});
var fromWire = (report) => ({
  ...report,
  matches: report.matches.map((placed) => ({
    ...placed,
    match: {
      ...placed.match,
      secret: unpack(placed.match.secret),
      companions: placed.match.companions.map(({ name, value }) => ({ name, value: unpack(value) }))
    }
  })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: {
      ...placed.rejection,
      secret: placed.rejection.secret && unpack(placed.rejection.secret)
    }
  }))
});
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FileScanner,
  failed,
  fromWire,
  toWire
});
});
