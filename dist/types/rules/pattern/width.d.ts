import type { AST } from '@eslint-community/regexpp';
/** Bytes that a node consumes, and the furthest byte that it may look at from its start (look-ahead, `\b`). */
export interface Width {
    readonly min: number;
    /** Infinity without an upper bound. */
    readonly max: number;
    readonly look: number;
}
export declare function widthOfAlternatives(alternatives: readonly AST.Alternative[]): Width;
export declare function widthOfSequence(elements: readonly AST.Element[]): Width;
