/**
 * Marvin32, the keyed hash that Microsoft's tokens are signed with (microsoft/security-utilities, marvin.ts).
 *
 * @param seed 64 bits
 * @returns the low word and the high word of the hash
 */
export declare function marvin32(bytes: Uint8Array, seed: bigint): {
    readonly low: number;
    readonly high: number;
};
