'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  LiteralBytes,
  QuadTables
} = require("patdown-literal-bytes");
const {
  TABLES
} = require("patdown-memory");
require("patdown-trie");
require("patdown-errors");
require("patdown-helpers");

// src/engine/prefilter/kernel-tables.ts
function makeTables(literals) {
  const bytes = new LiteralBytes(literals);
  const quads = new QuadTables(bytes);
  return { bytes: quads.render(TABLES), most: quads.most, masks: bytes.bytes.length };
}
function packTables({ bytes, most, masks }) {
  const packed = new Uint8Array(HEADER + bytes.length);
  packed.set(new Uint8Array(Uint32Array.of(most, masks).buffer));
  packed.set(bytes, HEADER);
  return packed;
}
var HEADER = 8;
module.exports = {
  makeTables,
  packTables
};
});
