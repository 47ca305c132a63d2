import type { Copies } from './delta.ts';
/** Of a copied stretch, what can be taken over from the base without searching it; all but `shift` are offsets in the base. */
export interface Untouched {
    /** Anchors that begin in [start, end) are the object's, too. */
    readonly start: number;
    readonly end: number;
    /** The bytes [first, last) were copied along, edges included: those count as a byte each, at -1 and at the base's length. */
    readonly first: number;
    readonly last: number;
    /** What leads from the base's offsets to the object's. */
    readonly shift: number;
}
/** What `TouchedRanges` leaves of a copy: an anchor takes `reach` bytes from its first one on, and the byte before it says whether it is one. */
export declare function untouchedIn({ fields, baseSize, size }: Copies, copy: number, reach: number): Untouched;
