import type { ObjectNumbers } from './object-numbers.ts';

/** Names that are looked up together: each look-up waits for memory, and those of a batch wait at the same time. */
export const BATCH = 256;

/** Names of objects that are to be looked up, {@link BATCH} at most. */
export class NameBatch {
  readonly #numbers: ObjectNumbers;
  readonly #words: Int32Array;
  /** The same memory: of names, one after the other. */
  readonly bytes: Buffer;
  /** A batch's own: another one may be looked up before what was found is read. */
  readonly #found = new Int32Array(BATCH);
  #count = 0;

  constructor(numbers: ObjectNumbers) {
    this.#numbers = numbers;
    const memory = new ArrayBuffer(BATCH * numbers.idLength);
    this.#words = new Int32Array(memory);
    this.bytes = Buffer.from(memory);
  }

  get count(): number {
    return this.#count;
  }

  get isFull(): boolean {
    return this.#count === BATCH;
  }

  /** Where in {@link bytes} another name is to be written. */
  get next(): number {
    return this.#count * this.#numbers.idLength;
  }

  /** Takes what was written to {@link next} for one more. */
  extend(): void {
    this.#count++;
  }

  /** Adds the name that stands there. */
  add(bytes: Uint8Array, at: number): void {
    const { idLength } = this.#numbers;
    const to = this.next;
    for (let i = 0; i < idLength; i++) this.bytes[to + i] = bytes[at + i] as number;
    this.extend();
  }

  /** Empties the batch. @returns the numbers of the objects whose names were in it, or `UNKNOWN`, valid until this is called again */
  findAll(): Int32Array {
    this.#numbers.findAll(this.#words, this.#count, this.#found);
    this.#count = 0;
    return this.#found;
  }
}
