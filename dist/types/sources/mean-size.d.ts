import type { FileEntry } from './listing.ts';
/** Bytes of a file on average, going by so many of them, spread evenly. What cannot be asked has none. */
export declare function meanSize(entries: readonly FileEntry[], asked: number): number;
