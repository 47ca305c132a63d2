import type { Secret } from '../model/secret.ts';
import { type TextSpan } from './known-values.ts';
export interface Replacement extends TextSpan {
    readonly by: string;
}
/** A text with some of its parts replaced. Of parts that overlap the first one is replaced, and the other's rest goes with it. */
export declare function replaceSpans(text: string, parts: readonly Replacement[]): string;
/** A text with {@link MASK} for what the spans cover; one for those that overlap or touch. Empty spans cover nothing. */
export declare function coverSpans(text: string, spans: readonly TextSpan[]): string;
/**
 * Other text, such as a path, with every known value masked: in plain and in every form of {@link viewsOf}. Only whole values are:
 * a file whose name is a part of a password must still be found.
 */
export declare function maskText(text: string, secrets: readonly Secret[]): string;
/** The secrets that may stand in one of the texts, in any form. Takes time linear in both, for scans that find thousands. */
export declare function secretsIn(texts: readonly string[], secrets: readonly Secret[]): Secret[];
