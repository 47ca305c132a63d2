'use strict';
module.exports = (function (exports, module, require, __dirname) {
const {
  didYouMean
} = require("patdown-mod");

// src/yaml/yaml-reader.ts
const {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument
} = require("./lib/yaml.cjs");
var YamlFile = class {
  faults = [];
  #file;
  #lines = new LineCounter();
  #document;
  constructor(file, text) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, merge: true });
    for (const error of [...this.#document.errors, ...this.#document.warnings]) {
      this.faults.push({ place: this.#placeAt(error.pos[0]), message: error.message });
    }
  }
  /** Whether there is nothing but comments in it. */
  get isEmpty() {
    const { contents } = this.#document;
    return contents === null || isScalar(contents) && contents.value === null;
  }
  /** The top of the file; undefined, with a fault, where that is no mapping. */
  root() {
    return this.asMap(this.#document.contents, "the file");
  }
  placeOf(node) {
    return this.#placeAt(node?.range?.[0] ?? 0);
  }
  fault(node, message) {
    this.faults.push({ place: this.placeOf(node), message });
    return void 0;
  }
  resolve(node) {
    if (isAlias(node)) return node.resolve(this.#document);
    return isMap(node) || isSeq(node) || isScalar(node) ? node : void 0;
  }
  asMap(raw, what) {
    const node = this.resolve(raw);
    if (isMap(node)) return new MapReader(this, node, what);
    return this.fault(node, `${what} must be a mapping of keys to values`);
  }
  #placeAt(offset) {
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) };
  }
};
var MapReader = class {
  file;
  node;
  #what;
  #entries = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Set();
  constructor(file, node, what) {
    this.file = file;
    this.node = node;
    this.#what = what;
    for (const item of node.items) {
      const key = isScalar(item.key) ? String(item.key.value) : void 0;
      if (key === void 0) file.fault(node, `${what}: a key must be a word`);
      else if (key !== "<<")
        this.#entries.set(key, { key: file.resolve(item.key), value: file.resolve(item.value) });
    }
  }
  has(key) {
    this.#known.add(key);
    return this.#entries.has(key);
  }
  get(key) {
    this.#known.add(key);
    return this.#entries.get(key)?.value;
  }
  fault(key, message) {
    const entry = key === void 0 ? void 0 : this.#entries.get(key);
    return this.file.fault(entry?.value ?? entry?.key ?? this.node, message);
  }
  string(key) {
    if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
    return this.optionalString(key);
  }
  optionalString(key) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    if (isScalar(node) && typeof node.value === "string" && node.value !== "") return node.value;
    return this.fault(key, `\`${key}\` must be a text`);
  }
  oneOf(key, choices) {
    if (!this.has(key))
      return this.fault(void 0, `${this.#what} lacks \`${key}\` (${choices.join(", ")})`);
    return this.optionalOneOf(key, choices);
  }
  optionalOneOf(key, choices) {
    const text = this.optionalString(key);
    if (text === void 0) return void 0;
    const choice = choices.find((candidate) => candidate === text);
    return choice ?? this.fault(key, `\`${key}\` is ${quote(text)}; ${suggestion(text, choices)}`);
  }
  optionalBoolean(key) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    if (isScalar(node) && typeof node.value === "boolean") return node.value;
    return this.fault(key, `\`${key}\` must be true or false`);
  }
  optionalNumber(key, bounds) {
    const node = this.get(key);
    if (!this.has(key)) return void 0;
    const value = isScalar(node) ? node.value : void 0;
    if (typeof value === "number" && value >= bounds.min && value <= bounds.max) {
      if (!bounds.integer || Number.isInteger(value)) return value;
    }
    const kind = bounds.integer ? "a whole number" : "a number";
    return this.fault(key, `\`${key}\` must be ${kind} from ${bounds.min} to ${bounds.max}`);
  }
  number(key, bounds) {
    if (!this.has(key)) return this.fault(void 0, `${this.#what} lacks \`${key}\``);
    return this.optionalNumber(key, bounds);
  }
  /** The texts of a list; empty where the key is absent. */
  strings(key) {
    return this.items(key).flatMap((node) => {
      if (isScalar(node) && typeof node.value === "string" && node.value !== "") return [node.value];
      this.file.fault(node, `\`${key}\` must be a list of texts`);
      return [];
    });
  }
  /** The nodes of a list; empty where the key is absent. */
  items(key) {
    const node = this.get(key);
    if (!this.has(key)) return [];
    if (isSeq(node)) return node.items.flatMap((item) => this.file.resolve(item) ?? []);
    this.fault(key, `\`${key}\` must be a list`);
    return [];
  }
  /** Faults every key that was never asked for. Call it last. */
  finish() {
    for (const [key, { key: node }] of this.#entries) {
      if (this.#known.has(key)) continue;
      this.file.fault(
        node ?? this.node,
        `${this.#what}: unknown key ${quote(key)}; ${suggestion(key, [...this.#known])}`
      );
    }
  }
};
function textsOf(map, key) {
  const node = map.get(key);
  if (!isMap(node)) {
    map.fault(key, `\`${key}\` must be a mapping of names to texts`);
    return {};
  }
  const entries = node.items.flatMap((item) => {
    const value = map.file.resolve(item.value);
    if (isScalar(item.key) && isScalar(value) && value.value !== null)
      return [[String(item.key.value), String(value.value)]];
    map.file.fault(value, `\`${key}\` must be a mapping of names to texts`);
    return [];
  });
  return Object.fromEntries(entries);
}
var quote = (text) => `"${text.length > 40 ? `${text.slice(0, 40)}\u2026` : text}"`;
var suggestion = (text, choices) => didYouMean(text, choices, quote) ?? `known are ${[...choices].sort().join(", ")}`;

module.exports = {
  YamlFile,
  textsOf
};
});
