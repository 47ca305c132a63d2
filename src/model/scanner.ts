import type { Related } from './match.ts';
import type { Outcome } from './outcome.ts';
import type { Span } from './span.ts';

/**
 * What a blob is, from its first bytes. `plain` bytes are scanned as they are; UTF-16 is transcoded and scanned whole, never
 * inherited.
 */
export type BlobKind = 'plain' | 'utf-16le' | 'utf-16be';

/**
 * Places where rules are to be run, sorted by position, then id. Parallel arrays, because there can be millions.
 * They are reused: valid until the next call of `findAnchors` of the same scanner.
 */
export interface Anchors {
  readonly count: number;
  /** Byte offset of the literal, or of the run's first byte. */
  readonly positions: Int32Array;
  /** Index into the scanner's anchor table. */
  readonly ids: Int32Array;
}

/**
 * The engine as `git/` and `scan/` see it: it knows bytes and rules, nothing of paths, clocks or other blobs.
 *
 * Files take the steps on the whole blob. History takes the first step on changed ranges, inherits the rest from the delta's
 * base, evaluates what is new or touched, and relates once per blob.
 */
export interface BlobScanner {
  /** Largest extent of any rule on either side of its anchor, in bytes. */
  readonly reach: number;
  /** Where bytes are best put before they are searched: those need not be copied. Undefined where it makes no difference. */
  readonly arena: Uint8Array | undefined;
  kind(head: Uint8Array): BlobKind;
  /** Anchors that begin in one of the ranges (ascending, disjoint); bytes outside may be read. Default: the whole blob. */
  findAnchors(bytes: Uint8Array, ranges?: readonly Span[]): Anchors;
  /** Runs the rules at these anchors. Outcomes are in the anchors' order. */
  evaluate(bytes: Uint8Array, anchors: Anchors): Outcome[];
  /** Kind (unless it is given), anchors and outcomes of a blob of any kind; spans are offsets into `bytes` even where they were transcoded. */
  whole(bytes: Uint8Array, kind?: BlobKind): Outcome[];
  relate(outcomes: readonly Outcome[]): Related;
}
