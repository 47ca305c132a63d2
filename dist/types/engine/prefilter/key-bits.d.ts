import type { LiteralKeys } from '../../model/rule-index.ts';
/** Of a key: six for the class of each of four bytes. */
export declare const KEY_BITS = 16777215;
/** And of the two bytes behind them. */
export declare const MORE_BITS = 4095;
/** Of a number that is looked up in a table of bits. */
export declare const SLOT_BITS = 18;
/** Bytes of such a table. */
export declare const BITS_SIZE: number;
/**
 * What literals begin with: those of three bytes in one table, those of four or five by the first four in another, and those of more by
 * six in the last. There would be too many keys for the latter two, so that several of them share a bit. The tables lie one behind the other.
 */
export declare class KeyBits {
    #private;
    readonly bytes: Uint8Array<ArrayBuffer>;
    constructor({ three, four, six }: LiteralKeys);
    /** @param table 0 to 2, in the order of above */
    has(table: number, bit: number): boolean;
}
/** Told of a place whose first bytes have a bit in a table. */
export type Tell = (table: number, bit: number, place: number) => void;
/** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4), with the golden ratio of 32 bits. */
export declare const slotOf: (key: number) => number;
/** Another odd factor for the rest of the six. The same as in kernel/assembly/beginnings.ts. */
export declare const slotOfSix: (key: number, more: number) => number;
