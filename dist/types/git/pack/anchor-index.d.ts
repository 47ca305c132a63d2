import type { Copies } from './delta.ts';
/**
 * Where the anchors of a base are, so that a look tells whether a copy brings any: there are six times as many copies as anchors in
 * git.git, and to search for the first one of each copy took three times as long.
 */
export declare class AnchorIndex {
    #private;
    /** What is set but once V8 takes for constant, and it throws code away when that is set again. */
    constructor();
    /** @param records begin with a position each, ascending; those of the base are `stride` numbers apart, in [start, end) */
    fill(records: Int32Array, stride: number, start: number, end: number, baseSize: number): void;
    /** The number of the first anchor at a position or behind it. */
    firstFrom(position: number): number;
    /**
     * Passes over copies that bring no anchor: see `untouchedIn`.
     *
     * @returns the first copy, from `copy` on, that may bring one; their number where there is none
     */
    nextCopy({ fields, count }: Copies, copy: number, reach: number): number;
}
