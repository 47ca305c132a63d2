import type { Span } from '../../model/span.ts';
/**
 * Whether a run of at least `end - start` bytes may be a bare token: false only where {@link matchBare} finds none or one
 * that is not random. Names, words and numbers, and what stands inside of code, end here without a window being opened.
 * Of random tokens of 20 characters, one in 10,000 does.
 */
export declare function gateBare(bytes: Uint8Array, start: number, end: number, window: Span): boolean;
