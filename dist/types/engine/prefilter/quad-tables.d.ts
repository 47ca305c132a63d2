import type { LiteralBytes } from './literal-bytes.ts';
/**
 * Quads are four bytes of a literal by which it is found. Every literal has two of them, one byte apart, so that wherever it stands one lies
 * at an even place, and text need only be looked at there. Where it has too few bytes, one of a quad may be anything.
 *
 * Which ones is a matter of speed alone: rare ones, and such as few other literals have. Measured against a full Aho-Corasick
 * automaton, whose table no longer fits the second cache once there are 1,600 literals, this is 1.7 times as fast on C sources.
 *
 * Written in the form in which the kernel has it in its memory: see kernel/assembly/literals.ts.
 */
export declare class QuadTables {
    #private;
    /** @param literals of three bytes at least */
    constructor(literals: LiteralBytes);
    /** Literals that are looked at, at most, where a quad is found. */
    get most(): number;
    /** @param address in the kernel's memory at which they will lie */
    render(address: number): Uint8Array<ArrayBuffer>;
}
