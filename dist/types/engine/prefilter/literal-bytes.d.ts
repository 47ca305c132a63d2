import type { LiteralAnchor } from '../../model/rule.ts';
/** The bytes of all literals one after the other: an array for each takes longer to make than all that is done with them. */
export declare class LiteralBytes {
    readonly count: number;
    /** In small letters where case does not matter. */
    readonly bytes: Uint8Array;
    /** The bits of each byte that matter: of a letter whose case does not, all but that of capitals; 0 outside of literals. */
    readonly masks: Uint8Array;
    /** Of each literal, where it begins in `bytes`, and its length. */
    readonly starts: Int32Array;
    readonly lengths: Int32Array;
    readonly tails: Uint8Array;
    constructor(literals: readonly LiteralAnchor[]);
    /** The bits that matter of four bytes, as the kernel loads them. */
    maskAt(at: number): number;
    valueAt(at: number): number;
}
