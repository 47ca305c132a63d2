/** How rare bytes are in words and sources, in tenths of bits, roughly. */
export const RARITY = new Uint8Array(256).fill(50);
[...' etaoinsrhl_dcumfpgwybvkxjqz'].forEach((byte, rank) => {
  RARITY[byte.charCodeAt(0)] = RARITY[byte.toUpperCase().charCodeAt(0)] = 30 + 2 * rank;
});
