/**
 * Whether the first bytes of a run may be a random token: at least two kinds of character in turns. Names, words, capitals
 * and numbers end here without a window being opened. Of random tokens of 20 characters, one in 10,000 does.
 */
export declare function gateBare(bytes: Uint8Array, start: number, end: number): boolean;
