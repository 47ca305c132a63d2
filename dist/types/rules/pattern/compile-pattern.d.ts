import { type Boundary, type ContextualMatcher, type PatternVariant, type RunClass } from '../../model/rule.ts';
export interface PatternSource {
    readonly source: string;
    readonly ignoreCase: boolean;
    /** Bytes; for a pattern without an upper bound. */
    readonly reach: number | undefined;
    /** The value has no literal and is found by where its run of bytes begins. */
    readonly run: RunClass | undefined;
    /** What the checks want of the letters of a run. */
    readonly letters: 'any' | 'mixed';
    /** User patterns run on a linear-time engine, which has no look-behind and needs no check for ambiguity. */
    readonly linear: boolean;
}
export interface CompiledPattern {
    readonly variants: readonly PatternVariant[];
    readonly boundary: Boundary;
    readonly publicPrefixes: readonly string[];
    /** Names of the pattern's groups. */
    readonly groups: readonly string[];
}
/** @throws PatternFault */
export declare function compilePattern(pattern: PatternSource): CompiledPattern;
/** The pattern of a value whose place something else determines: no anchor needed. @throws PatternFault */
export declare function compileValue(pattern: Omit<PatternSource, 'run' | 'letters'>): Omit<CompiledPattern, 'variants'> & {
    readonly minimum: number;
    readonly reach: number;
    readonly holds: ContextualMatcher['value']['holds'];
};
