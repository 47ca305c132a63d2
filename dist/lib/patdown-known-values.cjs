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
  KnownValues: () => KnownValues,
  MIN_VALUE: () => MIN_VALUE,
  mixesDigits: () => mixesDigits,
  rowsOf: () => rowsOf,
  viewsOf: () => viewsOf
});
module.exports = __toCommonJS(piece_exports);
var LAYERS = 2;
function viewsOf(text) {
  return layersOf(plainView(text), LAYERS).flatMap((view) => [view, ...hexViews(view), ...base64Views(view)]);
}
var layersOf = (view, depth) => [
  view,
  ...(depth === 0 ? [] : ESCAPES).flatMap((kind) => withoutEscapes(view, kind) ?? []).flatMap((next) => layersOf(next, depth - 1))
];
var ViewBuilder = class {
  #bytes = [];
  #from = [];
  #to = [];
  add(byte, from, to) {
    this.#bytes.push(byte);
    this.#from.push(from);
    this.#to.push(to);
  }
  build(base64 = false) {
    return { bytes: Buffer.from(this.#bytes), from: this.#from, to: this.#to, base64 };
  }
};
function plainView(text) {
  const builder = new ViewBuilder();
  let at = 0;
  for (const char of text) {
    for (const byte of Buffer.from(char)) builder.add(byte, at, at + char.length);
    at += char.length;
  }
  return builder.build();
}
var CONTROLS = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
var ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
var ESCAPES = [
  { pattern: /%([0-9a-f]{2})/gi, bytesOf: ([, byte = ""]) => Buffer.from(byte, "hex") },
  {
    pattern: /\\x([0-9a-f]{2})|((?:\\u[0-9a-f]{4})+)|\\u\{([0-9a-f]{1,6})\}|\\([^0-9])/gi,
    bytesOf([, byte, units, point, char = ""]) {
      if (byte !== void 0) return Buffer.from(byte, "hex");
      if (point !== void 0) return utf8(Number.parseInt(point, 16));
      if (units === void 0) return Buffer.from(CONTROLS[char] ?? char, "latin1");
      const codes = units.match(/[0-9a-f]{4}/gi) ?? [];
      return Buffer.from(String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))));
    }
  },
  {
    pattern: /&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos);/gi,
    bytesOf: ([, hex, decimal, name = ""]) => hex === void 0 && decimal === void 0 ? Buffer.from(ENTITIES[name.toLowerCase()] ?? "") : utf8(hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16))
  }
];
var utf8 = (point) => point > 1114111 ? Buffer.alloc(0) : Buffer.from(String.fromCodePoint(point));
function withoutEscapes(view, { pattern, bytesOf }) {
  const builder = new ViewBuilder();
  let copied = 0;
  const copy = (end) => {
    for (; copied < end; copied++) {
      builder.add(view.bytes[copied] ?? 0, view.from[copied] ?? 0, view.to[copied] ?? 0);
    }
  };
  for (const found of view.bytes.toString("latin1").matchAll(pattern)) {
    copy(found.index);
    copied = found.index + found[0].length;
    const from = view.from[found.index] ?? 0;
    const to = view.to[copied - 1] ?? from;
    for (const byte of bytesOf(found)) builder.add(byte, from, to);
  }
  if (copied === 0) return void 0;
  copy(view.bytes.length);
  return builder.build();
}
var HEX = /[0-9a-f]{8,}/gi;
var SPACED_HEX = /(?<![0-9a-f])[0-9a-f]{2}(?:[ :,-][0-9a-f]{2}){3,}/gi;
var PAIR = /[0-9a-f]{2}/gi;
function hexViews(view) {
  const text = view.bytes.toString("latin1");
  const decode = (run, index) => {
    const builder = new ViewBuilder();
    for (const pair of run.matchAll(PAIR)) {
      const at = index + pair.index;
      builder.add(Number.parseInt(pair[0], 16), view.from[at] ?? 0, view.to[at + 1] ?? 0);
    }
    return builder.build();
  };
  return [
    // A digit before the value shifts its pairs by one.
    ...[...text.matchAll(HEX)].flatMap(({ 0: run, index }) => [
      decode(run, index),
      decode(run.slice(1), index + 1)
    ]),
    ...[...text.matchAll(SPACED_HEX)].map(({ 0: run, index }) => decode(run, index))
  ];
}
var BASE64 = /[A-Za-z0-9+/_-]{6,}/g;
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
VALUES.set("-".charCodeAt(0), 62);
VALUES.set("_".charCodeAt(0), 63);
function base64Views(view) {
  const text = view.bytes.toString("latin1");
  const runs = [...text.matchAll(BASE64)];
  return runs.flatMap(
    ({ 0: run, index }) => [0, 1, 2, 3].map((shift) => decodeBase64(view, index + shift, index + run.length))
  );
}
function decodeBase64(view, start, end) {
  const builder = new ViewBuilder();
  let bits = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    bits = (bits << 6 | (VALUES.get(view.bytes[at] ?? 0) ?? 0)) & 4095;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    builder.add(bits >> count & 255, view.from[at - 1] ?? 0, view.to[at] ?? 0);
  }
  return builder.build(true);
}
var GRAM = 6;
var BASE64_GRAM = 4;
var MIN_VALUE = 4;
var NAMING = [
  "password",
  "passwd",
  "passphrase",
  "secret",
  "credentials",
  "username",
  "database",
  "connection"
];
var rowsOf = (bytes, size) => Array.from({ length: Math.max(0, bytes.length - size + 1) }, (_, at) => bytes.readUIntBE(at, size));
var NAMES = new Set(
  NAMING.flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.charAt(0).toUpperCase()}${word.slice(1)}`
  ]).flatMap((word) => rowsOf(Buffer.from(word), GRAM))
);
var KnownValues = class {
  /** By length in bytes: {@link GRAM}, or less for the whole of a value that is shorter. */
  #rows = /* @__PURE__ */ new Map();
  #base64Rows = /* @__PURE__ */ new Set();
  constructor(secrets) {
    for (const secret of secrets) {
      const body = Buffer.from(secret.reveal().slice(secret.publicPrefix.length));
      if (body.length < MIN_VALUE) continue;
      const size = Math.min(GRAM, body.length);
      const rows = this.#rows.get(size) ?? /* @__PURE__ */ new Set();
      this.#rows.set(size, rows);
      for (let at = 0; at + size <= body.length; at++) {
        const row = body.readUIntBE(at, size);
        if (!NAMES.has(row)) rows.add(row);
      }
      for (let at = 0; at + BASE64_GRAM <= body.length; at++) this.#base64Rows.add(body.readUInt32BE(at));
    }
  }
  /** The parts of a text that are parts of known secrets. They may overlap. */
  spansIn(text) {
    if (this.#rows.size === 0) return [];
    return viewsOf(text).flatMap(
      (view) => view.base64 ? spansOf(view, BASE64_GRAM, this.#base64Rows) : [...this.#rows].flatMap(([size, rows]) => spansOf(view, size, rows))
    );
  }
};
function spansOf(view, size, rows) {
  const spans = [];
  for (let at = 0; at + size <= view.bytes.length; at++) {
    if (!rows.has(view.bytes.readUIntBE(at, size))) continue;
    spans.push({ start: view.from[at] ?? 0, end: view.to[at + size - 1] ?? 0 });
  }
  return spans;
}
function mixesDigits(secret) {
  const value = secret.reveal();
  return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  KnownValues,
  MIN_VALUE,
  mixesDigits,
  rowsOf,
  viewsOf
});
});
