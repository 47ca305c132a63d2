import type { Anchors } from '../../model/scanner.ts';

/**
 * Collects anchors out of order and sorts them by position, then id. Position and id are kept in one double, which holds both
 * exactly (31 + 20 bits of 53), since a typed array of numbers sorts natively.
 */
export class AnchorList {
  #keys = new Float64Array(1024);
  #count = 0;
  #positions = new Int32Array(0);
  #ids = new Int32Array(0);

  /** Added to each position: where the bytes that are searched at the moment begin. */
  base = 0;

  clear(): void {
    this.#count = 0;
  }

  add(position: number, id: number): void {
    if (this.#count === this.#keys.length) {
      const larger = new Float64Array(this.#keys.length * 2);
      larger.set(this.#keys);
      this.#keys = larger;
    }
    this.#keys[this.#count++] = (this.base + position) * ID_SPACE + id;
  }

  /** Valid until the next call. */
  sorted(): Anchors {
    const keys = this.#keys.subarray(0, this.#count);
    if (this.#count > 1) keys.sort();
    if (this.#positions.length < this.#count) {
      this.#positions = new Int32Array(this.#keys.length);
      this.#ids = new Int32Array(this.#keys.length);
    }
    for (let i = 0; i < this.#count; i++) {
      const key = keys[i] ?? 0;
      const position = Math.floor(key / ID_SPACE);
      this.#positions[i] = position;
      this.#ids[i] = key - position * ID_SPACE;
    }
    return { count: this.#count, positions: this.#positions, ids: this.#ids };
  }
}

const ID_SPACE = 2 ** 20;
