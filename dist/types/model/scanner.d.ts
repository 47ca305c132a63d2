import type { Related } from './match.ts';
import type { Outcome } from './outcome.ts';
/**
 * What a blob is, from its first bytes. `plain` bytes are scanned as they are; UTF-16 is transcoded and scanned whole, never
 * inherited.
 */
export type BlobKind = 'plain' | 'utf-16le' | 'utf-16be';
/** First bytes of a blob that say of what kind it is, at most. */
export declare const KIND_BYTES = 512;
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
/** Ranges of bytes, ascending and disjoint. Flat, because a delta has thousands. */
export interface Ranges {
    readonly count: number;
    /** Start and end of each. */
    readonly bounds: Int32Array;
}
/**
 * What all rules of one anchor say, and the bytes [from, to) that this depends on. The blob's edges count as a byte each, at -1
 * and at its length: where the same bytes stand again, edges included, the same is said.
 */
export interface Evaluation {
    readonly outcomes: readonly Outcome[];
    readonly from: number;
    readonly to: number;
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
    /** Bytes from an anchor's first one on, and one byte before it, that decide whether there is an anchor. */
    readonly anchorReach: number;
    /** Bytes of an anchor's literal; 0 of the start of a run. */
    anchorLength(id: number): number;
    /** Where bytes are best put before they are searched: those need not be copied. Undefined where, or as long as, it makes no difference. */
    readonly arena: Uint8Array | undefined;
    /** Makes ready at once what is otherwise made when more has been searched than that takes: for who knows that there is more. */
    prepare(): void;
    kind(head: Uint8Array): BlobKind;
    /** Anchors that begin in one of the ranges; bytes outside may be read. Default: the whole blob. */
    findAnchors(bytes: Uint8Array, ranges?: Ranges): Anchors;
    /** Runs the rules at these anchors. Outcomes are in the anchors' order. */
    evaluate(bytes: Uint8Array, anchors: Anchors): Outcome[];
    /**
     * Runs the rules at one anchor, and leaves out what matches do not depend on: nearly all that checks reject.
     *
     * @returns undefined where nothing is said, and that depends on no more bytes than whether there is an anchor at all
     */
    evaluateAt(bytes: Uint8Array, position: number, id: number): Evaluation | undefined;
    /** Kind (unless it is given), anchors and outcomes of a blob of any kind; spans are offsets into `bytes` even where they were transcoded. */
    whole(bytes: Uint8Array, kind?: BlobKind): readonly Outcome[];
    /** Like `whole`, but for blobs that hold no match nor a part of one: nothing is said of them, not even what was rejected. */
    wholeIfAny(bytes: Uint8Array, kind: BlobKind): readonly Outcome[];
    /** Like `whole`, without what matches do not depend on: see `evaluateAt`. */
    telling(bytes: Uint8Array, kind?: BlobKind): readonly Outcome[];
    relate(outcomes: readonly Outcome[]): Related;
}
