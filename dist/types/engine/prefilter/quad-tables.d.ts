import type { LiteralBytes } from './literal-bytes.ts';
/**
 * A literal is found by two quads, four bytes each, of which the second begins two bytes behind the first one. It has two such pairs, one
 * byte apart, so that wherever it stands one of them begins at an even place, and text need only be looked at there. Where it has too
 * few bytes, one of a quad may be anything; those of four bytes at every second place, and of three, have but one quad.
 *
 * Which ones is a matter of speed alone: rare ones, and such as few other literals have. Measured against a full Aho-Corasick
 * automaton, whose table no longer fits the second cache once there are 1,600 literals, this is twice as fast on C sources; and
 * against one quad alone, of which half as many places again need a second look at sources, and which families of literals share by the dozen.
 *
 * Written in the form in which the kernel has it in its memory: see kernel/assembly/literals.ts.
 */
export declare class QuadTables {
    #private;
    /** @param literals of three bytes at least */
    constructor(literals: LiteralBytes);
    /** Literals that are looked at, at most, at one place: where long ones may stand, and short ones from it and from the byte behind. */
    get most(): number;
    /** @param address in the kernel's memory at which they will lie */
    render(address: number): Uint8Array<ArrayBuffer>;
}
export declare const QUAD_HASHES: number;
