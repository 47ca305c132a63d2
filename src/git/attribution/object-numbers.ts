import type { ObjectId } from '../../model/provenance.ts';
import { sharedInt32 } from '../pack/shared-arrays.ts';

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
}

export const UNKNOWN = -1;

/** Numbers objects, and finds the number of a name: by an open hash table, since there are millions of both. */
export class ObjectNumbers {
  readonly idLength: number;
  readonly #names: Buffer;
  /** Of each slot, a number plus one. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  #found = new Int32Array(0);
  readonly count: number;

  /**
   * @param names of all objects, in the order of their numbers; of names that come twice the first counts
   * @param slots that another thread has made of the same names
   */
  constructor({ idLength, bytes }: NameTable, slots?: Int32Array) {
    this.idLength = idLength;
    this.#names = bytes;
    this.count = bytes.length / idLength;
    this.#slots = slots ?? sharedInt32(slotsFor(this.count));
    this.#mask = this.#slots.length - 1;
    if (slots !== undefined) return;
    for (let number = 0; number < this.count; number++) this.#insert(number);
  }

  protected get nameSlots(): NameSlots {
    return { idLength: this.idLength, bytes: this.#names, slots: this.#slots };
  }

  #insert(number: number): void {
    const at = number * this.idLength;
    let slot = this.#hash(this.#names, at);
    for (let other = this.#slots[slot] as number; other !== 0; other = this.#slots[slot] as number) {
      if (this.#isSame(this.#names, at, other - 1)) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = number + 1;
  }

  /** The number of the object whose name stands in `bytes` at `at`, or {@link UNKNOWN}. */
  find(bytes: Buffer, at: number): number {
    let slot = this.#hash(bytes, at);
    for (let other = this.#slots[slot] as number; other !== 0; other = this.#slots[slot] as number) {
      if (this.#isSame(bytes, at, other - 1)) return other - 1;
      slot = (slot + 1) & this.#mask;
    }
    return UNKNOWN;
  }

  /**
   * The numbers of `count` names, one after the other, or {@link UNKNOWN}; valid until the next call. All slots are read first, then a
   * byte of all names that they lead to: so the processor waits for the memory of many at a time, not of one after the other.
   */
  findAll(names: Buffer, count: number): Int32Array {
    const { idLength } = this;
    if (this.#found.length < count) this.#found = new Int32Array(count);
    const found = this.#found;
    for (let i = 0; i < count; i++) found[i] = (this.#slots[this.#hash(names, i * idLength)] as number) - 1;
    const last = idLength - 1;
    for (let i = 0; i < count; i++) {
      const number = found[i] as number;
      if (number >= 0 && this.#names[number * idLength + last] !== names[i * idLength + last])
        found[i] = UNKNOWN;
    }
    for (let i = 0; i < count; i++) {
      const number = found[i] as number;
      const at = i * idLength;
      // Another object may have the first slot.
      if (number < 0 || !this.#isSame(names, at, number)) found[i] = this.find(names, at);
    }
    return found;
  }

  /** The number that stands for all objects with this one's name. */
  findOwn(number: number): number {
    return this.find(this.#names, number * this.idLength);
  }

  findId(id: ObjectId): number {
    return this.find(Buffer.from(id, 'hex'), 0);
  }

  idOf(number: number): ObjectId {
    return this.#names.toString('hex', number * this.idLength, (number + 1) * this.idLength);
  }

  /** Names are hashes: their first bytes are as good as any. */
  #hash(bytes: Buffer, at: number): number {
    return (
      ((bytes[at] as number) |
        ((bytes[at + 1] as number) << 8) |
        ((bytes[at + 2] as number) << 16) |
        ((bytes[at + 3] as number) << 24)) &
      this.#mask
    );
  }

  #isSame(bytes: Buffer, at: number, number: number): boolean {
    const own = number * this.idLength;
    for (let i = 0; i < this.idLength; i++) if (bytes[at + i] !== this.#names[own + i]) return false;
    return true;
  }
}

function slotsFor(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}
