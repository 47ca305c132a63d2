'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  InputError,
  UsageError
} = require("patdown-errors");
require("patdown-helpers");

// src/sources/stdin.ts
const { Buffer } = require("node:buffer");
const { addAbortSignal } = require("node:stream");
var MAX_STDIN = 1024 ** 3;
async function readStdin(stream, signal, limit = MAX_STDIN) {
  if (stream.isTTY === true) {
    throw new UsageError("PD_STDIN_TERMINAL", "standard input is a terminal", {
      hint: "pipe something into patdown, such as `git diff | patdown scan --stdin`"
    });
  }
  try {
    return await collect(addAbortSignal(signal, stream), limit);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError("PD_STDIN_UNREADABLE", "standard input cannot be read", { cause });
  }
}
async function collect(stream, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) {
      throw new InputError("PD_STDIN_TOO_LARGE", `standard input has more than ${limit} bytes`, {
        hint: "write it to a file and scan that"
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
module.exports = {
  MAX_STDIN,
  readStdin
};
});
