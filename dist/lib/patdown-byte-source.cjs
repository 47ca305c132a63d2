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
  PIECE: () => PIECE,
  Tallier: () => Tallier,
  inMemory: () => inMemory,
  maskText: () => maskText,
  relateBlob: () => relateBlob,
  scanBlob: () => scanBlob,
  scanBytes: () => scanBytes,
  secretsIn: () => secretsIn
});
module.exports = __toCommonJS(piece_exports);
var import_patdown_map_offsets = require("patdown-map-offsets");
var import_patdown_known_values = require("patdown-known-values");
var import_node_buffer = require("node:buffer");
var import_node_buffer2 = require("node:buffer");
var even = (offset) => offset - offset % 2;
var inMemory = (bytes) => ({
  size: bytes.length,
  read: (start, end) => start <= 0 && end >= bytes.length ? bytes : bytes.subarray(Math.max(0, start), Math.min(bytes.length, end))
});
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
  const known = secrets.filter(({ length }) => length >= import_patdown_known_values.MIN_VALUE);
  if (known.length === 0) return text;
  const views = (0, import_patdown_known_values.viewsOf)(text);
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
    texts.flatMap((text) => (0, import_patdown_known_values.viewsOf)(text).flatMap(({ bytes }) => (0, import_patdown_known_values.rowsOf)(bytes, MIN_IN_OTHER_TEXT)))
  );
  return candidates.filter((secret) => {
    const value = Buffer.from(secret.reveal());
    return rows.has(value.readUIntBE(value.length - MIN_IN_OTHER_TEXT, MIN_IN_OTHER_TEXT));
  });
}
var PIECE = 1024 * 1024;
var BLOCK = 1024 * 1024;
var MARGIN = 64 * 1024;
function eachBlock(scanner, source, kind, { pieceSize, blockSize = BLOCK, onlyMatches = false }, visit) {
  if (onlyMatches && source.size <= Math.min(pieceSize, blockSize)) {
    const outcomes = scanner.wholeIfAny(source.read(0, source.size), kind);
    if (outcomes.length > 0) visit(relateBlock(scanner, outcomes, WHOLE));
    return;
  }
  if (onlyMatches && !holdsAny(scanner, source, kind, pieceSize)) return;
  let pending = [];
  let start = 0;
  eachPiece(scanner, source, kind, pieceSize, ({ outcomes, end }) => {
    pending = pending.length === 0 ? outcomes : pending.concat(outcomes);
    for (; ; ) {
      const isLast = source.size - start <= blockSize + MARGIN;
      if (end < (isLast ? source.size : start + blockSize + MARGIN)) return;
      const block = { start, end: isLast ? Number.POSITIVE_INFINITY : start + blockSize };
      visit(relateBlock(scanner, pending, block));
      if (isLast) return;
      start += blockSize;
      const oldest = start - MARGIN;
      pending = pending.filter(({ anchor }) => anchor >= oldest);
    }
  });
}
function holdsAny(scanner, source, kind, pieceSize) {
  for (const { from, to } of piecesOf(scanner, source, kind, pieceSize))
    if (scanner.wholeIfAny(source.read(from, to), kind).length > 0) return true;
  return false;
}
function relateBlob(scanner, outcomes, size, blockSize = BLOCK) {
  const matches = [];
  for (let start = 0; ; start += blockSize) {
    const isLast = size - start <= blockSize + MARGIN;
    const near = start === 0 ? outcomes : outcomes.filter(({ anchor }) => anchor >= start - MARGIN);
    const block = { start, end: isLast ? Number.POSITIVE_INFINITY : start + blockSize };
    matches.push(...relateBlock(scanner, near, block).own.matches);
    if (isLast) return matches;
  }
}
var WHOLE = { start: 0, end: Number.POSITIVE_INFINITY };
function relateBlock(scanner, outcomes, block) {
  if (block.start === 0 && block.end === Number.POSITIVE_INFINITY) {
    const related = scanner.relate(outcomes);
    return { own: related, near: related };
  }
  const last = block.end + MARGIN;
  const near = scanner.relate(outcomes.filter(({ anchor }) => anchor < last));
  const isOwn = ({ span }) => span.start >= block.start && span.start < block.end;
  return { own: { matches: near.matches.filter(isOwn), rejections: near.rejections.filter(isOwn) }, near };
}
function eachPiece(scanner, source, kind, pieceSize, visit) {
  const { size } = source;
  if (size <= pieceSize) {
    visit({ outcomes: scanner.whole(source.read(0, size), kind), end: size });
    return;
  }
  for (const { start, end, from, to } of piecesOf(scanner, source, kind, pieceSize)) {
    const outcomes = [];
    for (const outcome of scanner.whole(source.read(from, to), kind)) {
      const anchor = from + outcome.anchor;
      if (anchor >= start && anchor < end) outcomes.push((0, import_patdown_map_offsets.mapOffsets)(outcome, (offset) => from + offset));
    }
    visit({ outcomes, end });
  }
}
function* piecesOf(scanner, { size }, kind, pieceSize) {
  const margin = scanner.reach * (kind === "plain" ? 1 : 2);
  const step = Math.max(2, even(pieceSize));
  for (let start = 0; start < size; start += step) {
    const end = Math.min(size, start + step);
    yield { start, end, from: even(Math.max(0, start - margin)), to: Math.min(size, end + margin) };
  }
}
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
  if (kind === "plain") return buffer.toString((0, import_node_buffer.isUtf8)(buffer) ? "utf8" : "latin1").replace(/^\ufeff/, "");
  const even2 = buffer.subarray(0, buffer.length & ~1);
  return (kind === "utf-16be" ? Buffer.from(even2).swap16() : even2).toString("utf16le").replace(/^\ufeff/, "");
}
function scanBlob(context, source, provenance, path) {
  const placed = scanBytes(context, source, (0, import_patdown_map_offsets.matchPaths)(context.pathRules, path, source.size));
  return {
    provenance,
    path,
    bytes: source.size,
    matches: placed.matches,
    rejections: placed.rejections,
    problem: void 0
  };
}
function scanBytes(context, source, further = []) {
  const { scanner, explain } = context;
  const kind = scanner.kind(source.read(0, Math.max(HEAD, context.pieceSize)));
  let ofPath = further;
  const matches = [];
  const rejections = [];
  const onlyMatches = !explain && further.length === 0;
  const { pieceSize } = context;
  eachBlock(scanner, source, kind, { pieceSize, onlyMatches }, ({ own, near }) => {
    const found = ofPath.length === 0 ? own.matches : [...own.matches, ...ofPath];
    if (found.length > 0) matches.push(...mask(source, kind, found, near));
    if (explain) rejections.push(...own.rejections);
    ofPath = [];
  });
  const isSilent = matches.length === 0 && rejections.length === 0;
  return isSilent ? NOTHING : place(source, kind, matches, rejections);
}
var NOTHING = { matches: [], rejections: [] };
var HEAD = 1024;
var COUNTED = 1024 * 1024;
function mask(source, kind, matches, near) {
  const all = { matches: [.../* @__PURE__ */ new Set([...near.matches, ...matches])], rejections: near.rejections };
  const hidden = hiddenSpans(all);
  const known = new import_patdown_known_values.KnownValues(valuesOf(all));
  return matches.map((match) => {
    const { span } = match;
    const base = even(Math.max(0, span.start - SNIPPET_BEFORE * 2));
    const end = span.end + SNIPPET_BEHIND * 2;
    const snippet = snippetOf(
      source.read(base, end),
      base,
      kind,
      span,
      overlapping(hidden, base, end),
      known
    );
    return { match: maskMatch(match, known), snippet };
  });
}
function place(source, kind, matches, rejections) {
  const spans = [...matches.map(({ match }) => match.span), ...rejections.map(({ span }) => span)];
  const regions = locateIn(source, kind, spans);
  const regionOf = (index) => {
    const region = regions[index];
    if (region === void 0) throw new RangeError("a match without a place");
    return region;
  };
  return {
    matches: matches.map((masked, index) => ({ ...masked, region: regionOf(index) })),
    rejections: rejections.map((rejection, index) => ({
      rejection,
      region: regionOf(matches.length + index)
    }))
  };
}
function locateIn(source, kind, spans) {
  const locator = new Locator(spans, kind);
  const last = spans.reduce((furthest, { end }) => Math.max(furthest, end), 0);
  for (let at = 0; at < Math.max(1, last); at += COUNTED)
    locator.push(source.read(at, Math.min(source.size, at + COUNTED)));
  return locator.regions();
}
var valuesOf = ({ matches, rejections }) => [
  ...matches.map(({ secret }) => secret),
  ...rejections.flatMap(
    ({ check, secret }) => secret !== void 0 && check !== "placeholder" && check !== "reference" && (0, import_patdown_known_values.mixesDigits)(secret) ? [secret] : []
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
function hiddenSpans({ matches, rejections }) {
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
var saysSomething = ({ matches, rejections, problem }) => matches.length > 0 || rejections.length > 0 || problem !== void 0;
var Tallier = class {
  #reports = [];
  #problems = [];
  files = 0;
  objects = 0;
  bytes = 0;
  add(report) {
    this.bytes += report.bytes;
    if (report.problem === void 0) this.files++;
    if (saysSomething(report)) this.#reports.push(report);
  }
  addAll({ reports, files, objects, bytes, problems }) {
    for (const report of reports) this.#reports.push(report);
    for (const problem of problems) this.#problems.push(problem);
    this.files += files;
    this.objects += objects;
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
      objects: this.objects,
      bytes: this.bytes,
      problems: this.#problems
    };
  }
};
var HIGH = /[\ud800-\uffff]/;
function sortByPath(reports) {
  if (reports.some(({ path }) => HIGH.test(path))) {
    return [...reports].sort((a, b) => import_node_buffer2.Buffer.compare(import_node_buffer2.Buffer.from(a.path), import_node_buffer2.Buffer.from(b.path)));
  }
  return [...reports].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  PIECE,
  Tallier,
  inMemory,
  maskText,
  relateBlob,
  scanBlob,
  scanBytes,
  secretsIn
});
});
