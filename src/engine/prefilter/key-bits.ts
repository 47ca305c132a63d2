import type { KeyedLiterals, LiteralKeys } from '../../model/rule-index.ts';
import { ROW_SHIFT } from './trie.ts';

/** Of a key: six for the class of each of four bytes. */
export const KEY_BITS = 0xffffff;
/** And of the two bytes behind them. */
export const MORE_BITS = 0xfff;
/** Bytes of a table of bits: 18 bits are looked up in it. */
export const BITS_SIZE = 32 * 1024;
const TABLES = 3;

/**
 * What literals begin with: those of three bytes in one table, those of four or five by the first four in another, and those of more by
 * six in the last. There would be too many keys for the latter two, so that several of them share a bit. The tables lie one behind the other.
 */
export class KeyBits {
  readonly bytes = new Uint8Array(TABLES * BITS_SIZE);

  constructor({ three, four, six }: LiteralKeys) {
    this.#setAll(three, 0);
    this.#setAll(four, 1);
    this.#setAll(six, 2);
  }

  #setAll(keyed: KeyedLiterals, table: number): void {
    const { bytes } = this;
    const start = table * BITS_SIZE;
    for (const key in keyed) {
      const bit = Number(key);
      const at = start + (bit >> 3);
      bytes[at] = (bytes[at] as number) | (1 << (bit & 7));
    }
  }

  #has(bit: number, table: number): boolean {
    return (((this.bytes[table * BITS_SIZE + (bit >> 3)] as number) >> (bit & 7)) & 1) === 1;
  }

  /** Whether a literal may begin with these four bytes and the two behind them. */
  has(key: number, more: number): boolean {
    return this.#has(key >> ROW_SHIFT, 0) || this.#has(slotOf(key), 1) || this.#has(slotOfSix(key, more), 2);
  }
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4), with the golden ratio of 32 bits. */
export const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 14;

/** Another odd factor for the rest of the six. The same as in kernel/assembly/beginnings.ts. */
export const slotOfSix = (key: number, more: number): number =>
  (Math.imul(key, 0x9e3779b1) ^ Math.imul(more, 0x85ebca6b)) >>> 14;
