#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
let __load;
const require = (id) => (__load ??= __createRequire(import.meta.url))(id);
import {
  Secret,
  mapOffsets,
  matchPaths
} from "./chunk-DZ3OJITQ.mjs";
import {
  readProblem
} from "./chunk-DET2LGWT.mjs";

// src/scan/byte-source.ts
var inMemory = (bytes) => ({
  size: bytes.length,
  read: (start, end) => bytes.subarray(Math.max(0, start), Math.min(bytes.length, end))
});

// src/scan/views.ts
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

// src/scan/known-values.ts
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

// src/scan/mask.ts
var MASK = "\u2026";
function replaceSpans(text, parts) {
  let out = "";
  let at = 0;
  for (const { start, end, by } of [...parts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    if (start >= at) out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}
function coverSpans(text, spans) {
  const parts = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (start >= end) continue;
    if (last === void 0 || start > last.end) parts.push({ start, end, by: MASK });
    else parts[parts.length - 1] = { ...last, end: Math.max(last.end, end) };
  }
  return replaceSpans(text, parts);
}
function maskText(text, secrets) {
  const known = secrets.filter(({ length }) => length >= MIN_VALUE);
  if (known.length === 0) return text;
  const views = viewsOf(text);
  const found = known.flatMap((secret) => {
    const value = Buffer.from(secret.reveal());
    return views.flatMap((view) => {
      const parts = [];
      for (let at = view.bytes.indexOf(value); at >= 0; at = view.bytes.indexOf(value, at + value.length)) {
        const end = view.to[at + value.length - 1] ?? 0;
        parts.push({ start: view.from[at] ?? 0, end, by: secret.redacted });
      }
      return parts;
    });
  });
  return replaceSpans(text, found);
}
var MIN_IN_OTHER_TEXT = 6;
function secretsIn(texts, secrets) {
  const candidates = secrets.filter(({ length }) => length >= MIN_IN_OTHER_TEXT);
  if (candidates.length === 0) return [];
  const rows = new Set(
    texts.flatMap((text) => viewsOf(text).flatMap(({ bytes }) => rowsOf(bytes, MIN_IN_OTHER_TEXT)))
  );
  return candidates.filter((secret) => {
    const value = Buffer.from(secret.reveal());
    return rows.has(value.readUIntBE(value.length - MIN_IN_OTHER_TEXT, MIN_IN_OTHER_TEXT));
  });
}

// src/scan/columns.ts
var LF = 10;
var MARK = [239, 187, 191];
var Utf8Columns = class {
  line = 1;
  column = 1;
  /** Bytes of the character at hand that were seen and that are still to come. */
  #seen = 0;
  #missing = 0;
  /** What the next byte must be for the character to be valid (Unicode 16.0, table 3-7). */
  #lowest = 128;
  #highest = 191;
  /** Bytes of a byte order mark that were seen; -1 when there is none. */
  #mark = 0;
  advance(bytes, from, to) {
    for (let i = this.#skipLines(bytes, from, to); i < to; i++) {
      this.#count(bytes[i] ?? 0);
      if (this.#mark >= 0) this.#skipMark(bytes[i] ?? 0);
    }
  }
  /** Goes to the start of the last line that begins before `to`: only that line's columns are wanted. */
  #skipLines(bytes, from, to) {
    const piece = bytes.subarray(from, to);
    let at = 0;
    for (let newline = piece.indexOf(LF); newline >= 0; newline = piece.indexOf(LF, at)) {
      at = newline + 1;
      this.line++;
    }
    if (at === 0) return from;
    this.column = 1;
    this.#missing = 0;
    this.#mark = -1;
    return from + at;
  }
  /** Each byte counts until its character is complete; then they count as the units that they are. */
  #count(byte) {
    this.column++;
    if (this.#missing > 0 && byte >= this.#lowest && byte <= this.#highest) {
      this.#seen++;
      this.#missing--;
      this.#lowest = 128;
      this.#highest = 191;
      if (this.#missing === 0) this.column -= this.#seen === 4 ? 2 : this.#seen - 1;
      return;
    }
    this.#seen = 1;
    this.#missing = byte < 194 || byte > 244 ? 0 : byte < 224 ? 1 : byte < 240 ? 2 : 3;
    this.#lowest = byte === 224 ? 160 : byte === 240 ? 144 : 128;
    this.#highest = byte === 237 ? 159 : byte === 244 ? 143 : 191;
  }
  #skipMark(byte) {
    this.#mark = byte === MARK[this.#mark] ? this.#mark + 1 : -1;
    if (this.#mark !== MARK.length) return;
    this.column = 1;
    this.#mark = -1;
  }
};
var Utf16Columns = class {
  line = 1;
  column = 1;
  #bigEndian;
  #isFirst = true;
  /** The first byte of a unit whose second one has not come yet; -1 for none. */
  #half = -1;
  constructor(kind) {
    this.#bigEndian = kind === "utf-16be";
  }
  advance(bytes, from, to) {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] ?? 0;
      if (this.#half < 0) {
        this.#half = byte;
        continue;
      }
      this.#count(this.#bigEndian ? this.#half << 8 | byte : byte << 8 | this.#half);
      this.#half = -1;
    }
  }
  #count(unit) {
    const isMark = this.#isFirst && unit === 65279;
    this.#isFirst = false;
    if (unit === LF) {
      this.line++;
      this.column = 1;
    } else if (!isMark) this.column++;
  }
};

