import type { Secret } from '../model/secret.ts';
/** A part of a text, in UTF-16 code units, half-open. */
export interface TextSpan {
    readonly start: number;
    readonly end: number;
}
/** Shorter values occur in words by chance, and masking them there would say more than it hides. */
export declare const MIN_VALUE = 4;
/** Every row of so many bytes (6 at most), as a number. */
export declare const rowsOf: (bytes: Buffer, size: number) => number[];
/**
 * Every row of bytes of some secrets, to find parts of them in other text in whatever form. Six bytes are a number that
 * JavaScript holds exactly, so that a look-up compares without a doubt.
 */
export declare class KnownValues {
    #private;
    constructor(secrets: Iterable<Secret>);
    /** The parts of a text that are parts of known secrets. They may overlap. */
    spansIn(text: string): TextSpan[];
}
/** Eight characters or more with digits among letters: no word that stands in other places, too. */
export declare function mixesDigits(secret: Secret): boolean;
/** A word, with a number behind it or not, a year or a date: what paths are made of, too (`oauth2`, `release-2024`, `20240131`). */
export declare const isWord: (secret: Secret) => boolean;
