import type { LiteralBytes } from './literal-bytes.ts';
/** Hashes of the bytes at a place: of long literals, and behind them those of short ones. */
export declare const LONG_HASHES: number;
/** Literals by the hash of bytes of theirs, as the kernel has them in its memory. Each of the places at which they are found counts. */
export declare class QuadCards {
    #private;
    /** @param places at most */
    constructor(literals: LiteralBytes, places: number);
    /** Places of a hash. */
    countOf(hash: number): number;
    /** Adds a place in a literal: -1 to 127, from its first byte on. */
    add(hash: number, literal: number, offset: number): void;
    /** Literals that are looked at, at most, at one place: those of a hash of either kind. */
    get most(): number;
    /**
     * @param table what lies before the cards
     * @param address of what this gives, in the kernel's memory: a multiple of a card's size
     */
    render(table: Uint8Array, address: number): Uint8Array<ArrayBuffer>;
}
