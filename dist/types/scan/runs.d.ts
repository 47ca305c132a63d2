import type { TextSpan } from './known-values.ts';
/**
 * Runs that mix letters and digits as an encoded value does. Masked although no rule knows them: an encoded form of a secret
 * must not survive beside its mask. A name that a value is assigned to is left, for it says what the value is.
 */
export declare function encodedRuns(text: string): TextSpan[];
/** What is left of runs at places where a text was cut or masked: part of something of which the rest is not to be seen. */
export declare const runsAtEdges: (text: string, edges: readonly number[]) => TextSpan[];
