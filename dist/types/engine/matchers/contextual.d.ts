import type { ContextualMatcher } from '../../model/rule.ts';
import type { BoundaryTest } from '../boundary.ts';
import { type Expression } from '../patterns/expression.ts';
import type { Window } from '../window.ts';
import type { MatcherResult } from './matcher-result.ts';
export declare const CONTEXTUAL_LEAD = 0;
/** The word, the space up to the value, the value, and one byte to see whether it goes on. */
export declare const contextualReach: (matcher: ContextualMatcher) => number;
/**
 * Tries the value wherever a token begins behind the word. The shape of the value is specific, so that any text may stand
 * between the two that is no other paragraph: assignment, quotes, markup, prose.
 */
export declare function matchContextual(window: Window, matcher: ContextualMatcher, value: Expression, boundary: BoundaryTest): MatcherResult;
