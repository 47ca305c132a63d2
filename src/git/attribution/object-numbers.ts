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
  /** What the table was made with: see {@link ObjectNumbers}. */
  readonly key: Int32Array | undefined;
  readonly furthest: number;
}

export type MadeSlots = Pick<NameSlots, 'slots' | 'key' | 'furthest'>;

export const UNKNOWN = -1;

/** Bytes of a word: names are compared word by word. Those of all hashes have whole ones. */
const WORD = 4;

/** Slots between a name and the first one that it could have had, at most, as long as names are what hashes are: 80 of ten million. */
const FURTHEST = 256;

/**
 * Numbers objects, and finds the number of a name: by an open hash table, since there are millions of both. A name is a hash already, and
 * an index has them in order: the slot that its first bits choose is found without work, and those of a whole index lie one behind the
 * other. Who makes names that begin alike, or an index of made-up ones, would fill one stretch of such a table: where one comes to lie too
 * far from its slot, all are hashed by a random key.
 */
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
  /** A random number for each word; undefined where slots are chosen by the first bits. */
  #key: Int32Array | undefined;
  /** Slots between a name and its first one, at most: what is not found so far is not there, however long a stretch is full. */
  #furthest = 0;
  /** The name that is looked for, and its words. */
  readonly #wantedBytes: Uint8Array;
  readonly #wanted: Int32Array;
  readonly count: number;

  /**
   * @param names of all objects, in the order of their numbers; of names that come twice the first counts
   * @param made by another thread of the same names
   */
  constructor({ idLength, bytes }: NameTable, made?: MadeSlots) {
    this.idLength = idLength;
    this.#names = aligned(bytes);
    this.#words = wordsOf(this.#names);
    this.#width = idLength / WORD;
    this.count = bytes.length / idLength;
    this.#slots = made?.slots ?? sharedInt32(slotsFor(this.count));
    this.#mask = this.#slots.length - 1;
    this.#shift = Math.clz32(this.#mask);
    this.#wanted = new Int32Array(this.#width);
    this.#wantedBytes = new Uint8Array(this.#wanted.buffer);
    if (made !== undefined) {
      this.#key = made.key;
      this.#furthest = made.furthest;
    } else if (!this.#insertAll(FURTHEST)) {
      this.#key = randomFillSync(new Int32Array(this.#width));
      this.#furthest = 0;
      this.#slots.fill(0);
      this.#insertAll(this.count);
    }
  }

  protected get nameSlots(): NameSlots {
    const [bytes, slots, key, furthest] = [this.#names, this.#slots, this.#key, this.#furthest];
    return { idLength: this.idLength, bytes, slots, key, furthest };
  }

  /** @returns whether all have one of the `most` slots from their first one on */
  #insertAll(most: number): boolean {
    for (let number = 0; number < this.count; number++) if (!this.#insert(number, most)) return false;
    return true;
  }

  #insert(number: number, most: number): boolean {
    const at = number * this.#width;
    const first = this.#slotOf(this.#words, at);
    for (let step = 0; step < most; step++) {
      const slot = (first + step) & this.#mask;
      const other = this.#slots[slot] as number;
      if (other === 0) {
        this.#slots[slot] = number + 1;
        if (step > this.#furthest) this.#furthest = step;
        return true;
      }
      if (this.#isSame(this.#words, at, other - 1)) return true;
    }
    return false;
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
    const first = this.#slotOf(words, at);
    for (let step = 0; step <= this.#furthest; step++) {
      const other = this.#slots[(first + step) & this.#mask] as number;
      if (other === 0) return UNKNOWN;
      if (this.#isSame(words, at, other - 1)) return other - 1;
    }
    return UNKNOWN;
  }

  /** With a key, universal hashing of all words (Lemire and Kaser, "Strongly universal string hashing is fast", 2013). */
  #slotOf(words: Int32Array, at: number): number {
    const key = this.#key;
    if (key === undefined) return firstBytes(words[at] as number) >>> this.#shift;
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

/** Of a word, its bytes as they stand in memory, the first one's bits above all others. */
const firstBytes = (word: number): number =>
  (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);

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
