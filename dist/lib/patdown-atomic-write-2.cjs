'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  unwritable
} = require("patdown-output");

// src/cli/atomic-write.ts
const { randomBytes } = require("node:crypto");
const {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} = require("node:fs");
const path = require("node:path");
function requireWritable(file) {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw Object.assign(new Error("directory"), { code: "EISDIR" });
    const isReplaced = existing === void 0 || existing.isFile();
    if (!isReplaced) {
      accessSync(file, constants.W_OK);
      return;
    }
    const parent = path.dirname(path.resolve(file));
    if (!statSync(parent).isDirectory()) throw Object.assign(new Error("parent"), { code: "ENOTDIR" });
    accessSync(parent, constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
function writeFileAtomic(file, text, mode = 438) {
  let temporary;
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing !== void 0 && !existing.isFile()) {
      write(file, text, false, mode);
      return;
    }
    const target = existing === void 0 ? file : realpathSync(file);
    temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${randomBytes(6).toString("hex")}.tmp`
    );
    write(temporary, text, true, mode);
    renameSync(temporary, target);
  } catch (cause) {
    if (temporary !== void 0) removeIfThere(temporary);
    throw unwritable(file, cause);
  }
}
function makeOwnDirectory(directory, file) {
  try {
    mkdirSync(directory, { recursive: true, mode: 448 });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}
function removeIfThere(file) {
  try {
    rmSync(file, { force: true });
  } catch {
  }
}
function write(file, text, isFlushed, mode) {
  const handle = openSync(file, isFlushed ? "wx" : "w", mode);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    if (isFlushed) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

module.exports = {
  requireWritable,
  writeFileAtomic,
  makeOwnDirectory
};
});
