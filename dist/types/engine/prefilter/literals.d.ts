import type { LiteralAnchor } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
/** Finds every occurrence of every literal. The WebAssembly kernel's fallback and oracle. */
export declare class LiteralFinder {
    #private;
    readonly maxLength: number;
    constructor(literals: readonly LiteralAnchor[]);
    /** Adds each literal that begins in the range, under its index; reads at most `maxLength - 1` bytes behind the range. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