// src/scan/locate.ts
var Locator = class {
  #spans;
  /** Distinct, ascending. */
  #offsets;
  #points = /* @__PURE__ */ new Map();
  #columns;
  #next = 0;
  #at = 0;
  constructor(spans, kind = "plain") {
    this.#spans = spans;
    this.#offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#columns = kind === "plain" ? new Utf8Columns() : new Utf16Columns(kind);
  }
  /** The next bytes of the blob, as many as are at hand. */
  push(bytes) {
    const base = this.#at;
    const end = base + bytes.length;
    let from = 0;
    for (; this.#next < this.#offsets.length; this.#next++) {
      const offset = this.#offsets[this.#next] ?? 0;
      if (offset > end) break;
      this.#columns.advance(bytes, from, offset - base);
      from = offset - base;
      this.#points.set(offset, { line: this.#columns.line, column: this.#columns.column });
    }
    if (this.#next < this.#offsets.length) this.#columns.advance(bytes, from, bytes.length);
    this.#at = end;
  }
  /** Regions in the order of the spans. Call it when all bytes up to the last span's end were pushed. */
  regions() {
    return this.#spans.map(({ start, end }) => {
      const from = this.#points.get(start) ?? FIRST;
      const to = this.#points.get(end) ?? from;
      return {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        startOffset: start,
        endOffset: end
      };
    });
  }
};
var FIRST = { line: 1, column: 1 };

// src/scan/runs.ts
var RUN = /[A-Za-z0-9+/=_-]{16,}/g;
var NAME = /^(?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4})(?:[_-](?:(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z][a-z]{1,20})\d{0,3}|\d{1,4}))*(?==|$)/;
function encodedRuns(text) {
  const spans = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/\d/.test(run) || !/[A-Za-z]/.test(run)) continue;
    const end = index + run.length;
    const name = NAME.exec(run)?.[0] ?? "";
    const isNamed = name !== "" && (run[name.length] === "=" || /^["']?\s*[:=]/.test(text.slice(end, end + 8)));
    const start = isNamed ? index + name.length + (run[name.length] === "=" ? 1 : 0) : index;
    if (start < end) spans.push({ start, end });
  }
  return spans;
}
var BEFORE = /[A-Za-z0-9+/_%\\-]+$/;
var BEHIND = /^[A-Za-z0-9+/_%-]+/;
var runsAtEdges = (text, edges) => edges.flatMap((edge) => {
  const before = BEFORE.exec(text.slice(0, edge))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(edge))?.[0].length ?? 0;
  return before + behind === 0 ? [] : [{ start: edge - before, end: edge + behind }];
});

