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
  MAX_STDIN: () => MAX_STDIN,
  readStdin: () => readStdin
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_errors = require("patdown-errors");
var import_patdown_helpers = require("patdown-helpers");
var import_node_buffer = require("node:buffer");
var import_node_stream = require("node:stream");
var MAX_STDIN = 1024 ** 3;
async function readStdin(stream, signal, limit = MAX_STDIN) {
  if (stream.isTTY === true) {
    throw new import_patdown_errors.UsageError("PD_STDIN_TERMINAL", "standard input is a terminal", {
      hint: "pipe something into patdown, such as `git diff | patdown scan --stdin`"
    });
  }
  try {
    return await collect((0, import_node_stream.addAbortSignal)(signal, stream), limit);
  } catch (cause) {
    if (cause instanceof import_patdown_errors.InputError) throw cause;
    throw new import_patdown_errors.InputError("PD_STDIN_UNREADABLE", "standard input cannot be read", { cause });
  }
}
async function collect(stream, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) {
      throw new import_patdown_errors.InputError("PD_STDIN_TOO_LARGE", `standard input has more than ${limit} bytes`, {
        hint: "write it to a file and scan that"
      });
    }
    chunks.push(chunk);
  }
  return import_node_buffer.Buffer.concat(chunks, length);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  MAX_STDIN,
  readStdin
});
});
