import type { Ranges } from '../../model/scanner.ts';
import type { Span } from '../../model/span.ts';
import { AnchorList } from './anchor-list.ts';
/** Of the prefilter, what searching in ranges needs. */
interface Finder {
    readonly lookAhead: number;
    /** Bytes that need not be copied to be searched; undefined without the kernels. */
    readonly staging: Uint8Array | undefined;
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
/**
 * Finds what begins in ranges that are many and short: those that a delta touches have a hundred bytes each. They are put next
 * to each other, each with the byte before it and those that its last anchor may take, and searched as one: a call of a
 * kernel costs as much as a kilobyte.
 */
export declare class RangeSearch {
    #private;
    constructor(finder: Finder);
    /** @param lengthOf bytes of an anchor with this id, 0 for run starts */
    find(bytes: Uint8Array, ranges: Ranges, into: AnchorList, lengthOf: (id: number) => number): void;
}
export {};
