/** 1 for each byte that the pattern, a class, matches as a character of latin1. */
export declare function byteTable(pattern: RegExp): Uint8Array;
/** Of a byte; undefined stands for the blob's edge, which is none. */
export declare const isNameByte: (byte: number | undefined) => boolean;
export declare const isBlank: (byte: number | undefined) => boolean;
/** Whether a sign stands in [start, end) before any of the bytes that end the search. */
export declare function hasSignBefore(bytes: Uint8Array, start: number, end: number, sign: number, stops: Uint8Array): boolean;
/** Whether `count` bytes of a set stand at `start`. */
export declare function holdsRun(bytes: Uint8Array, start: number, count: number, set: Uint8Array): boolean;
