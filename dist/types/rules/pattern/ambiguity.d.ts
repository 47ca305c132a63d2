import type { AST } from '@eslint-community/regexpp';
export interface Ambiguity {
    /** A repeat whose body can match the same text in two ways: time exponential in the text. */
    readonly exponential: string | undefined;
    /** Ways to distribute a text over neighbouring repeats: an upper bound on the tries at one anchor. */
    readonly tries: number;
}
/**
 * How badly a backtracking matcher can fare with a pattern.
 *
 * Glushkov's position automaton (Brüggemann-Klein, "Regular expressions into finite automata", 1993), with follow sets kept as
 * lists: inside a repeat no position may have two followers that share a byte, which makes the body unambiguous and rules out
 * exponential time. That is stricter than need be; a refused pattern can be written in a deterministic way.
 * Libraries that search for attack strings were rejected: they time out or say "unknown", where a build needs an answer.
 */
export declare function ambiguityOf(pattern: AST.Pattern, ignoreCase: boolean, reach: number): Ambiguity;
