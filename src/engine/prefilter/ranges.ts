import type { Ranges } from '../../model/scanner.ts';
import type { Span } from '../../model/span.ts';
import { AnchorList } from './anchor-list.ts';

/** Of the prefilter, what searching in ranges needs. */
interface Finder {
  readonly lookAhead: number;
  /** Bytes that need not be copied to be searched; undefined without the kernels. */
  readonly staging: Uint8Array | undefined;
  find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}

/** Bytes that are gathered before they are searched; few enough for the second cache. */
const CAPACITY = 64 * 1024;
/** A larger range is searched where it lies. */
const LARGE = 4 * 1024;
/** Fewer bytes are copied faster one by one than by making the views that a call takes. */
const FEW = 64;
/** In no class of runs: keeps what stands before a range from belonging to it. */
const SEPARATOR = 0;

/**
 * Finds what begins in ranges that are many and short: those that a delta touches have a hundred bytes each. They are put next
 * to each other, each with the byte before it and those that its last anchor may take, and searched as one: a call of a
 * kernel costs as much as a kilobyte.
 */
export class RangeSearch {
  readonly #finder: Finder;
  #bytes: Uint8Array;
  readonly #list = new AnchorList();
  /** Of each range: the first and the last position here at which an anchor may begin, where its bytes end, and its shift. */
  readonly #ranges = new Int32Array(CAPACITY * 2);
  #count = 0;
  #length = 0;

  constructor(finder: Finder) {
    this.#finder = finder;
    this.#bytes = new Uint8Array(CAPACITY);
  }

  /** @param lengthOf bytes of an anchor with this id, 0 for run starts */
  find(bytes: Uint8Array, ranges: Ranges, into: AnchorList, lengthOf: (id: number) => number): void {
    for (let i = 0; i < ranges.count; i++) {
      const start = ranges.bounds[i * 2] as number;
      const end = ranges.bounds[i * 2 + 1] as number;
      if (end - start > LARGE) {
        // It may be copied to where the others have been gathered.
        this.#search(into, lengthOf);
        this.#finder.find(bytes, { start, end }, into);
        continue;
      }
      if (this.#length + (end - start) + this.#finder.lookAhead + 2 > CAPACITY) this.#search(into, lengthOf);
      this.#gather(bytes, start, end);
    }
    this.#search(into, lengthOf);
  }

  #gather(bytes: Uint8Array, start: number, end: number): void {
    const { staging } = this.#finder;
    // It comes with the kernels, some time after the first search.
    if (staging !== undefined && this.#count === 0 && this.#bytes.buffer !== staging.buffer)
      this.#bytes = staging.subarray(0, CAPACITY);
    const from = Math.max(0, start - 1);
    const to = Math.min(bytes.length, end + this.#finder.lookAhead - 1);
    const at = this.#length;
    const target = this.#bytes;
    if (to - from > FEW) target.set(bytes.subarray(from, to), at);
    else for (let i = from; i < to; i++) target[at + i - from] = bytes[i] as number;
    target[at + to - from] = SEPARATOR;
    const field = this.#count * 4;
    this.#ranges[field] = at + start - from;
    this.#ranges[field + 1] = at + end - from;
    this.#ranges[field + 2] = at + to - from;
    this.#ranges[field + 3] = from - at;
    this.#count++;
    this.#length = at + to - from + 1;
  }

  #search(into: AnchorList, lengthOf: (id: number) => number): void {
    if (this.#count === 0) return;
    this.#list.clear();
    this.#finder.find(this.#bytes.subarray(0, this.#length), { start: 0, end: this.#length }, this.#list);
    const { count, positions, ids } = this.#list.sorted();
    let field = 0;
    for (let i = 0; i < count; i++) {
      const position = positions[i] as number;
      const id = ids[i] as number;
      while (position >= (this.#ranges[field + 2] as number)) field += 4;
      const isOwn =
        position >= (this.#ranges[field] as number) && position < (this.#ranges[field + 1] as number);
      // What goes on behind the range's bytes is made of two ranges.
      const isWhole = position + lengthOf(id) <= (this.#ranges[field + 2] as number);
      if (isOwn && isWhole) into.add(position + (this.#ranges[field + 3] as number), id);
    }
    this.#count = 0;
    this.#length = 0;
  }
}
