/** How rare bytes are in words and sources, in tenths of bits, roughly. */
export declare const RARITY: Uint8Array<ArrayBuffer>;
