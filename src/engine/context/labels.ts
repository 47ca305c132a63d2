import type { Assignment } from './assignment.ts';
import type { Window } from '../window.ts';

/** A text in quotes or in an element, of words with spaces between them. */
const SENTENCE =
  /[:=>][ \t]{0,4}["'`]?[^\s"'`<>{}][^"'`<>{}\r\n]{0,200}[a-z\x80-\xff] [A-Za-z\x80-\xff][^"'`<>{}\r\n]{0,200}["'`<]/g;

/** So many near a word make it one of the texts of a program, in whatever language. */
const ENOUGH = 3;

/** Whether a word with a capital, without digits and marks, stands among sentences: a label in a catalogue of translations. */
export const isAmongLabels = ({ text }: Window, { operator, before }: Assignment, value: string): boolean =>
  (operator === 'colon' || operator === 'text' || (operator === 'equals' && /\[["']$/.test(before))) &&
  /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(value) &&
  (text.match(SENTENCE)?.length ?? 0) >= ENOUGH;
