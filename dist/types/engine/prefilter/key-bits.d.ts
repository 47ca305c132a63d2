/** Of a key: six for the class of each of four bytes. */
export declare const KEY_BITS = 16777215;
/** Bytes of a table of bits: 18 bits of a key are looked up in it. */
export declare const BITS_SIZE: number;
/**
 * Which keys there are: those of three bytes in one table, and those of four, of which there would be too many for one, in another that
 * several of them share a bit of. The two lie one behind the other.
 */
export declare class KeyBits {
    #private;
    readonly bytes: Uint8Array<ArrayBuffer>;
    constructor(short: readonly number[], long: readonly number[]);
    /** Whether something may begin with these four bytes: of one key in some hundred others it is said as well. */
    has(key: number): boolean;
}
