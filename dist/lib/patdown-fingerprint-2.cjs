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
  Fingerprinter: () => Fingerprinter
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_index = require("patdown-index");
var import_node_crypto = require("node:crypto");
var import_node_util = require("node:util");
var derive = (0, import_node_util.promisify)(import_node_crypto.scrypt);
var PUBLIC_KEY = "patdown/fingerprint/1";
var COST = { N: 2048, r: 8, p: 1 };
var THREADS = 4;
var GUESSABLE = 20;
var Fingerprinter = class {
  #key;
  #limit = (0, import_patdown_index.pLimit)(THREADS);
  #stretched = /* @__PURE__ */ new Map();
  constructor(key = PUBLIC_KEY) {
    this.#key = key;
  }
  /** Of a secret under a rule; with a path, of its place. 32 hex digits. */
  async of(ruleId, secret, path) {
    const parts = path === void 0 ? [ruleId] : [ruleId, path];
    const value = await this.#tag(secret.reveal());
    return (0, import_node_crypto.createHmac)("sha256", this.#key).update(JSON.stringify([...parts, value])).digest("hex").slice(0, 32);
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Fingerprinter
});
});
