import type { PatternMatcher, PatternVariant } from '../../model/rule.ts';
import { type BoundaryTest } from '../boundary.ts';
import { type Expression } from '../patterns/expression.ts';
import type { Window } from '../window.ts';
import type { BesideFinder } from './beside.ts';
import type { MatcherResult } from './matcher-result.ts';
export declare const patternLead: (variant: PatternVariant) => number;
/** One byte more than the pattern may match, to see whether the token goes on. */
export declare const patternReach: (variant: PatternVariant) => number;
/** Tries one alternative of a pattern at its anchor. */
export declare function matchPattern(window: Window, matcher: PatternMatcher, variant: PatternVariant, expression: Expression, boundary: BoundaryTest, beside?: BesideFinder): MatcherResult;
/** Whether {@link matchPattern} gives a hit that is kept: most go on behind their end, or are words, and no more is asked of them. */
export declare function keepsPattern(window: Window, matcher: PatternMatcher, variant: PatternVariant, expression: Expression, boundary: BoundaryTest): boolean;
/** Whether a match may depend on what {@link matchPattern} gives: on a hit that is kept, or on one that is an example. */
export declare function mayMatter(window: Window, { checks }: PatternMatcher, variant: PatternVariant, expression: Expression, boundary: BoundaryTest): boolean;
