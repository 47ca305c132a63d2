import { Damage } from '../pack/damage.ts';
import { BATCH, NameBatch } from './name-batch.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';

/** Commits by number: their tree and their parents. */
export class CommitGraph {
  readonly #numbers: ObjectNumbers;
  /** Of every object that is a commit, its tree; {@link UNKNOWN} for others. */
  readonly treeOf: Int32Array;
  readonly #parentsAt: Int32Array;
  /** Each list begins with its length; none begins at 0. */
  #parents = new Int32Array(1 << 12);
  #length = 1;
  readonly commits: number[] = [];
  /** Names that are to be looked up, and where their numbers belong: of parents the place, of a commit's tree the commit, inverted. */
  readonly #names: NameBatch;
  readonly #places = new Int32Array(BATCH);

  constructor(numbers: ObjectNumbers) {
    this.#numbers = numbers;
    this.treeOf = new Int32Array(numbers.count).fill(UNKNOWN);
    this.#parentsAt = new Int32Array(numbers.count);
    this.#names = new NameBatch(numbers);
  }

  /**
   * To be followed by {@link settle} when all have been added.
   *
   * @param bytes of the commit object: "tree", a line for each parent, and more
   * @throws Damage where it is none, or one that came before names what is not there
   */
  add(number: number, bytes: Buffer): void {
    const hex = this.#numbers.idLength * 2;
    if (!startsWith(bytes, 0, TREE)) throw new Damage('a commit without a tree');
    this.#find(bytes, TREE.length, ~number);
    let at = TREE.length + hex + 1;
    const start = this.#length;
    let count = 0;
    this.#put(start, 0);
    while (startsWith(bytes, at, PARENT)) {
      const place = start + ++count;
      this.#put(place, UNKNOWN);
      this.#find(bytes, at + PARENT.length, place);
      at += PARENT.length + hex + 1;
    }
    this.#put(start, count);
    this.#length = start + count + 1;
    // The same commit may lie in two packs.
    if (this.#parentsAt[number] === 0) this.commits.push(number);
    this.#parentsAt[number] = start;
  }

  /** @throws Damage where one of the commits that were added names what is not there */
  settle(): void {
    const { count } = this.#names;
    const found = this.#names.findAll();
    for (let i = 0; i < count; i++) {
      const number = found[i] as number;
      if (number === UNKNOWN) throw new Damage('a commit whose tree or parent is not there');
      const place = this.#places[i] as number;
      if (place < 0) this.treeOf[~place] = number;
      else this.#parents[place] = number;
    }
  }

  parentCount(commit: number): number {
    return this.#parents[this.#parentsAt[commit] as number] as number;
  }

  parentAt(commit: number, index: number): number {
    return this.#parents[(this.#parentsAt[commit] as number) + 1 + index] as number;
  }

  parentsOf(commit: number): number[] {
    const parents: number[] = [];
    const count = this.parentCount(commit);
    for (let index = 0; index < count; index++) parents.push(this.parentAt(commit, index));
    return parents;
  }

  /** Has a name looked up. @param place where its number belongs */
  #find(bytes: Buffer, at: number, place: number): void {
    if (this.#names.isFull) this.settle();
    const { idLength } = this.#numbers;
    const { bytes: names, count, next } = this.#names;
    // Digit by digit: a text of them costs more to make than the search does.
    for (let from = at, to = next; from < at + idLength * 2; from += 2, to++) {
      const high = DIGITS[bytes[from] ?? 0] as number;
      const low = DIGITS[bytes[from + 1] ?? 0] as number;
      if (high > 15 || low > 15) throw new Damage('a commit that names nothing');
      names[to] = high * 16 + low;
    }
    this.#places[count] = place;
    this.#names.extend();
  }

  #put(at: number, value: number): void {
    if (at >= this.#parents.length) {
      const larger = new Int32Array(this.#parents.length * 2);
      larger.set(this.#parents);
      this.#parents = larger;
    }
    this.#parents[at] = value;
  }
}

const TREE = Buffer.from('tree ');
const PARENT = Buffer.from('parent ');

function startsWith(bytes: Buffer, at: number, text: Buffer): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}

/** Values of small hexadecimal digits; of all other bytes 255. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const value = '0123456789abcdef'.indexOf(String.fromCharCode(byte));
  return value < 0 ? 255 : value;
});

/** Commits, children before parents. */
export function childrenFirst(graph: CommitGraph): number[] {
  const { commits } = graph;
  const waiting = countChildren(graph);
  const order = commits.filter((commit) => waiting[commit] === 0);
  for (let i = 0; i < order.length; i++) {
    const commit = order[i] as number;
    const count = graph.parentCount(commit);
    for (let index = 0; index < count; index++) {
      const parent = graph.parentAt(commit, index);
      const left = (waiting[parent] as number) - 1;
      waiting[parent] = left;
      if (left === 0) order.push(parent);
    }
  }
  return order;
}

/** Of each commit, how many have it as a parent. */
function countChildren(graph: CommitGraph): Int32Array {
  const children = new Int32Array(graph.treeOf.length);
  for (const commit of graph.commits) {
    const count = graph.parentCount(commit);
    for (let index = 0; index < count; index++) {
      const parent = graph.parentAt(commit, index);
      children[parent] = (children[parent] as number) + 1;
    }
  }
  return children;
}
