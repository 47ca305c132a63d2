import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LiteralSet } from './literal-set.ts';
/**
 * Adds each literal that begins in the range, under its index; reads at most `maxLength - 1` bytes behind the range.
 * The WebAssembly kernel's fallback and oracle.
 */
export declare function findLiterals(set: LiteralSet, bytes: Uint8Array, range: Span, into: AnchorList): void;
