import type { LiteralAnchor } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
/** Bytes that may be searched at a time. */
export declare const MAX_STRETCH: number;
/** Finds literals in dense texts, in a memory of its own. */
export declare class DenseLiterals {
    #private;
    /**
     * It takes as long as searching some megabytes, unless what the build has made is given.
     * @param others what the other kernel has of the same literals
     * @param stored see `packDenseTables`
     * @returns undefined where it is not possible
     */
    static make(literals: readonly LiteralAnchor[], others: Uint8Array, stored?: Uint8Array): DenseLiterals | undefined;
    private constructor();
    /**
     * Adds the literals that begin in the range, and that the other kernel would find at certain places of it, at most
     * {@link MAX_STRETCH} and two; they count from the range's start, and the first one is even.
     */
    find(bytes: Uint8Array, range: Span, places: Span, into: AnchorList): void;
}
