import type { Copies } from './delta.ts';

/** Bytes of a block, as a power of two: most hold no anchor, and few more than one. */
const BLOCK_BITS = 11;
/** Behind any position. */
const NEVER = 0x7fffffff;

/**
 * Where the anchors of a base are, so that a look tells whether a copy brings any: there are six times as many copies as anchors in
 * git.git, and to search for the first one of each copy took three times as long.
 */
export class AnchorIndex {
  /** With one behind the last. */
  #positions = new Int32Array(0);
  /** Of each block of the base, the first anchor in it or behind it. */
  #firsts = new Int32Array(0);

  /** What is set but once V8 takes for constant, and it throws code away when that is set again. */
  constructor() {
    this.#positions = new Int32Array(4096);
    this.#firsts = new Int32Array(4096);
  }

  /** @param records begin with a position each, ascending; those of the base are `stride` numbers apart, in [start, end) */
  fill(records: Int32Array, stride: number, start: number, end: number, baseSize: number): void {
    const count = (end - start) / stride;
    const blocks = (baseSize >>> BLOCK_BITS) + 1;
    if (count >= this.#positions.length) this.#positions = new Int32Array(count * 2);
    if (blocks > this.#firsts.length) this.#firsts = new Int32Array(blocks * 2);
    const positions = this.#positions;
    const firsts = this.#firsts;
    let block = 0;
    for (let i = 0, at = start; i < count; i++, at += stride) {
      const position = records[at] as number;
      positions[i] = position;
      for (const last = position >>> BLOCK_BITS; block <= last; block++) firsts[block] = i;
    }
    for (; block < blocks; block++) firsts[block] = count;
    positions[count] = NEVER;
  }

  /** The number of the first anchor at a position or behind it. */
  firstFrom(position: number): number {
    const positions = this.#positions;
    let anchor = this.#firsts[position >>> BLOCK_BITS] as number;
    while ((positions[anchor] as number) < position) anchor++;
    return anchor;
  }

  /**
   * Passes over copies that bring no anchor: see `untouchedIn`.
   *
   * @returns the first copy, from `copy` on, that may bring one; their number where there is none
   */
  nextCopy({ fields, count }: Copies, copy: number, reach: number): number {
    const positions = this.#positions;
    const firsts = this.#firsts;
    const last = count - 1;
    // Where the object begins or ends, a copy may bring more.
    if (copy === 0 || copy >= last) return copy;
    for (let i = copy; i < last; i++) {
      const from = fields[i * 3] as number;
      let anchor = firsts[from >>> BLOCK_BITS] as number;
      while ((positions[anchor] as number) <= from) anchor++;
      if ((positions[anchor] as number) <= from + (fields[i * 3 + 2] as number) - reach) return i;
    }
    return last;
  }
}
