import type { LiteralBytes } from './literal-bytes.ts';
export declare const HASHES: number;
/** Literals by the hash of their quads, as the kernel has them in its memory. */
export declare class QuadCards {
    #private;
    /** @param quads at most */
    constructor(literals: LiteralBytes, quads: number);
    /** Quads of a hash. */
    countOf(hash: number): number;
    /** Adds a quad, where it begins in its literal: at -1 to 127. */
    add(hash: number, firstBits: number, literal: number, offset: number): void;
    /** Quads of a hash at most. */
    get most(): number;
    /** @param address of what this gives, in the kernel's memory: a multiple of a card's size */
    render(address: number): Uint8Array<ArrayBuffer>;
}
