import type { LiteralBytes } from './literal-bytes.ts';
export declare const HASHES: number;
/** Literals by the hash of their quads, in the kernel's memory. */
export declare class QuadLists {
    #private;
    most: number;
    /** @param quads at most */
    constructor(literals: LiteralBytes, quads: number, memory: ArrayBuffer, address: number);
    static sizeFor(literals: LiteralBytes, quads: number): number;
    /** Quads of a hash. */
    countOf(hash: number): number;
    /** Adds a quad, where it begins in its literal. */
    add(hash: number, firstBits: number, literal: number, offset: number): void;
    /** Divides long lists into parts. A member that has no such byte is at the end of them all. */
    split(): void;
}
