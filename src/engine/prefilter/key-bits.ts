/** Of a key: six for the class of each of four bytes. */
export const KEY_BITS = 0xffffff;
/** Bytes of a table of bits: 18 bits of a key are looked up in it. */
export const BITS_SIZE = 32 * 1024;

/**
 * Which keys there are: those of three bytes in one table, and those of four, of which there would be too many for one, in another that
 * several of them share a bit of. The two lie one behind the other.
 */
export class KeyBits {
  readonly bytes = new Uint8Array(2 * BITS_SIZE);

  constructor(short: readonly number[], long: readonly number[]) {
    for (const key of short) this.#set(key);
    for (const key of long) this.#set(slotOf(key));
  }

  #set(bit: number): void {
    const { bytes } = this;
    bytes[bit >> 3] = (bytes[bit >> 3] as number) | (1 << (bit & 7));
  }

  #has(bit: number): boolean {
    return (((this.bytes[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
  }

  /** Whether something may begin with these four bytes: of one key in some hundred others it is said as well. */
  has(key: number): boolean {
    return this.#has(key >> 6) || this.#has(slotOf(key));
  }
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming 6.4), with the golden ratio of 32 bits. */
const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 14) + BITS_SIZE * 8;
