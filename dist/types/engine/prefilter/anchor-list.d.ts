import type { Anchors } from '../../model/scanner.ts';
/**
 * Collects anchors out of order and sorts them by position, then id. Position and id are kept in one double, which holds both
 * exactly (31 + 20 bits of 53), since a typed array of numbers sorts natively.
 */
export declare class AnchorList {
    #private;
    /** Added to each position: where the bytes that are searched at the moment begin. */
    base: number;
    clear(): void;
    add(position: number, id: number): void;
    /** Adds what a kernel found: keys like those here, whose positions are less by `base`. */
    addAll(found: Float64Array, added: number, base: number): void;
    /** Valid until the next call. */
    sorted(): Anchors;
}
