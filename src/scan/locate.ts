import type { Region } from '../model/finding.ts';
import type { BlobKind } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns byte offsets into lines and columns, of a blob that is given piece by piece. Lines end with `\n` (SARIF 2.1.0, 3.14.25,
 * has `\r\n` and `\n`); columns are UTF-16 code units. Bytes that are no UTF-8 count as one unit each.
 */
export class Locator {
  readonly #spans: readonly Span[];
  readonly #offsets: readonly number[];
  readonly #points = new Map<number, Point>();
  readonly #width: 1 | 2;
  /** Index of the newline's significant byte in a code unit of UTF-16. */
  readonly #low: 0 | 1;
  #next = 0;
  #at = 0;
  #line = 1;
  #column = 1;
  /** Continuation bytes that the UTF-8 sequence at hand still lacks. */
  #pending = 0;

  constructor(spans: readonly Span[], kind: BlobKind = 'plain') {
    this.#spans = spans;
    this.#offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#width = kind === 'plain' ? 1 : 2;
    this.#low = kind === 'utf-16be' ? 1 : 0;
  }

  /** The next bytes of the blob. Pieces of UTF-16 have an even length. */
  push(bytes: Uint8Array): void {
    const end = this.#at + bytes.length;
    const base = this.#at;
    while (this.#next < this.#offsets.length) {
      const offset = this.#offsets[this.#next] ?? 0;
      if (offset > end) break;
      this.#advance(bytes, base, offset);
      this.#points.set(offset, { line: this.#line, column: this.#column });
      this.#next++;
    }
    if (this.#next < this.#offsets.length) this.#advance(bytes, base, end);
    this.#at = end;
  }

  /** Regions in the order of the spans. Call it when all bytes up to the last span's end were pushed. */
  regions(): Region[] {
    return this.#spans.map(({ start, end }) => {
      const from = this.#points.get(start) ?? FIRST;
      const to = this.#points.get(end) ?? from;
      return {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        startOffset: start,
        endOffset: end,
      };
    });
  }

  #advance(bytes: Uint8Array, base: number, to: number): void {
    const until = to - base;
    let i = this.#at - base;
    if (this.#width === 1) {
      i = this.#skipLines(bytes, i, until);
      for (; i < until; i++) this.#countByte(bytes[i] ?? 0);
    } else {
      for (; i + 1 < until; i += 2) this.#countUnit(bytes[i + this.#low] ?? 0, bytes[i + 1 - this.#low] ?? 0);
    }
    this.#at = to;
  }

  /** Goes to the start of the last line before `until`: only that line's columns are wanted. */
  #skipLines(bytes: Uint8Array, from: number, until: number): number {
    let at = from;
    for (
      let newline = bytes.indexOf(LF, at);
      newline >= 0 && newline < until;
      newline = bytes.indexOf(LF, at)
    ) {
      this.#line++;
      this.#column = 1;
      this.#pending = 0;
      at = newline + 1;
    }
    return at;
  }

  #countByte(byte: number): void {
    if ((byte & 0xc0) === 0x80 && this.#pending > 0) {
      this.#pending--;
      return;
    }
    this.#pending = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    this.#column += byte >= 0xf0 && byte < 0xf5 ? 2 : 1;
  }

  #countUnit(low: number, high: number): void {
    if (low === LF && high === 0) {
      this.#line++;
      this.#column = 1;
    } else if (!(this.#line === 1 && this.#column === 1 && low === 0xff && high === 0xfe)) this.#column++;
  }
}

const LF = 0x0a;
const FIRST: Point = { line: 1, column: 1 };

export function locate(bytes: Uint8Array, spans: readonly Span[], kind: BlobKind = 'plain'): Region[] {
  const locator = new Locator(spans, kind);
  locator.push(bytes);
  return locator.regions();
}
