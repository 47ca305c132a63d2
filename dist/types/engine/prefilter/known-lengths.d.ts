import type { LiteralBytes } from './literal-bytes.ts';
/** Bytes of a literal that its card has. */
export declare const MAX_KNOWN = 16;
/**
 * How many bytes of each literal the automaton for dense texts need know: so many that hardly another one has the same. Of a literal
 * that may stand at a place the bytes are compared anyway, and with fewer states their table fits the second cache.
 */
export declare function knownLengths(literals: LiteralBytes): Uint8Array;
