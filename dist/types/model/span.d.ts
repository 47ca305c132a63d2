/** A half-open range of byte offsets, `start` inclusive, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/**
 * The bytes that an outcome may depend on, as offsets into the blob that was scanned.
 *
 * Locality (see docs/architecture.md) is stated with this type: wherever the same bytes stand again in another blob, and
 * `touchesStart`/`touchesEnd` hold there too, the outcome is the same. `touchesStart` means that the window would have
 * reached further left had the blob not begun there; likewise `touchesEnd`.
 */
export interface Extent extends Span {
    readonly touchesStart: boolean;
    readonly touchesEnd: boolean;
}
export declare const overlaps: (a: Span, b: Span) => boolean;
export declare const contains: (outer: Span, inner: Span) => boolean;
/** Bytes between two spans, 0 where they touch or overlap. */
export declare const distance: (a: Span, b: Span) => number;
/**
 * Whether an outcome with this extent, found in a piece of a blob, holds in the whole blob as well.
 * `piece` is where that piece stands in a blob of `size` bytes; the extent is relative to the piece.
 */
export declare function isInheritable(extent: Extent, piece: Span, size: number): boolean;
