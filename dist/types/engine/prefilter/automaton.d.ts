import type { LiteralAnchor } from '../../model/rule.ts';
/**
 * A full Aho-Corasick automaton over case-folded byte classes: one table look-up for each byte, whatever the input and
 * however many literals, so that no text can slow it down (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975).
 *
 * Measured against hashed windows, Teddy and an alternation compiled by V8, it was the fastest at hundreds of literals.
 */
export interface Automaton {
    /** Class of each byte; bytes that no literal holds are class 0, upper and lower case share one. */
    readonly classes: Uint8Array;
    /**
     * Whether bytes share a class that no letter's two cases are: with more than 63 different ones in the literals some must, and
     * the automaton finds more than there is.
     */
    readonly sharesClasses: boolean;
    /** Next state, at `state + class`: a state is the index of its row of 64, so that a step is one addition. */
    readonly table: Uint32Array;
    /** States from this one on accept. */
    readonly acceptFrom: number;
    /** The literals that end in accepting state `s` are `outputs[outputStart[n] … outputStart[n + 1])`, `n = (s - acceptFrom) / 64`. */
    readonly outputStart: Int32Array;
    readonly outputs: Int32Array;
}
/** Entries of a row, and so classes at most. */
export declare const ROW_SHIFT = 6;
export declare const ROW: number;
/** ASCII alone: other letters have no case here. */
export declare const foldByte: (byte: number) => number;
/** @throws ConfigError when the literals need more than 262,144 states. */
export declare function buildAutomaton(literals: readonly LiteralAnchor[]): Automaton;
