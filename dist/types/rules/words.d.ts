import type { LiteralAnchor } from '../model/rule.ts';
/** Expands the words of a rule to literals in which case does not matter. @throws PatternFault for a word that stands everywhere. */
export declare function wordAnchors(words: readonly string[]): LiteralAnchor[];
