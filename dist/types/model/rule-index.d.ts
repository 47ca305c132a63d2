import { type KeyedLists, type NumberLists } from './number-lists.ts';
import type { CompiledRule, LiteralAnchor, RunAnchor } from './rule.ts';
/**
 * What a scan must know of its rules before it has seen a byte: where each of them is to be tried. In columns and JSON-serialisable,
 * since the build makes the one of the built-in rules: to read their hundreds and to group their anchors took a third of a scan of a
 * few files.
 */
export interface RuleIndex {
    /** Of each rule, in the order of the rules. */
    readonly ids: readonly string[];
    /** Rules that look at paths, and at which. */
    readonly paths: readonly PathIndex[];
    /** Every distinct literal, in latin1. */
    readonly literals: readonly string[];
    /** A letter for each literal: {@link FOLDED} where capitals and small letters are one. */
    readonly cases: string;
    /** A digit for each literal, of base {@link TAIL_BASE}: see `LiteralAnchor.tail`. */
    readonly tails: string;
    readonly keys: LiteralKeys;
    readonly runs: readonly RunAnchor[];
    /** What is tried at each literal, then at each run: pairs of the index of a rule and the number of one of its probes. */
    readonly probes: NumberLists;
    /** The most bytes that a probe sees on either side of its anchor. */
    readonly reach: number;
    /** What the build has made of all these literals; where it is not given, it is made when it is needed. */
    readonly tables?: StoredTables;
}
/** Reads what the kernels that search literals have in their memory; undefined where there is no such thing. */
export interface StoredTables {
    readonly literals: () => Uint8Array | undefined;
    /** Of the kernel for dense texts. */
    readonly dense: () => Uint8Array | undefined;
}
/** Literals by what they begin with, under numbers that stand for some bytes or such as are taken for them, as far as the search of small inputs looks: see `Beginnings`. */
export interface LiteralKeys {
    /** Of three bytes, by these. */
    readonly three: KeyedLists;
    /** Of four or five, by the slot of the first four. */
    readonly four: KeyedLists;
    /** Of more, by the slot of the first six. */
    readonly six: KeyedLists;
    /** Of fewer: they may stand at every key of three. */
    readonly tiny: readonly number[];
}
export interface PathIndex {
    readonly rule: number;
    readonly globs: readonly string[];
}
export declare const FOLDED = "i";
export declare const EXACT = "x";
export declare const TAIL_BASE = 36;
export type LiteralColumns = Pick<RuleIndex, 'literals' | 'cases' | 'tails'>;
export declare const tailAt: ({ tails }: Pick<RuleIndex, "tails">, id: number) => number;
export declare const literalsOf: (columns: LiteralColumns) => LiteralAnchor[];
export declare const columnsOf: (literals: readonly LiteralAnchor[]) => LiteralColumns;
/** @param first the index of the first of the rules */
export declare const pathsOf: (rules: readonly CompiledRule[], first?: number) => PathIndex[];
/** Of some rules; what belongs to no rule stays. @param kept indexes of the rules that stay, ascending */
export declare function narrowIndex(index: RuleIndex, kept: readonly number[]): RuleIndex;
