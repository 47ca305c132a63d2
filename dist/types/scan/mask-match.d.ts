import type { Match } from '../model/match.ts';
import type { KnownValues } from './known-values.ts';
/**
 * A match that says nothing of any secret of its blob: the reason of an allow comment is the file's own words, and facts are
 * what a token or its neighbours hold.
 */
export declare function maskMatch(match: Match, known: KnownValues): Match;