// src/scan/mask-match.ts
function maskMatch(match, known) {
  const { allowed, checks } = match;
  if (allowed === void 0 && checks.every(({ facts }) => facts === void 0)) return match;
  return {
    ...match,
    checks: checks.map((check) => maskFacts(check, known)),
    ...allowed === void 0 ? {} : { allowed: { reason: maskProse(allowed.reason, known) } }
  };
}
function maskFacts(check, known) {
  if (check.facts === void 0) return check;
  const masked = Object.entries(check.facts).map(([name, fact]) => [
    name,
    coverSpans(fact, known.spansIn(fact))
  ]);
  return { ...check, facts: Object.fromEntries(masked) };
}
var maskProse = (text, known) => coverSpans(text, [...known.spansIn(text), ...encodedRuns(text)]);

// src/scan/snippet.ts
import { isUtf8 } from "node:buffer";

// src/scan/snippet-window.ts
var SNIPPET_BEFORE = 96;
var SNIPPET_BEHIND = 64;
function windowOf(bytes, base, kind, span) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const newline = NEWLINES[kind];
  const [start, end] = [span.start - base, span.end - base];
  const lineStart = endOfLast(buffer, newline, start, base);
  const from = wholeCharacter(buffer, kind, Math.max(lineStart, start - SNIPPET_BEFORE), start);
  const isCutBefore = from > lineStart || lineStart === 0 && base > 0;
  const isLong = firstIndex(buffer, newline, start, base) < end;
  const lineEnd = isLong ? end : firstIndex(buffer, newline, end, base);
  const to = wholeCharacter(buffer, kind, Math.min(lineEnd, end + SNIPPET_BEHIND), lineEnd);
  return { from: base + from, to: base + to, isCutBefore, isCutBehind: to < lineEnd };
}
var NEWLINES = {
  plain: Buffer.from("\n"),
  "utf-16le": Buffer.from("\n", "utf16le"),
  "utf-16be": Buffer.from("\n", "utf16le").swap16()
};
function firstIndex(buffer, newline, at, base) {
  let found = buffer.indexOf(newline, at);
  while (found >= 0 && (base + found) % newline.length !== 0) found = buffer.indexOf(newline, found + 1);
  return found < 0 ? buffer.length : found;
}
function endOfLast(buffer, newline, at, base) {
  const before = buffer.subarray(0, at);
  let found = before.lastIndexOf(newline);
  while (found > 0 && (base + found) % newline.length !== 0) found = before.lastIndexOf(newline, found - 1);
  return found < 0 ? 0 : found + newline.length;
}
function wholeCharacter(buffer, kind, at, limit) {
  let index = at;
  const isInside = () => kind === "plain" ? ((buffer[index] ?? 0) & 192) === 128 : index % NEWLINES[kind].length !== 0;
  while (index < limit && index < at + 3 && isInside()) index++;
  return index;
}

// src/scan/snippet.ts
function snippetOf(bytes, base, kind, span, hidden, known) {
  const window = windowOf(bytes, base, kind, span);
  const decode = (start, end) => decodeBytes(bytes.subarray(start - base, Math.max(start, end) - base), kind);
  const text = decode(window.from, window.to);
  const indexOf = (offset) => decode(window.from, Math.min(offset, window.to)).length;
  const labels = hidden.filter(({ start, end }) => end > window.from && start < window.to).map((item) => ({
    start: indexOf(Math.max(item.start, window.from)),
    end: indexOf(item.end),
    by: item.secret.redacted,
    isOwn: item.start <= span.start && span.end <= item.end && span.end > span.start
  }));
  const cuts = [...window.isCutBefore ? [0] : [], ...window.isCutBehind ? [text.length] : []];
  const covered = [
    ...known.spansIn(text),
    ...encodedRuns(text),
    ...runsAtEdges(text, [...cuts, ...labels.flatMap(({ start, end }) => [start, end])])
  ];
  return assemble(text, labels, covered);
}
function assemble(text, labels, covered) {
  let out = "";
  let at = 0;
  let mark = { start: 0, end: 0 };
  const gap = (end) => {
    out += maskRange(text, at, end, covered);
    at = Math.max(at, end);
  };
  for (const { start, end, by, isOwn } of labels) {
    gap(start);
    if (isOwn) mark = { start: out.length, end: out.length + by.length };
    out += by;
    at = Math.max(at, end);
  }
  gap(text.length);
  return { text: out.replace(/[\r\n]+$/, ""), ...mark };
}
function maskRange(text, from, to, covered) {
  const inside = covered.map(({ start, end }) => ({
    start: Math.max(start, from) - from,
    end: Math.min(end, to) - from
  }));
  return coverSpans(text.slice(from, to), inside);
}
function decodeBytes(bytes, kind) {
  const buffer = Buffer.from(bytes);
  if (kind === "plain") return buffer.toString(isUtf8(buffer) ? "utf8" : "latin1").replace(/^\ufeff/, "");
  const even = buffer.subarray(0, buffer.length & ~1);
  return (kind === "utf-16be" ? Buffer.from(even).swap16() : even).toString("utf16le").replace(/^\ufeff/, "");
}

