import type { PackFile } from './pack-file.ts';

/** Smaller packs are held in memory (bytes). */
const WHOLE = 192 * 1024 * 1024;
/**
 * Of larger ones, a part is (bytes), in blocks: related entries lie near each other, though not in order. Of git.git's 496 MB that takes
 * 100,000 reads, 880 MB in all; twice as much 75,000 of 676 MB, half of it 129,000 of 1,118 MB.
 */
const PART = 96 * 1024 * 1024;
/** Bytes that are read at a time. Sixteen KB: 69,000 reads of 1,195 MB, which takes longer where memory is slow, and no less where it is fast. */
export const BLOCK = 8 * 1024;

/** Bytes of a cache, at most. */
export const CACHE_SIZE = WHOLE;

/** What of packs lies in a memory. */
export class PackCache {
  /** Of each slot, the file that it is of, and which of its blocks. */
  readonly #files: (PackFile | undefined)[] = [];
  readonly #blocks = new Int32Array(CACHE_SIZE / BLOCK);
  /** Slots are used again in turns. */
  #next = 0;

  /** A slot for a block that is to be read. @param threads that have a cache of the same file, each with a part of the memory */
  take(file: PackFile, block: number, threads: number): number {
    const slots = Math.floor((file.size <= WHOLE ? WHOLE : PART) / BLOCK / threads);
    const slot = this.#next < slots ? this.#next : 0;
    this.#next = slot + 1;
    this.#files[slot]?.forget(this.#blocks[slot] as number);
    this.#files[slot] = file;
    this.#blocks[slot] = block;
    return slot;
  }
}
