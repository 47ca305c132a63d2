import type { LiteralBytes } from './literal-bytes.ts';
/** Of a long literal, hashes are those of six chosen bytes; of a short one, of its first six. */
export type Kind = 'long' | 'short';
/** Literals by the hash of bytes of theirs, as the kernel has them in its memory. Each of the places at which they are found counts. */
export declare class QuadCards {
    #private;
    constructor(literals: LiteralBytes);
    /** Places of a hash's entry. */
    countOf(kind: Kind, hash: number): number;
    /** Adds a place in a literal, counted from its first byte on. */
    add(kind: Kind, hash: number, literal: number, offset: number): void;
    /** Literals of an entry of long ones, and of one of short ones, at most. */
    get most(): Readonly<Record<Kind, number>>;
    /**
     * @param table what lies before the cards
     * @param address of what this gives, in the kernel's memory: a multiple of a card's size
     */
    render(table: Uint8Array, address: number): Uint8Array<ArrayBuffer>;
}
/**
 * Of each literal, how many bytes behind its first one the kernel finds it at most.
 * @param rendered what {@link QuadCards.render} gave
 * @param table bytes before the cards
 */
export declare function reachesOf(rendered: Uint8Array, table: number, literals: LiteralBytes): Uint8Array;
