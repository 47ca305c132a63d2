'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  pLimit
} = require("patdown-index");

// src/scan/fingerprint.ts
const { createHmac, scrypt } = require("node:crypto");
const { promisify } = require("node:util");
var derive = promisify(scrypt);
var PUBLIC_KEY = "patdown/fingerprint/1";
var COST = { N: 2048, r: 8, p: 1 };
var THREADS = 4;
var GUESSABLE = 20;
var Fingerprinter = class {
  #key;
  #limit = pLimit(THREADS);
  #stretched = /* @__PURE__ */ new Map();
  constructor(key = PUBLIC_KEY) {
    this.#key = key;
  }
  /** Of a secret under a rule; with a path, of its place. 32 hex digits. */
  async of(ruleId, secret, path) {
    const parts = path === void 0 ? [ruleId] : [ruleId, path];
    const value = await this.#tag(secret.reveal());
    return createHmac("sha256", this.#key).update(JSON.stringify([...parts, value])).digest("hex").slice(0, 32);
  }
  #tag(value) {
    if (value.length >= GUESSABLE) return value;
    const known = this.#stretched.get(value);
    if (known !== void 0) return known;
    const tag = this.#limit(async () => (await derive(value, this.#key, 32, COST)).toString("hex"));
    this.#stretched.set(value, tag);
    return tag;
  }
};

module.exports = {
  Fingerprinter
};
});
