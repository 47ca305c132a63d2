import type { Span } from '../../model/span.ts';
/**
 * Whether a run of at least `end - start` bytes may be a bare token: false only where {@link matchBare} finds none, since what
 * stands before it on its line is neither nothing, nor a list mark, nor a word that may announce it. Code ends here without a
 * window being opened.
 */
export declare function gateBare(bytes: Uint8Array, start: number, end: number, window: Span): boolean;
