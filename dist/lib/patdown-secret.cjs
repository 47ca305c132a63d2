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
  Secret: () => Secret
});
module.exports = __toCommonJS(piece_exports);
var INSPECT = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var Secret = class {
  #value;
  /** What may be shown of the value: the part that every secret of the kind begins with. */
  publicPrefix;
  constructor(value, publicPrefix = "") {
    this.#value = value;
    this.publicPrefix = value.startsWith(publicPrefix) && value.length > publicPrefix.length ? publicPrefix : "";
  }
  /** Length in UTF-16 code units. */
  get length() {
    return this.#value.length;
  }
  get redacted() {
    return `${this.publicPrefix}\u2026(${this.length})`;
  }
  reveal() {
    return this.#value;
  }
  equals(other) {
    return this.#value === other.#value;
  }
  toString() {
    return this.redacted;
  }
  toJSON() {
    return this.redacted;
  }
  [Symbol.toPrimitive]() {
    return this.redacted;
  }
  [INSPECT]() {
    return `Secret(${this.redacted})`;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  Secret
});
});
