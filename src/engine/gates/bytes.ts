/** 1 for each of these bytes; `a-z` stands for all from `a` to `z`, and a hyphen in front or at the end for itself. */
export function byteSet(bytes: string): Uint8Array {
  const table = new Uint8Array(256);
  for (let i = 0; i < bytes.length; i++) {
    const isRange = i > 0 && i + 1 < bytes.length && bytes[i] === '-';
    if (isRange) table.fill(1, bytes.charCodeAt(i - 1), bytes.charCodeAt(i + 1));
    else table[bytes.charCodeAt(i)] = 1;
  }
  return table;
}

/** Letters, digits and the underscore: `\w` of expressions. */
export const WORD = 'A-Za-z0-9_';
/** What `\s` of expressions is in latin1. */
export const SPACE = ' \t\n\v\f\r\xa0';

const ALL_BYTES = String.fromCharCode(...new Uint8Array(256).map((_, byte) => byte));

/** 1 for each byte that the pattern, a class, matches as a character of latin1. */
export function byteTable(pattern: RegExp): Uint8Array {
  const table = new Uint8Array(256);
  for (const char of ALL_BYTES.match(new RegExp(pattern, 'g')) ?? []) table[char.charCodeAt(0)] = 1;
  return table;
}

const NAME = byteSet(`${WORD}-`);
const BLANK = byteSet(SPACE);

/** Of a byte; undefined stands for the blob's edge, which is none. */
export const isNameByte = (byte: number | undefined): boolean => byte !== undefined && NAME[byte] === 1;
export const isBlank = (byte: number | undefined): boolean => byte !== undefined && BLANK[byte] === 1;

/** Whether a sign stands in [start, end) before any of the bytes that end the search. */
export function hasSignBefore(
  bytes: Uint8Array,
  start: number,
  end: number,
  sign: number,
  stops: Uint8Array,
): boolean {
  const limit = Math.min(end, bytes.length);
  for (let i = start; i < limit; i++) {
    const byte = bytes[i] as number;
    if (byte === sign) return true;
    if (stops[byte] === 1) return false;
  }
  return false;
}

/** Whether `count` bytes of a set stand at `start`. */
export function holdsRun(bytes: Uint8Array, start: number, count: number, set: Uint8Array): boolean {
  const end = start + count;
  if (end > bytes.length) return false;
  for (let i = start; i < end; i++) if (set[bytes[i] as number] === 0) return false;
  return true;
}
