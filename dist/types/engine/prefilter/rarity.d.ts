/** How rare bytes are in words and sources, in tenths of bits, roughly. */
export declare const RARITY: Uint8Array<ArrayBuffer>;
/**
 * How rare four bytes are, in tenths of bits, roughly: what stands behind what tells more than each byte for itself. Of the first one
 * there are three bits to be looked at.
 */
export declare function rarityOfQuad(bytes: Uint8Array, at: number): number;
