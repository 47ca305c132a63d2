import type { BlobKind } from '../model/scanner.ts';

/** Counts lines and columns, from 1, while bytes go by. A byte order mark is no column: editors do not show it as one. */
export interface Columns {
  readonly line: number;
  readonly column: number;
  /** Goes over the next bytes of the text, which are `bytes` from index `from` to `to`. */
  advance(bytes: Uint8Array, from: number, to: number): void;
}

const LF = 0x0a;
const MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Columns of UTF-8 in UTF-16 code units. A byte that is not part of a valid character counts as one, as it would in latin1:
 * a file that is latin1 has right columns, too.
 */
export class Utf8Columns implements Columns {
  line = 1;
  column = 1;
  /** Bytes of the character at hand that were seen and that are still to come. */
  #seen = 0;
  #missing = 0;
  /** What the next byte must be for the character to be valid (Unicode 16.0, table 3-7). */
  #lowest = 0x80;
  #highest = 0xbf;
  /** Bytes of a byte order mark that were seen; -1 when there is none. */
  #mark = 0;

  advance(bytes: Uint8Array, from: number, to: number): void {
    for (let i = this.#skipLines(bytes, from, to); i < to; i++) {
      this.#count(bytes[i] ?? 0);
      if (this.#mark >= 0) this.#skipMark(bytes[i] ?? 0);
    }
  }

  /** Goes to the start of the last line that begins before `to`: only that line's columns are wanted. */
  #skipLines(bytes: Uint8Array, from: number, to: number): number {
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
  #count(byte: number): void {
    this.column++;
    if (this.#missing > 0 && byte >= this.#lowest && byte <= this.#highest) {
      this.#seen++;
      this.#missing--;
      this.#lowest = 0x80;
      this.#highest = 0xbf;
      if (this.#missing === 0) this.column -= this.#seen === 4 ? 2 : this.#seen - 1;
      return;
    }
    this.#seen = 1;
    this.#missing = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.#lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.#highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  }

  #skipMark(byte: number): void {
    this.#mark = byte === MARK[this.#mark] ? this.#mark + 1 : -1;
    if (this.#mark !== MARK.length) return;
    this.column = 1;
    this.#mark = -1;
  }
}

/** Columns of UTF-16. Offsets in the middle of a code unit count as its start. */
export class Utf16Columns implements Columns {
  line = 1;
  column = 1;
  readonly #bigEndian: boolean;
  #isFirst = true;
  /** The first byte of a unit whose second one has not come yet; -1 for none. */
  #half = -1;

  constructor(kind: Exclude<BlobKind, 'plain'>) {
    this.#bigEndian = kind === 'utf-16be';
  }

  advance(bytes: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const byte = bytes[i] ?? 0;
      if (this.#half < 0) {
        this.#half = byte;
        continue;
      }
      this.#count(this.#bigEndian ? (this.#half << 8) | byte : (byte << 8) | this.#half);
      this.#half = -1;
    }
  }

  #count(unit: number): void {
    const isMark = this.#isFirst && unit === 0xfeff;
    this.#isFirst = false;
    if (unit === LF) {
      this.line++;
      this.column = 1;
    } else if (!isMark) this.column++;
  }
}
