import type { StructuredMatcher } from '../../model/rule.ts';
import type { Structure } from '../structures/structure.ts';
import type { Window } from '../window.ts';
import type { MatcherResult } from './matcher-result.ts';
/** Runs a parser, keeps the kinds of thing that the rule is about, and adds the rule's checks to the parser's own. */
export declare function matchStructure(window: Window, matcher: StructuredMatcher, structure: Structure): MatcherResult;
