import type { PackFile } from './pack-file.ts';
/** Bytes that are read at a time. Sixteen KB: 69,000 reads of 1,195 MB, which takes longer where memory is slow, and no less where it is fast. */
export declare const BLOCK: number;
/** Bytes of a cache, at most. */
export declare const CACHE_SIZE: number;
/** What of packs lies in a memory. */
export declare class PackCache {
    #private;
    /** A slot for a block that is to be read. @param threads that have a cache of the same file, each with a part of the memory */
    take(file: PackFile, block: number, threads: number): number;
}
