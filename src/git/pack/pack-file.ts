import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type BytePath, fsPath } from '../../model/byte-path.ts';
import { Damage } from './damage.ts';
import { BLOCK } from './pack-cache.ts';
import type { RebuildMemory } from './rebuild-memory.ts';

/** A pack that is open in this process, for any of its threads. */
export interface OpenPackFile {
  readonly fd: number;
  /** Bytes. */
  readonly size: number;
}

/** A file that is read in many small stretches, in bounded memory. */
export class PackFile implements OpenPackFile {
  /** What was read last lies in it: all that is to be inflated, or of a long stretch a buffer of its own. */
  buffer: Buffer = Buffer.alloc(0);
  /** Bytes. */
  readonly size: number;
  readonly fd: number;
  #threads: number;
  /** Where a block lies in the cache of the memory that was read to last, plus one; 0 where it does not. */
  readonly #slots: Uint16Array;
  #memory: RebuildMemory | undefined;
  #scratch: Buffer = Buffer.alloc(0);

  /** @param threads that read the file, each with a part of the memory */
  constructor({ fd, size }: OpenPackFile, threads = 1) {
    this.fd = fd;
    this.size = size;
    this.#slots = new Uint16Array(Math.ceil(size / BLOCK));
    this.#threads = threads;
  }

  /** @throws Error of the file system */
  static open(path: BytePath): PackFile {
    const fd = openSync(fsPath(path), 'r');
    return new PackFile({ fd, size: fstatSync(fd).size });
  }

  /** Leaves others their part of the memory. To be called before anything is read. */
  shareWith(threads: number): void {
    this.#threads = threads;
  }

  /**
   * @param memory in whose cache it lies after that, where it is not too long
   * @returns where in {@link buffer}, until the next one is read @throws Damage when the file has no such bytes
   */
  read(memory: RebuildMemory, start: number, end: number): number {
    if (start < 0 || end > this.size || start >= end) throw new Damage('a place that the pack has not');
    if (this.#memory !== memory) this.#slots.fill(0);
    this.#memory = memory;
    const first = Math.floor(start / BLOCK);
    const at = start - first * BLOCK;
    if (at + (end - start) > BLOCK) return this.#assemble(memory, start, end);
    const slot = this.#load(memory, first);
    this.buffer = memory.packs;
    return memory.packsStart + slot * BLOCK + at;
  }

  close(): void {
    closeSync(this.fd);
  }

  /** The block has to make room for another one. */
  forget(block: number): void {
    this.#slots[block] = 0;
  }

  #assemble(memory: RebuildMemory, start: number, end: number): number {
    const size = end - start;
    const isLong = size > memory.inputRoom;
    if (isLong && this.#scratch.length < size) this.#scratch = Buffer.allocUnsafeSlow(size * 2);
    const target = isLong ? this.#scratch : memory.packs;
    const to = isLong ? 0 : memory.input;
    this.buffer = target;
    if (size > BLOCK * 4) {
      readFully(this.fd, target, to, size, start);
      return to;
    }
    for (let done = 0; done < size; ) {
      const block = Math.floor((start + done) / BLOCK);
      const from = start + done - block * BLOCK;
      const length = Math.min(BLOCK - from, size - done);
      const slot = memory.packsStart + this.#load(memory, block) * BLOCK;
      memory.packs.copy(target, to + done, slot + from, slot + from + length);
      done += length;
    }
    return to;
  }

  /** The slot that a block lies in. */
  #load(memory: RebuildMemory, block: number): number {
    const known = this.#slots[block] ?? 0;
    if (known > 0) return known - 1;
    const slot = memory.cache.take(this, block, this.#threads);
    const at = block * BLOCK;
    readFully(this.fd, memory.packs, memory.packsStart + slot * BLOCK, Math.min(BLOCK, this.size - at), at);
    this.#slots[block] = slot + 1;
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
