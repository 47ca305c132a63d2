/** CRC-32 (IEEE 802.3) of a latin1 text. node:zlib has one from Node 20.15 on only. */
export declare function crc32(text: string): number;
