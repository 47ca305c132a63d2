import type { LiteralAnchor } from '../model/rule.ts';
import { PatternFault } from './pattern/parse.ts';

/** What `_` in a word stands for: the same one throughout the word. */
const SEPARATORS = ['', '_', '-', '.', ' '];

/**
 * Too frequent to open a window at each. Unlike a pattern's literal, a word may be as common as "secret" or "token": a gate
 * looks at the bytes behind it first.
 */
const NOISE = new Set(
  'access account admin api app auth client code config data env id key login name new pass test type url user value'.split(
    ' ',
  ),
);
const MIN_LENGTH = 3;

/** Expands the words of a rule to literals in which case does not matter. @throws PatternFault for a word that stands everywhere. */
export function wordAnchors(words: readonly string[]): LiteralAnchor[] {
  if (words.length === 0) throw new PatternFault('needs at least one word');
  const literals = new Set<string>();
  for (const word of words) {
    if (!/^[\x20-\x7e]+$/.test(word) || word !== word.toLowerCase()) {
      throw new PatternFault(`the word "${word}" must be lower-case ASCII`);
    }
    if (word.length < MIN_LENGTH || NOISE.has(word))
      throw new PatternFault(`the word "${word}" stands in most files: use a longer one`);
    for (const separator of word.replace(/^_|_$/g, '').includes('_') ? SEPARATORS : ['_']) {
      literals.add(joinWith(word, separator));
    }
  }
  return [...literals].sort().map((text) => ({ text, ignoreCase: true }));
}

/** A `_` at either end is meant as it is: it says that the word is the end of a name. */
const joinWith = (word: string, separator: string): string => word.replace(/(?<=[^_])_(?=[^_])/g, separator);
