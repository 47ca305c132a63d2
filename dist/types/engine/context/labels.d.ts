import type { Assignment } from './assignment.ts';
import type { Window } from '../window.ts';
/** Whether a word with a capital, without digits and marks, stands among sentences: a label in a catalogue of translations. */
export declare const isAmongLabels: ({ text }: Window, { operator, before }: Assignment, value: string) => boolean;
