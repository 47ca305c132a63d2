#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);

// src/model/byte-path.ts
import { Buffer, isUtf8 } from "node:buffer";
var ESCAPE_BASE = 56320;
var ESCAPED = /[\udc00-\udcff]/;
var LONE_ESCAPES = /(?<![\ud800-\udbff])[\udc00-\udcff]/g;
var NEWLINE = 10;
function bytePath(name) {
  if (isUtf8(name))
    return Buffer.from(name.buffer, name.byteOffset, name.length).toString("utf8").replaceAll("\n", "\uDC0A");
  let path = "";
  for (let at = 0; at < name.length; ) {
    const length = validLength(name, at);
    path += length === 0 ? escapeByte(name[at] ?? 0) : bytePath(name.subarray(at, at + length));
    at += Math.max(1, length);
  }
  return path;
}
function fsPath(path) {
  if (!ESCAPED.test(path)) return path;
  const parts = [];
  let from = 0;
  for (const found of path.matchAll(LONE_ESCAPES)) {
    parts.push(Buffer.from(path.slice(from, found.index)), Buffer.of(found[0].charCodeAt(0) - ESCAPE_BASE));
    from = found.index + 1;
  }
  if (parts.length === 0) return path;
  return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}
function displayPath(path) {
  if (!ESCAPED.test(path)) return path;
  return path.replace(LONE_ESCAPES, (escaped) => {
    const byte = escaped.charCodeAt(0) - ESCAPE_BASE;
    return byte === NEWLINE ? "\n" : `\\x${byte.toString(16).padStart(2, "0")}`;
  });
}
var escapeByte = (byte) => String.fromCharCode(ESCAPE_BASE + byte);
function validLength(name, at) {
  for (let length = 1; length <= 4 && at + length <= name.length; length++) {
    if (isUtf8(name.subarray(at, at + length))) return length;
  }
  return 0;
}

export {
  bytePath,
  fsPath,
  displayPath
};
