import { Damage } from '../pack/damage.ts';
import { NameNumbers } from './name-numbers.ts';

/** More are not kept: 400 MB. Histories of that size are left to git. */
const MAX_EDGES = 50_000_000;

/** What one thread knows of trees, for another one. */
export interface EdgePart {
  readonly edges: Int32Array<ArrayBuffer>;
  /** See {@link EdgeStore}. */
  readonly lists: Int32Array<ArrayBuffer>;
  /** By number; a character for each byte. */
  readonly names: readonly string[];
}

/** Of each tree, its entries that matter: the number of a name, and of the object that it leads to. */
export class EdgeStore {
  readonly #isTree: (number: number) => boolean;
  /** Of each object, where its entries begin, and how many there are: side by side, since trees are come to in no order. */
  readonly #lists: Int32Array<ArrayBuffer>;
  #edges: Int32Array<ArrayBuffer>;
  #length = 0;
  readonly #names = new NameNumbers();

  constructor(objects: number, isTree: (number: number) => boolean) {
    this.#isTree = isTree;
    this.#lists = new Int32Array(objects * 2);
    // Pages that are never written take no memory, and each growth copies all.
    this.#edges = new Int32Array(Math.min(MAX_EDGES * 2, Math.max(1 << 14, objects * 8)));
  }

  isTree(number: number): boolean {
    return this.#isTree(number);
  }

  nameOf(bytes: Buffer, start: number, end: number): number {
    return this.#names.of(bytes, start, end);
  }

  name(number: number): Buffer {
    return this.#names.name(number);
  }

  /**
   * @param records of `stride` numbers, in [start, end); of each, the last two are the number of a name, and of what it leads to
   * @returns where the tree begins, for {@link addLike}
   */
  add(tree: number, records: Int32Array, stride: number, start: number, end: number): number {
    const count = (end - start) / stride;
    const first = this.#reserve(count * 2);
    const edges = this.#edges;
    let to = first;
    for (let at = start + stride - 2; at < end; at += stride) {
      edges[to++] = records[at] as number;
      edges[to++] = records[at + 1] as number;
    }
    this.#length = to;
    return this.addLike(tree, first, count);
  }

  /** A tree with the entries of one that was added before: most that deltas make differ in files alone. */
  addLike(tree: number, start: number, count: number): number {
    this.#lists[tree * 2] = start;
    this.#lists[tree * 2 + 1] = count;
    return start;
  }

  /** What is there, to be given away: nothing may be added after that. */
  part(): EdgePart {
    return {
      edges: this.#edges.subarray(0, this.#length),
      lists: this.#lists,
      names: this.#names.all(),
    };
  }

  /** Adds what another thread has read. */
  take({ edges, lists, names }: EdgePart): void {
    const numbers = Int32Array.from(names, (text) => {
      const name = Buffer.from(text, 'latin1');
      return this.#names.of(name, 0, name.length);
    });
    const first = this.#reserve(edges.length);
    const own = this.#edges;
    for (let at = 0; at < edges.length; at += 2) {
      own[first + at] = numbers[edges[at] as number] as number;
      own[first + at + 1] = edges[at + 1] as number;
    }
    this.#length = first + edges.length;
    for (let at = 0; at < lists.length; at += 2) {
      const count = lists[at + 1] as number;
      if (count > 0) this.addLike(at / 2, first + (lists[at] as number), count);
    }
  }

  /** Makes room for so many numbers. @returns where */
  #reserve(length: number): number {
    while (this.#length + length > this.#edges.length) this.#grow();
    return this.#length;
  }

  #grow(): void {
    if (this.#edges.length >= MAX_EDGES * 2) throw new Damage('more trees than there is room for');
    const larger = new Int32Array(this.#edges.length * 2);
    larger.set(this.#edges);
    this.#edges = larger;
  }

  count(tree: number): number {
    return this.#lists[tree * 2 + 1] as number;
  }

  #startOf(tree: number): number {
    return this.#lists[tree * 2] as number;
  }

  nameAt(tree: number, index: number): number {
    return this.#edges[this.#startOf(tree) + index * 2] as number;
  }

  targetAt(tree: number, index: number): number {
    return this.#edges[this.#startOf(tree) + index * 2 + 1] as number;
  }

  /** How many entries in a row are the same in two trees, from one of each on: by number alone, and at once where trees share them. */
  commonRun(tree: number, from: number, other: number, otherFrom: number): number {
    const edges = this.#edges;
    const start = this.#startOf(tree) + from * 2;
    const otherStart = this.#startOf(other) + otherFrom * 2;
    const most = Math.min(this.count(tree) - from, this.count(other) - otherFrom);
    if (start === otherStart) return most;
    let run = 0;
    while (
      run < most &&
      edges[start + run * 2] === edges[otherStart + run * 2] &&
      edges[start + run * 2 + 1] === edges[otherStart + run * 2 + 1]
    )
      run++;
    return run;
  }

  isNamedAt(tree: number, index: number, name: number): boolean {
    return index < this.count(tree) && this.nameAt(tree, index) === name;
  }

  /**
   * Where a name is among a tree's entries; -1 where it leads to nothing that matters. Trees are sorted alike: the search begins at
   * `hint`, which is right for the next name when it is one behind the last one's place.
   */
  indexOf(tree: number, name: number, hint: number): number {
    const count = this.count(tree);
    for (let i = hint; i < count; i++) if (this.nameAt(tree, i) === name) return i;
    for (let i = Math.min(hint, count) - 1; i >= 0; i--) if (this.nameAt(tree, i) === name) return i;
    return -1;
  }
}
