import type { AST } from '@eslint-community/regexpp';
/** A stretch of a sequence that matches one of a few strings and nothing else. */
export interface Segment {
    /** Index of its first element in the sequence, and one past its last. */
    readonly from: number;
    readonly to: number;
    readonly strings: readonly string[];
}
/** Replaces groups without a choice by what they hold, so that a literal at the start of a named group is seen. */
export declare const flatten: (elements: readonly AST.Element[]) => readonly AST.Element[];
/** The longest stretches of a sequence that match only a few strings. With `ignoreCase`, strings are in lower case. */
export declare function literalSegments(elements: readonly AST.Element[], ignoreCase: boolean): Segment[];
/** What every match of the sequence begins with; undefined when that is nothing or too many strings. */
export declare function leadingStrings(elements: readonly AST.Element[]): readonly string[] | undefined;
