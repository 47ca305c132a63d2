import type { GenericMatcher } from '../../model/rule.ts';
import type { Window } from '../window.ts';
import type { MatcherResult } from './matcher-result.ts';
export declare const GENERIC_LEAD = 96;
export declare const GENERIC_REACH = 512;
/**
 * An assignment to a name that says "password" or "token": is what stands there a secret?
 *
 * @param which whether hits that are refused may be left out, which takes less work
 */
export declare function matchGeneric(window: Window, matcher: GenericMatcher, which?: 'all' | 'kept'): MatcherResult;
