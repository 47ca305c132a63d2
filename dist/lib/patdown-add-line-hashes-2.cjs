'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  checkedOutRegion
} = require("patdown-checked-out");
const {
  FileReader
} = require("patdown-read-file");

// src/scan/add-line-hashes.ts
const { Buffer } = require("node:buffer");
const path = require("node:path");

// src/scan/line-hash.ts
var BLOCK = 100;
var BASE = 37;
var END_OF_FILE = 65535;
var [TAB, LF, CR, SPACE] = [9, 10, 13, 32];
var HALF = 2 ** 32;
var LEAVING = (() => {
  const power = BigInt.asUintN(64, BigInt(BASE) ** BigInt(BLOCK));
  return { high: Number(power >> 32n), low: Number(power & 0xffffffffn) };
})();
function lineHashes(text, wanted) {
  const hasher = new LineHasher(wanted);
  for (let at = 0; at < text.length; at++) hasher.push(text.charCodeAt(at));
  return hasher.end();
}
var LineHasher = class {
  #wanted;
  #hashes = /* @__PURE__ */ new Map();
  #occurrences = /* @__PURE__ */ new Map();
  #block = new Uint16Array(BLOCK);
  /** The line that begins at a place of the block; 0 for none. */
  #lines = new Uint32Array(BLOCK);
  #at = 0;
  #line = 0;
  #isLineStart = true;
  #isBehindReturn = false;
  #high = 0;
  #low = 0;
  constructor(wanted) {
    this.#wanted = wanted;
  }
  /** The next code unit. */
  push(unit) {
    const isSkipped = unit === SPACE || unit === TAB || this.#isBehindReturn && unit === LF;
    this.#isBehindReturn = unit === CR;
    if (!isSkipped) this.#take(unit === CR ? LF : unit);
  }
  end() {
    this.#take(END_OF_FILE);
    for (let i = 0; i < BLOCK; i++) {
      this.#tell();
      this.#shift(0);
    }
    return this.#hashes;
  }
  #take(unit) {
    this.#tell();
    if (this.#isLineStart) this.#lines[this.#at] = ++this.#line;
    this.#isLineStart = unit === LF;
    this.#shift(unit);
  }
  /** Of the line that began a block ago, if one did. */
  #tell() {
    const line = this.#lines[this.#at] ?? 0;
    if (line === 0) return;
    this.#lines[this.#at] = 0;
    const hash = this.#high === 0 ? this.#low.toString(16) : this.#high.toString(16) + this.#low.toString(16).padStart(8, "0");
    const count = (this.#occurrences.get(hash) ?? 0) + 1;
    this.#occurrences.set(hash, count);
    if (this.#wanted.has(line)) this.#hashes.set(line, `${hash}:${count}`);
  }
  /** hash \u00d7 BASE + unit \u2212 LEAVING \u00d7 what leaves the block. No sum reaches 2 ** 53. */
  #shift(unit) {
    const left = this.#block[this.#at] ?? 0;
    this.#block[this.#at] = unit;
    this.#at = (this.#at + 1) % BLOCK;
    const gain = this.#low * BASE + unit;
    const loss = LEAVING.low * left;
    const low = gain % HALF - loss % HALF;
    const high = this.#high * BASE + Math.floor(gain / HALF) - LEAVING.high * left - Math.floor(loss / HALF);
    this.#low = low < 0 ? low + HALF : low;
    this.#high = ((low < 0 ? high - 1 : high) % HALF + HALF) % HALF;
  }
};

// src/scan/add-line-hashes.ts
var MAX_FILE = 64 * 1024 * 1024;
function addLineHashes(result, cwd) {
  const lines = /* @__PURE__ */ new Map();
  for (const { locations } of result.findings) {
    for (const location of locations) {
      const region = checkedOutRegion(location);
      if (region === void 0) continue;
      const known = lines.get(location.path) ?? /* @__PURE__ */ new Set();
      lines.set(location.path, known.add(region.startLine));
    }
  }
  const reader = new FileReader({ maxBuffer: MAX_FILE });
  const hashes = new Map([...lines].map(([file, wanted]) => [file, hashFile(reader, cwd, file, wanted)]));
  const add = (location) => {
    const region = checkedOutRegion(location);
    const lineHash = region && hashes.get(location.path)?.get(region.startLine);
    return lineHash === void 0 ? location : { ...location, lineHash };
  };
  const withHashes = (finding) => ({ ...finding, locations: finding.locations.map(add) });
  return { ...result, findings: result.findings.map(withHashes) };
}
function hashFile(reader, cwd, file, wanted) {
  const read = reader.read({ path: file, absolute: path.resolve(cwd, file) });
  return read.kind === "bytes" ? lineHashes(Buffer.from(read.bytes).toString("utf8"), wanted) : /* @__PURE__ */ new Map();
}

module.exports = {
  addLineHashes
};
});
