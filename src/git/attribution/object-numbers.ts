import { randomFillSync } from 'node:crypto';
import type { ObjectId } from '../../model/provenance.ts';
import { sharedBytes, sharedInt32 } from '../pack/shared-arrays.ts';

/** A table of names of objects, as an index has it. */
export interface NameTable {
  readonly idLength: number;
  /** Names, one after the other. */
  readonly bytes: Buffer;
}

/** Names with the hash table that finds them, as they are handed to another thread. */
export interface NameSlots {
  readonly idLength: number;
  readonly bytes: Uint8Array;
  /** Shared memory. */
  readonly slots: Int32Array;
  /** What the table was made with. */
  readonly key: Int32Array;
}

export const UNKNOWN = -1;

/** Bytes of a word: names are compared word by word. Those of all hashes have whole ones. */
const WORD = 4;

/** Numbers objects, and finds the number of a name: by an open hash table, since there are millions of both. */
export class ObjectNumbers {
  readonly idLength: number;
  readonly #names: Buffer;
  /** The same memory. */
  readonly #words: Int32Array;
  /** Words of a name. */
  readonly #width: number;
  /** Of each slot, a number plus one. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Bits of a hash that choose no slot. */
  readonly #shift: number;
  /** A random number for each word: who makes names that begin alike, or an index of made-up ones, would fill one stretch of the table. */
  readonly #key: Int32Array;
  /** The name that is looked for, and its words. */
  readonly #wantedBytes: Uint8Array;
  readonly #wanted: Int32Array;
  readonly count: number;

  /**
   * @param names of all objects, in the order of their numbers; of names that come twice the first counts
   * @param made by another thread of the same names
   */
  constructor({ idLength, bytes }: NameTable, made?: Pick<NameSlots, 'slots' | 'key'>) {
    this.idLength = idLength;
    this.#names = aligned(bytes);
    this.#words = wordsOf(this.#names);
    this.#width = idLength / WORD;
    this.count = bytes.length / idLength;
    this.#key = made?.key ?? randomFillSync(new Int32Array(this.#width));
    this.#slots = made?.slots ?? sharedInt32(slotsFor(this.count));
    this.#mask = this.#slots.length - 1;
    this.#shift = Math.clz32(this.#mask);
    this.#wanted = new Int32Array(this.#width);
    this.#wantedBytes = new Uint8Array(this.#wanted.buffer);
    if (made !== undefined) return;
    for (let number = 0; number < this.count; number++) this.#insert(number);
  }

  protected get nameSlots(): NameSlots {
    return { idLength: this.idLength, bytes: this.#names, slots: this.#slots, key: this.#key };
  }

  #insert(number: number): void {
    const at = number * this.#width;
    let slot = this.#slotOf(this.#words, at);
    for (let other = this.#slots[slot] as number; other !== 0; other = this.#slots[slot] as number) {
      if (this.#isSame(this.#words, at, other - 1)) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = number + 1;
  }

  /** The number of the object whose name stands in `bytes` at `at`, or {@link UNKNOWN}. */
  find(bytes: Uint8Array, at: number): number {
    // Where it stands in a tree, its words may lie across those of memory.
    for (let i = 0; i < this.idLength; i++) this.#wantedBytes[i] = bytes[at + i] as number;
    return this.#findWords(this.#wanted, 0);
  }

  /**
   * The numbers of `count` names, one after the other, or {@link UNKNOWN}. All slots are read first, then a word of all
   * names that they lead to: so the processor waits for the memory of many at a time, not of one after the other.
   *
   * @param names the words of their bytes
   * @param found is where they go
   */
  findAll(names: Int32Array, count: number, found: Int32Array): void {
    const words = this.#words;
    const width = this.#width;
    for (let i = 0; i < count; i++) found[i] = (this.#slots[this.#slotOf(names, i * width)] as number) - 1;
    const last = width - 1;
    for (let i = 0; i < count; i++) {
      const number = found[i] as number;
      if (number >= 0 && words[number * width + last] !== names[i * width + last]) found[i] = UNKNOWN;
    }
    for (let i = 0; i < count; i++) {
      const number = found[i] as number;
      const at = i * width;
      // Another object may have the first slot.
      if (number < 0 || !this.#isSame(names, at, number)) found[i] = this.#findWords(names, at);
    }
  }

  /** The number that stands for all objects with this one's name. */
  findOwn(number: number): number {
    return this.#findWords(this.#words, number * this.#width);
  }

  findId(id: ObjectId): number {
    return this.find(Buffer.from(id, 'hex'), 0);
  }

  idOf(number: number): ObjectId {
    return this.#names.toString('hex', number * this.idLength, (number + 1) * this.idLength);
  }

  #findWords(words: Int32Array, at: number): number {
    let slot = this.#slotOf(words, at);
    for (let other = this.#slots[slot] as number; other !== 0; other = this.#slots[slot] as number) {
      if (this.#isSame(words, at, other - 1)) return other - 1;
      slot = (slot + 1) & this.#mask;
    }
    return UNKNOWN;
  }

  /** Universal hashing of all words by a key (Lemire and Kaser, "Strongly universal string hashing is fast", 2013). */
  #slotOf(words: Int32Array, at: number): number {
    const key = this.#key;
    let hash = 0;
    for (let i = 0; i < this.#width; i++) hash += Math.imul(words[at + i] as number, key[i] as number);
    return (hash >>> 0) >>> this.#shift;
  }

  #isSame(words: Int32Array, at: number, number: number): boolean {
    const own = number * this.#width;
    for (let i = 0; i < this.#width; i++) if (words[at + i] !== this.#words[own + i]) return false;
    return true;
  }
}

const wordsOf = ({ buffer, byteOffset, length }: Buffer): Int32Array =>
  new Int32Array(buffer, byteOffset, length / WORD);

/** In shared memory where it has to be moved. */
function aligned(bytes: Buffer): Buffer {
  if (bytes.byteOffset % WORD === 0) return bytes;
  const moved = sharedBytes(bytes.length);
  bytes.copy(moved);
  return moved;
}

/** A power of two. */
function slotsFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
