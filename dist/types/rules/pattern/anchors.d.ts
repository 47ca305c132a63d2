import type { AST } from '@eslint-community/regexpp';
export interface PatternAnchor {
    readonly literals: readonly string[];
    readonly lead: {
        readonly kind: 'fixed' | 'behind';
        readonly width: number;
    };
    /** Index, in the sequence without groups, of the element behind the literals; undefined where they are cut short. */
    readonly behind: number | undefined;
    /** Index of the sequence's element with which the literal begins; with a look-behind it is where the pattern is cut. */
    readonly from: number;
}
/**
 * Chooses the literal at which a sequence is tried: the longest that every match contains, the earliest of equals, at a
 * fixed distance from the start or else within a bounded look-behind.
 * @throws PatternFault when there is none.
 */
export declare function chooseAnchor(elements: readonly AST.Element[], ignoreCase: boolean): PatternAnchor;
export declare function isNoise(literal: string): boolean;
