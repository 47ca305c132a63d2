/**
 * Which name is the first in the pack's order, the second, and so on. By digits and in whole numbers: offsets are many and all
 * different, and dividing numbers with a fraction by a digit's unit took six times as long.
 */
export declare function inPackOrder(offsets: Float64Array): Uint32Array;
