/** What a text says when it is read in one way: bytes, and where in the text each of them stands. */
export interface View {
  readonly bytes: Buffer;
  /** Index in the text, in UTF-16 code units, of the first character that has a part of this byte, and one past the last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether the bytes were read from base64, where the first and last one of a value may not be whole. */
  readonly base64: boolean;
}

/** How often escapes are undone: JSON in a JSON string is common, and another layer is not. */
const LAYERS = 2;

/**
 * A text as it stands, without its escapes (JSON, JavaScript, shell; URLs; HTML), and what its runs of hex digits and of base64
 * stand for, at every alignment. A secret that stands in the text in any of these forms stands in some view in plain.
 */
export function viewsOf(text: string): View[] {
  return layersOf(plainView(text), LAYERS).flatMap((view) => [view, ...hexViews(view), ...base64Views(view)]);
}

/** Kinds of escapes are undone one by one: what one kind holds may look like another one. */
const layersOf = (view: View, depth: number): View[] => [
  view,
  ...(depth === 0 ? [] : ESCAPES)
    .flatMap((kind) => withoutEscapes(view, kind) ?? [])
    .flatMap((next) => layersOf(next, depth - 1)),
];

class ViewBuilder {
  readonly #bytes: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  add(byte: number, from: number, to: number): void {
    this.#bytes.push(byte);
    this.#from.push(from);
    this.#to.push(to);
  }

  build(base64 = false): View {
    return { bytes: Buffer.from(this.#bytes), from: this.#from, to: this.#to, base64 };
  }
}

function plainView(text: string): View {
  const builder = new ViewBuilder();
  let at = 0;
  for (const char of text) {
    const code = char.charCodeAt(0);
    // Nearly all: a buffer for each takes a hundred times as long.
    if (code < 0x80) builder.add(code, at, at + 1);
    else for (const byte of Buffer.from(char)) builder.add(byte, at, at + char.length);
    at += char.length;
  }
  return builder.build();
}

interface Escape {
  readonly pattern: RegExp;
  bytesOf(found: RegExpMatchArray): Buffer;
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const ESCAPES: readonly Escape[] = [
  { pattern: /%([0-9a-f]{2})/gi, bytesOf: ([, byte = '']) => Buffer.from(byte, 'hex') },
  {
    pattern: /\\x([0-9a-f]{2})|((?:\\u[0-9a-f]{4})+)|\\u\{([0-9a-f]{1,6})\}|\\([^0-9])/gi,
    bytesOf([, byte, units, point, char = '']) {
      if (byte !== undefined) return Buffer.from(byte, 'hex');
      if (point !== undefined) return utf8(Number.parseInt(point, 16));
      if (units === undefined) return Buffer.from(CONTROLS[char] ?? char, 'latin1');
      const codes = units.match(/[0-9a-f]{4}/gi) ?? [];
      return Buffer.from(String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16))));
    },
  },
  {
    pattern: /&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(amp|lt|gt|quot|apos);/gi,
    bytesOf: ([, hex, decimal, name = '']) =>
      hex === undefined && decimal === undefined
        ? Buffer.from(ENTITIES[name.toLowerCase()] ?? '')
        : utf8(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  },
];

const utf8 = (point: number): Buffer =>
  point > 0x10ffff ? Buffer.alloc(0) : Buffer.from(String.fromCodePoint(point));

/** Undefined where there are none. */
function withoutEscapes(view: View, { pattern, bytesOf }: Escape): View | undefined {
  const builder = new ViewBuilder();
  let copied = 0;
  const copy = (end: number): void => {
    for (; copied < end; copied++) {
      builder.add(view.bytes[copied] ?? 0, view.from[copied] ?? 0, view.to[copied] ?? 0);
    }
  };
  for (const found of view.bytes.toString('latin1').matchAll(pattern)) {
    copy(found.index);
    copied = found.index + found[0].length;
    const from = view.from[found.index] ?? 0;
    const to = view.to[copied - 1] ?? from;
    for (const byte of bytesOf(found)) builder.add(byte, from, to);
  }
  if (copied === 0) return undefined;
  copy(view.bytes.length);
  return builder.build();
}

const HEX = /[0-9a-f]{8,}/gi;
/** As programs print keys. */
const SPACED_HEX = /(?<![0-9a-f])[0-9a-f]{2}(?:[ :,-][0-9a-f]{2}){3,}/gi;
const PAIR = /[0-9a-f]{2}/gi;

function hexViews(view: View): View[] {
  const text = view.bytes.toString('latin1');
  const decode = (run: string, index: number): View => {
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
      decode(run.slice(1), index + 1),
    ]),
    ...[...text.matchAll(SPACED_HEX)].map(({ 0: run, index }) => decode(run, index)),
  ];
}

/** Fewer characters hold no four bytes. */
const BASE64 = /[A-Za-z0-9+/_-]{6,}/g;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(256);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;

function base64Views(view: View): View[] {
  const text = view.bytes.toString('latin1');
  const runs = [...text.matchAll(BASE64)];
  return runs.flatMap(({ 0: run, index }) =>
    [0, 1, 2, 3].map((shift) => decodeBase64(view, index + shift, index + run.length)),
  );
}

function decodeBase64(view: View, start: number, end: number): View {
  const builder = new ViewBuilder();
  let bits = 0;
  let count = 0;
  for (let at = start; at < end; at++) {
    bits = ((bits << 6) | (VALUES[view.bytes[at] ?? 0] ?? 0)) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    builder.add((bits >> count) & 0xff, view.from[at - 1] ?? 0, view.to[at] ?? 0);
  }
  return builder.build(true);
}
