/** How rare bytes are in words and sources, in tenths of bits, roughly. */
export declare const RARITY: Uint8Array<ArrayBuffer>;
/** How rare some bytes are, in tenths of bits, roughly: what stands behind what tells more than each byte for itself. */
export declare function rarityOf(bytes: Uint8Array, at: number, length: number): number;
