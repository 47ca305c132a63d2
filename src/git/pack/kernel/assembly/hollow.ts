// Of an object of which nothing is made, what is in the middle of long copies is hardly ever looked at: it is left out until it is.

/** Bytes at either end of a copied stretch that are always made; as in ../../delta.ts. */
export const EDGE: u32 = 512;
/** Stretches of no more bytes are always made. */
export const SOLID: u32 = 2048;
