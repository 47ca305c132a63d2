import type { Region } from '../model/region.ts';
import type { BlobKind } from '../model/scanner.ts';
import type { Span } from '../model/span.ts';
import { type Columns, Utf16Columns, Utf8Columns } from './columns.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns byte offsets into lines and columns, of a blob that is given piece by piece. Lines end with `\n` (SARIF 2.1.0, 3.14.25,
 * has `\r\n` and `\n`, and both end with it); columns are UTF-16 code units.
 */
export class Locator {
  readonly #spans: readonly Span[];
  /** Distinct, ascending. */
  readonly #offsets: readonly number[];
  readonly #points = new Map<number, Point>();
  readonly #columns: Columns;
  #next = 0;
  #at = 0;

  constructor(spans: readonly Span[], kind: BlobKind = 'plain') {
    this.#spans = spans;
    this.#offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#columns = kind === 'plain' ? new Utf8Columns() : new Utf16Columns(kind);
  }

  /** The next bytes of the blob, as many as are at hand. */
  push(bytes: Uint8Array): void {
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
}

const FIRST: Point = { line: 1, column: 1 };

/** The places of spans in a blob that is at hand as a whole. Takes time linear in the blob. */
export function locate(bytes: Uint8Array, spans: readonly Span[], kind: BlobKind = 'plain'): Region[] {
  const locator = new Locator(spans, kind);
  locator.push(bytes);
  return locator.regions();
}
