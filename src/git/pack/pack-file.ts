import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type BytePath, fsPath } from '../../model/byte-path.ts';
import { Damage } from './damage.ts';

/** A smaller pack is held in memory (bytes). */
const WHOLE = 192 * 1024 * 1024;
/** Of a larger one, a part is (bytes), in blocks: related entries lie near each other, though not in order. */
const PART = 128 * 1024 * 1024;
const BLOCK = 16 * 1024;

const EMPTY = Buffer.alloc(0);

/** A pack that is open in this process, for any of its threads. */
export interface OpenPackFile {
  readonly fd: number;
  /** Bytes. */
  readonly size: number;
}

/** A file that is read in many small stretches, in bounded memory. */
export class PackFile implements OpenPackFile {
  /** What was read last lies in it; all of an array buffer. */
  buffer: Buffer = EMPTY;
  /** Bytes. */
  readonly size: number;
  readonly fd: number;
  #cache: Buffer = EMPTY;
  /** Where a block lies in the cache, plus one; 0 where it does not. */
  readonly #slots: Uint16Array;
  #blocks = new Int32Array(0);
  /** The cache's slots are used again in turns. */
  #next = 0;
  #scratch: Buffer = EMPTY;

  /** @param threads that read the file, each with a part of the memory */
  constructor({ fd, size }: OpenPackFile, threads = 1) {
    this.fd = fd;
    this.size = size;
    this.#slots = new Uint16Array(Math.ceil(size / BLOCK));
    this.shareWith(threads);
  }

  /** @throws Error of the file system */
  static open(path: BytePath): PackFile {
    const fd = openSync(fsPath(path), 'r');
    return new PackFile({ fd, size: fstatSync(fd).size });
  }

  /** Leaves others their part of the memory. To be called before anything is read. */
  shareWith(threads: number): void {
    const bytes = Math.min(this.size, (this.size <= WHOLE ? WHOLE : PART) / threads);
    this.#blocks = new Int32Array(Math.ceil(bytes / BLOCK)).fill(-1);
    this.#cache = Buffer.allocUnsafeSlow(this.#blocks.length * BLOCK);
  }

  /** @returns where the stretch lies in {@link buffer}, until the next one is read @throws Damage when the file has no such bytes */
  read(start: number, end: number): number {
    if (start < 0 || end > this.size || start >= end) throw new Damage('a place that the pack has not');
    const first = Math.floor(start / BLOCK);
    const at = start - first * BLOCK;
    const slot = this.#load(first);
    if (at + (end - start) > BLOCK) return this.#assemble(start, end);
    this.buffer = this.#cache;
    return slot * BLOCK + at;
  }

  close(): void {
    closeSync(this.fd);
  }

  #assemble(start: number, end: number): number {
    const size = end - start;
    if (this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
    this.buffer = this.#scratch;
    if (size > BLOCK * 4) {
      readFully(this.fd, this.#scratch, 0, size, start);
      return 0;
    }
    for (let done = 0; done < size; ) {
      const block = Math.floor((start + done) / BLOCK);
      const from = start + done - block * BLOCK;
      const length = Math.min(BLOCK - from, size - done);
      const slot = this.#load(block) * BLOCK;
      this.#cache.copy(this.#scratch, done, slot + from, slot + from + length);
      done += length;
    }
    return 0;
  }

  /** The slot that a block lies in. */
  #load(block: number): number {
    const known = this.#slots[block] ?? 0;
    if (known > 0) return known - 1;
    const slot = this.#next;
    this.#next = (slot + 1) % this.#blocks.length;
    const old = this.#blocks[slot] ?? -1;
    if (old >= 0) this.#slots[old] = 0;
    this.#blocks[slot] = block;
    this.#slots[block] = slot + 1;
    const at = block * BLOCK;
    readFully(this.fd, this.#cache, slot * BLOCK, Math.min(BLOCK, this.size - at), at);
    return slot;
  }
}

/** @throws Damage when the file has become shorter */
export function readFully(fd: number, target: Buffer, at: number, length: number, position: number): void {
  for (let done = 0; done < length; ) {
    const read = readSync(fd, target, at + done, length - done, position + done);
    if (read === 0) throw new Damage('a file that became shorter while it was read');
    done += read;
  }
}