// src/scan/scan-blob.ts
var PIECE = 16 * 1024 * 1024;
function scanBlob(context, source, provenance) {
  const kind = context.scanner.kind(source.read(0, HEAD));
  const related = context.scanner.relate(outcomesOf(context, source, kind));
  const matches = related.matches.concat(matchPaths(context.rules, provenance.path, source.size));
  const isSilent = matches.length === 0 && !context.explain;
  const placed = isSilent ? NOTHING : place(source, kind, matches, related.rejections, context.explain);
  return {
    kind: provenance.kind,
    path: provenance.path,
    bytes: source.size,
    matches: placed.matches,
    rejections: placed.rejections,
    problem: void 0
  };
}
var NOTHING = { matches: [], rejections: [] };
var HEAD = 1024;
function outcomesOf({ scanner, pieceSize }, source, kind) {
  const { size } = source;
  if (size <= pieceSize) return scanner.whole(source.read(0, size), kind);
  const margin = scanner.reach * (kind === "plain" ? 1 : 2);
  const step = Math.max(2, pieceSize & ~1);
  const outcomes = [];
  for (let start = 0; start < size; start += step) {
    const from = Math.max(0, start - margin) & ~1;
    const piece = source.read(from, Math.min(size, start + step + margin));
    for (const outcome of scanner.whole(piece, kind)) {
      const anchor = from + outcome.anchor;
      if (anchor >= start && anchor < start + step)
        outcomes.push(mapOffsets(outcome, (offset) => from + offset));
    }
  }
  return outcomes;
}
function place(source, kind, matches, rejections, explain) {
  const explained = explain ? rejections : [];
  const regions = locateIn(
    source,
    kind,
    [...matches, ...explained].map(({ span }) => span)
  );
  const hidden = hiddenSpans(matches, rejections);
  const known = new KnownValues(valuesOf(matches, rejections));
  const placedMatches = matches.map((match, index) => {
    const { span } = match;
    const base = Math.max(0, span.start - SNIPPET_BEFORE * 2) & ~1;
    const bytes = source.read(base, span.end + SNIPPET_BEHIND * 2);
    const region = regions[index];
    if (region === void 0) throw new RangeError("a match without a place");
    const near = overlapping(hidden, base, span.end + SNIPPET_BEHIND * 2);
    return {
      match: maskMatch(match, known),
      region,
      snippet: snippetOf(bytes, base, kind, span, near, known)
    };
  });
  const placedRejections = explained.flatMap((rejection, index) => {
    const region = regions[matches.length + index];
    return region === void 0 ? [] : [{ rejection, region }];
  });
  return { matches: placedMatches, rejections: placedRejections };
}
function locateIn(source, kind, spans) {
  const locator = new Locator(spans, kind);
  const last = spans.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  for (let at = 0; at < Math.max(1, last); at += PIECE)
    locator.push(source.read(at, Math.min(source.size, at + PIECE)));
  return locator.regions();
}
var valuesOf = (matches, rejections) => [
  ...matches.map(({ secret }) => secret),
  ...rejections.flatMap(
    ({ check, secret }) => secret !== void 0 && check !== "placeholder" && check !== "reference" && mixesDigits(secret) ? [secret] : []
  )
];
function overlapping(hidden, start, end) {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((hidden[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < hidden.length && (hidden[last]?.start ?? end) < end) last++;
  return hidden.slice(low, last);
}
function hiddenSpans(matches, rejections) {
  const all = [
    ...matches.map(({ span, secret }) => ({ ...span, secret })),
    ...rejections.flatMap(({ span, secret }) => secret === void 0 ? [] : [{ ...span, secret }])
  ].filter(({ start, end }) => end > start);
  const hidden = [];
  for (const item of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = hidden.at(-1);
    if (previous === void 0 || item.start >= previous.end) hidden.push(item);
    else if (item.end > previous.end) hidden[hidden.length - 1] = { ...previous, end: item.end };
  }
  return hidden;
}

// src/sources/large-file.ts
import { Buffer as Buffer3 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

// src/sources/read-file.ts
import * as nodeFs from "node:fs";
import { Buffer as Buffer2 } from "node:buffer";
var FIRST_BUFFER = 1024 * 1024;
var DEFAULT_MAX_BUFFER = 256 * 1024 * 1024;
var { constants } = nodeFs;
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
var FileReader = class {
  #limits;
  #fs;
  #buffer;
  constructor(limits = {}, fs = nodeFs) {
    const { maxBuffer = DEFAULT_MAX_BUFFER, maxFileSize, buffer } = limits;
    this.#limits = { maxBuffer, maxFileSize, buffer };
    this.#fs = fs;
    this.#buffer = buffer !== void 0 && buffer.length > maxBuffer ? buffer.subarray(0, maxBuffer + 1) : Buffer2.allocUnsafeSlow(Math.min(FIRST_BUFFER, maxBuffer + 1));
  }
  /** All bytes of a file. Never throws for what the file or the system does. */
  read(entry) {
    let fd;
    try {
      fd = this.#fs.openSync(entry.absolute, OPEN_FLAGS);
    } catch (error) {
      return { kind: "problem", problem: readProblem(entry.path, error) };
    }
    try {
      return this.#readAll(fd, entry);
    } catch (error) {
      return { kind: "problem", problem: readProblem(entry.path, error) };
    } finally {
      this.#fs.closeSync(fd);
    }
  }
  /** Reads until the end is seen: sizes are not asked for, since those of /proc are 0 and those of others change. */
  #readAll(fd, entry) {
    const { maxBuffer, maxFileSize } = this.#limits;
    let length = 0;
    for (; ; ) {
      const read = this.#fs.readSync(fd, this.#buffer, length, this.#buffer.length - length, null);
      if (read === 0) break;
      length += read;
      if (maxFileSize !== void 0 && length > maxFileSize) return tooLarge(entry, maxFileSize);
      if (length > maxBuffer) return this.#large(fd, entry);
      if (length === this.#buffer.length) this.#grow();
    }
    if (length === 0 && !this.#fs.fstatSync(fd).isFile()) return notRegular(entry);
    return { kind: "bytes", bytes: this.#buffer.subarray(0, length) };
  }
  #large(fd, entry) {
    const { maxFileSize } = this.#limits;
    if (maxFileSize === void 0 || this.#fs.fstatSync(fd).size <= maxFileSize) return { kind: "large" };
    return tooLarge(entry, maxFileSize);
  }
  #grow() {
    const larger = Buffer2.allocUnsafeSlow(Math.min(this.#buffer.length * 4, this.#limits.maxBuffer + 1));
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
};
function tooLarge(entry, maxFileSize) {
  const message = `larger than the limit of ${maxFileSize} bytes`;
  return { kind: "problem", problem: { kind: "limit", path: entry.path, message } };
}
function notRegular(entry) {
  const message = "changed while it was scanned: it is no regular file";
  return { kind: "problem", problem: { kind: "changed", path: entry.path, message } };
}

// src/sources/large-file.ts
var LargeFile = class {
  size;
  #file;
  #buffer;
  /** @param buffer is used as long as it is large enough @throws the system's error */
  constructor(entry, buffer = new Uint8Array(0)) {
    this.#buffer = buffer;
    this.#file = openSync(entry.absolute, OPEN_FLAGS);
    const stats = fstatSync(this.#file);
    this.size = stats.size;
    if (!stats.isFile()) {
      this.close();
      throw Object.assign(new Error("no regular file"), { code: "ENXIO" });
    }
  }
  /** Bytes [start, end), clamped to the file. Valid until the next call. @throws Error when the file became shorter */
  read(start, end) {
    const length = Math.max(0, Math.min(end, this.size) - start);
    if (length > this.#buffer.length) this.#buffer = Buffer3.allocUnsafeSlow(length);
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file, this.#buffer, done, length - done, start + done);
      if (count === 0) throw Object.assign(new Error("it became shorter"), { code: "ESTALE" });
      done += count;
    }
    return this.#buffer.subarray(0, length);
  }
  close() {
    closeSync(this.#file);
  }
};

// src/scan/scan-files.ts
var FileScanner = class {
  #context;
  #reader;
  constructor(context, maxFileSize) {
    this.#context = context;
    const { scanner, pieceSize } = context;
    this.#reader = new FileReader({ maxBuffer: pieceSize, maxFileSize, buffer: scanner.arena });
  }
  /** Never throws for what a file or the system does. */
  scan(entry) {
    const read = this.#reader.read(entry);
    const provenance = { kind: "file", path: entry.path };
    switch (read.kind) {
      case "problem":
        return failed(entry.path, read.problem);
      case "bytes":
        return scanBlob(this.#context, inMemory(read.bytes), provenance);
      case "large":
        return this.#scanLarge(entry);
    }
  }
  #scanLarge(entry) {
    let file;
    try {
      file = new LargeFile(entry, this.#context.scanner.arena);
      return scanBlob(this.#context, file, { kind: "file", path: entry.path });
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) throw error;
      return failed(entry.path, readProblem(entry.path, error));
    } finally {
      file?.close();
    }
  }
};
var failed = (path, problem) => ({
  path,
  kind: "file",
  bytes: 0,
  matches: [],
  rejections: [],
  problem
});

// src/scan/tally.ts
import { Buffer as Buffer4 } from "node:buffer";
var saysSomething = ({ matches, rejections, problem }) => matches.length > 0 || rejections.length > 0 || problem !== void 0;
var Tallier = class {
  #reports = [];
  #problems = [];
  files = 0;
  bytes = 0;
  add(report) {
    this.bytes += report.bytes;
    if (report.problem === void 0) this.files++;
    if (saysSomething(report)) this.#reports.push(report);
  }
  addAll({ reports, files, bytes, problems }) {
    this.#reports.push(...reports);
    this.#problems.push(...problems);
    this.files += files;
    this.bytes += bytes;
  }
  addProblem(problem) {
    this.#problems.push(problem);
  }
  /** Reports are sorted by the bytes of their paths, whatever the order in which they came. */
  tally() {
    return {
      reports: sortByPath(this.#reports),
      files: this.files,
      bytes: this.bytes,
      problems: this.#problems
    };
  }
};
var HIGH = /[\ud800-\uffff]/;
function sortByPath(reports) {
  if (reports.some(({ path }) => HIGH.test(path))) {
    return [...reports].sort((a, b) => Buffer4.compare(Buffer4.from(a.path), Buffer4.from(b.path)));
  }
  return [...reports].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// src/scan/wire.ts
var pack = (secret) => ({ value: secret.reveal(), publicPrefix: secret.publicPrefix });
var unpack = ({ value, publicPrefix }) => new Secret(value, publicPrefix);
var toWire = (report) => ({
  ...report,
  matches: report.matches.map((placed) => ({
    ...placed,
    match: {
      ...placed.match,
      secret: pack(placed.match.secret),
      companions: placed.match.companions.map(({ name, value }) => ({ name, value: pack(value) }))
    }
  })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: { ...placed.rejection, secret: placed.rejection.secret && pack(placed.rejection.secret) }
  }))
});
var fromWire = (report) => ({
  ...report,
  matches: report.matches.map((placed) => ({
    ...placed,
    match: {
      ...placed.match,
      secret: unpack(placed.match.secret),
      companions: placed.match.companions.map(({ name, value }) => ({ name, value: unpack(value) }))
    }
  })),
  rejections: report.rejections.map((placed) => ({
    ...placed,
    rejection: {
      ...placed.rejection,
      secret: placed.rejection.secret && unpack(placed.rejection.secret)
    }
  }))
});

export {
  inMemory,
  maskText,
  secretsIn,
  PIECE,
  scanBlob,
  FileScanner,
  failed,
  Tallier,
  toWire,
  fromWire
};
