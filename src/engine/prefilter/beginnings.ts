import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LiteralSet } from './literal-set.ts';
import { ROW_SHIFT } from './trie.ts';

/** Bytes of a literal that are looked at before the tree is. */
const LENGTH = 3;
const KEYS = 1 << (ROW_SHIFT * LENGTH);

/**
 * Finds literals by the classes of their first three bytes, and what stands there by the tree. It takes a tenth of the time of the
 * automaton to make, which pays for inputs of less than a megabyte; hostile ones are slower by the length of the literals.
 */
export class Beginnings {
  readonly #set: LiteralSet;
  /** 1 for the keys with which literals begin; of one that is shorter than three bytes, all that can follow. */
  readonly #begins = new Uint8Array(KEYS);

  constructor(set: LiteralSet) {
    this.#set = set;
    this.#mark(0, 0, 0);
  }

  /** Adds each literal that begins in the range, under its index. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const { classes } = this.#set.tree;
    const begins = this.#begins;
    const last = LENGTH - 1;
    const end = Math.min(bytes.length, range.end);
    // Behind the end there are bytes of no literal's class.
    const classAt = (at: number): number =>
      at < bytes.length ? (classes[bytes[at] as number] as number) : 0;
    let key = 0;
    for (let i = 0; i < last; i++) key = (key << ROW_SHIFT) | classAt(range.start + i);
    for (let start = range.start; start < end; start++) {
      key = ((key << ROW_SHIFT) | classAt(start + last)) & (KEYS - 1);
      if (begins[key] === 1) this.#set.reportFrom(bytes, start, into);
    }
  }

  #mark(node: number, key: number, depth: number): void {
    const { trie } = this.#set.tree;
    if (depth === LENGTH || (node !== 0 && trie.firstLiteral[node] !== -1)) {
      const shift = ROW_SHIFT * (LENGTH - depth);
      this.#begins.fill(1, key << shift, (key + 1) << shift);
      return;
    }
    for (let child = trie.firstChild[node] as number; child !== 0; child = trie.nextSibling[child] as number)
      this.#mark(child, (key << ROW_SHIFT) | (trie.edge[child] as number), depth + 1);
  }
}
