import type { LiteralKeys } from '../../model/rule-index.ts';

/** Of a key: six for the class of each of four bytes. */
export const KEY_BITS = 0xffffff;
/** And of the two bytes behind them. */
export const MORE_BITS = 0xfff;
/** Of a number that is looked up in a table of bits. */
export const SLOT_BITS = 18;
/** Bytes of such a table. */
export const BITS_SIZE = 32 * 1024;
const TABLES = 3;

/**
 * What literals begin with: those of three bytes in one table, those of four or five by the first four in another, and those of more by
 * six in the last. There would be too many keys for the latter two, so that several of them share a bit. The tables lie one behind the other.
 */
export class KeyBits {
  readonly bytes = new Uint8Array(TABLES * BITS_SIZE);

  constructor({ three, four, six }: LiteralKeys) {
    this.#setAll(three.keys, 0);
    this.#setAll(four.keys, 1);
    this.#setAll(six.keys, 2);
  }

  #setAll(keys: readonly number[], table: number): void {
    const { bytes } = this;
    const start = table * BITS_SIZE;
    for (let i = 0; i < keys.length; i++) {
      const bit = keys[i] as number;
      const at = start + (bit >> 3);
      bytes[at] = (bytes[at] as number) | (1 << (bit & 7));
    }
  }

  /** @param table 0 to 2, in the order of above */
  has(table: number, bit: number): boolean {
    return (((this.bytes[table * BITS_SIZE + (bit >> 3)] as number) >> (bit & 7)) & 1) === 1;
  }
}

/** Told of a place whose first bytes have a bit in a table. */
export type Tell = (table: number, bit: number, place: number) => void;

/** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4), with the golden ratio of 32 bits. */
export const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 14;

/** Another odd factor for the rest of the six. The same as in kernel/assembly/beginnings.ts. */
export const slotOfSix = (key: number, more: number): number =>
  (Math.imul(key, 0x9e3779b1) ^ Math.imul(more, 0x85ebca6b)) >>> 14;
