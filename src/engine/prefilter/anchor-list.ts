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
    if (this.#count === this.#keys.length) this.#enlarge();
    this.#keys[this.#count++] = (this.base + position) * ID_SPACE + id;
  }

  /** Adds what a kernel found: keys like those here, whose positions are less by `base`. */
  addAll(found: Float64Array, added: number, base: number): void {
    const count = this.#count + added;
    while (count > this.#keys.length) this.#enlarge();
    const keys = this.#keys;
    const from = (this.base + base) * ID_SPACE;
    for (let i = 0, at = this.#count; i < added; i++, at++) keys[at] = (found[i] as number) + from;
    this.#count = count;
  }

  #enlarge(): void {
    const larger = new Float64Array(this.#keys.length * 2);
    larger.set(this.#keys);
    this.#keys = larger;
  }

  /** Most files have few anchors, in long stretches that are sorted already; a view of its own costs more than moving them. */
  #sortFew(): void {
    const keys = this.#keys;
    for (let i = 1; i < this.#count; i++) {
      const key = keys[i] as number;
      let at = i;
      for (; at > 0 && (keys[at - 1] as number) > key; at--) keys[at] = keys[at - 1] as number;
      keys[at] = key;
    }
  }

  /** Valid until the next call. */
  sorted(): Anchors {
    const keys = this.#keys;
    if (this.#count > FEW) keys.subarray(0, this.#count).sort();
    else this.#sortFew();
    if (this.#positions.length < this.#count) {
      this.#positions = new Int32Array(this.#keys.length);
      this.#ids = new Int32Array(this.#keys.length);
    }
    for (let i = 0; i < this.#count; i++) {
      const key = keys[i] as number;
      const position = Math.floor(key / ID_SPACE);
      this.#positions[i] = position;
      this.#ids[i] = key - position * ID_SPACE;
    }
    return { count: this.#count, positions: this.#positions, ids: this.#ids };
  }
}

const ID_SPACE = 2 ** 20;
const FEW = 64;
