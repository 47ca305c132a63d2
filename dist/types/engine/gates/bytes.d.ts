/** 1 for each of these bytes; `a-z` stands for all from `a` to `z`, and a hyphen in front or at the end for itself. */
export declare function byteSet(bytes: string): Uint8Array;
/** Letters, digits and the underscore: `\w` of expressions. */
export declare const WORD = "A-Za-z0-9_";
/** What `\s` of expressions is in latin1. */
export declare const SPACE = " \t\n\v\f\r\u00A0";
/** 1 for each byte that the pattern, a class, matches as a character of latin1. */
export declare function byteTable(pattern: RegExp): Uint8Array;
/** Of a byte; undefined stands for the blob's edge, which is none. */
export declare const isNameByte: (byte: number | undefined) => boolean;
export declare const isBlank: (byte: number | undefined) => boolean;
/** Whether a sign stands in [start, end) before any of the bytes that end the search. */
export declare function hasSignBefore(bytes: Uint8Array, start: number, end: number, sign: number, stops: Uint8Array): boolean;
/** Whether `count` bytes of a set stand at `start`. */
export declare function holdsRun(bytes: Uint8Array, start: number, count: number, set: Uint8Array): boolean;
