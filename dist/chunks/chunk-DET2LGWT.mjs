#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);

// src/sources/fs-error.ts
var MEANINGS = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EAGAIN: "the file has no data ready",
  EBUSY: "the file is in use",
  EIO: "the device reported an error",
  EINVAL: "the system cannot read it",
  ELOOP: "it is a symbolic link",
  EMFILE: "too many open files",
  ENFILE: "too many open files in the system",
  ENAMETOOLONG: "the path is too long",
  ENODEV: "the system cannot read it",
  ENXIO: "it is no regular file",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of its path is no directory",
  ENOENT: "it is not there any more",
  ESTALE: "it is not there any more",
  ETIMEDOUT: "the file system does not answer"
};
var CHANGED = /* @__PURE__ */ new Set(["ENOENT", "ESTALE", "ELOOP", "EISDIR", "ENOTDIR", "ENXIO"]);
var errorCode = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
function describeFsError(error) {
  const code = errorCode(error);
  return MEANINGS[code] ?? `cannot be read (${code})`;
}
function readProblem(path, error) {
  const kind = CHANGED.has(errorCode(error)) ? "changed" : "unreadable";
  const message = describeFsError(error);
  return { kind, path, message: kind === "changed" ? `changed while it was scanned: ${message}` : message };
}

export {
  errorCode,
  describeFsError,
  readProblem
};
