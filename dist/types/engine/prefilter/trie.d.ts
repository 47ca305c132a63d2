import type { LiteralAnchor } from '../../model/rule.ts';
/** Entries of a row of the automaton's table, and so classes at most. */
export declare const ROW_SHIFT = 6;
export declare const ROW: number;
/** A table of 64 MB, a hundred times what the built-in rules need. */
export declare const MAX_STATES = 262144;
/** ASCII alone: other letters have no case here. */
export declare const foldByte: (byte: number) => number;
/** The literals as a tree over classes of bytes: what both the automaton and the search of small inputs are made from. */
export interface LiteralTree {
    readonly trie: Trie;
    /**
     * Class of each byte. Upper and lower case share one, but so do other bytes: what the tree finds has to be compared with the
     * bytes.
     */
    readonly classes: Uint8Array;
}
/** @throws ConfigError when the literals need more than 262,144 states. */
export declare const buildTree: (literals: readonly LiteralAnchor[]) => LiteralTree;
/**
 * Bits 0 to 4 and bit 6. No table is needed for it, sixteen bytes are done at a time by SIMD, and letters lose their case; that
 * `_` is taken for DEL, and `*` for a line break, makes candidates that texts hardly hold.
 */
export declare const CLASSES: Uint8Array<ArrayBuffer>;
/** The literals as a tree. Node 0 is the root. Children are linked lists, since most nodes have one; 0 ends a list. */
export declare class Trie {
    #private;
    nodes: number;
    readonly firstChild: Int32Array;
    readonly nextSibling: Int32Array;
    /** Class of the edge that leads to a node. */
    readonly edge: Uint8Array;
    /** Literals that end in a node, as linked lists: the first one of a node, and the next one of a literal; -1 ends. */
    readonly firstLiteral: Int32Array;
    readonly nextLiteral: Int32Array;
    constructor(literals: readonly LiteralAnchor[], classes: Uint8Array);
    /** 0 where there is none. */
    child(node: number, byteClass: number): number;
}
