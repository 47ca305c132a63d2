import type { BareMatcher } from '../../model/rule.ts';
import type { Window } from '../window.ts';
import type { MatcherResult } from './matcher-result.ts';
/** Bytes of the line before the token that are looked at. */
export declare const BARE_LEAD = 128;
export declare const bareReach: (matcher: BareMatcher) => number;
/** A random token that nothing names: reported where it stands alone on its line or where the words before announce it. */
export declare function matchBare(window: Window, matcher: BareMatcher): MatcherResult;
/** Whether {@link matchBare} gives a hit that is kept; what rejects most is asked first. */
export declare function keepsBare(window: Window, matcher: BareMatcher): boolean;
