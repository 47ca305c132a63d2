import type { Outcome } from '../model/outcome.ts';
import type { MatcherResult } from './matchers/matcher-result.ts';
import type { Finder } from './probe.ts';
import { type Window } from './window.ts';
/** Weighs what a matcher found and puts it in terms of the blob. */
export declare function toOutcomes(finder: Finder, window: Window, position: number, result: MatcherResult): Outcome[];
