import { Damage } from '../pack/damage.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';

/** Commits by number: their tree and their parents. */
export class CommitGraph {
  readonly #numbers: ObjectNumbers;
  /** Of every object that is a commit, its tree; {@link UNKNOWN} for others. */
  readonly treeOf: Int32Array;
  readonly #parentsAt: Int32Array;
  /** Each list begins with its length. */
  #parents = new Int32Array(1 << 12);
  #length = 1;
  readonly commits: number[] = [];
  readonly #id: Buffer;

  constructor(numbers: ObjectNumbers) {
    this.#numbers = numbers;
    this.treeOf = new Int32Array(numbers.count).fill(UNKNOWN);
    this.#parentsAt = new Int32Array(numbers.count);
    this.#id = Buffer.alloc(numbers.idLength);
  }

  /** @param bytes of the commit object: "tree", a line for each parent, and more @throws Damage where one of them is not there */
  add(number: number, bytes: Buffer): void {
    const hex = this.#numbers.idLength * 2;
    let at = 0;
    if (!startsWith(bytes, 0, TREE)) throw new Damage('a commit without a tree');
    const tree = this.#find(bytes, TREE.length);
    at = TREE.length + hex + 1;
    const start = this.#length;
    let count = 0;
    this.#put(start, 0);
    while (startsWith(bytes, at, PARENT)) {
      this.#put(start + ++count, this.#find(bytes, at + PARENT.length));
      at += PARENT.length + hex + 1;
    }
    this.#put(start, count);
    this.#length = start + count + 1;
    // The same commit may lie in two packs.
    if (this.treeOf[number] === UNKNOWN) this.commits.push(number);
    this.treeOf[number] = tree;
    this.#parentsAt[number] = start;
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

  #find(bytes: Buffer, at: number): number {
    // Digit by digit: a text of them costs more to make than the search does.
    for (let i = 0; i < this.#id.length; i++) {
      const high = DIGITS[bytes[at + i * 2] ?? 0] as number;
      const low = DIGITS[bytes[at + i * 2 + 1] ?? 0] as number;
      if (high > 15 || low > 15) throw new Damage('a commit that names nothing');
      this.#id[i] = high * 16 + low;
    }
    const number = this.#numbers.find(this.#id, 0);
    if (number === UNKNOWN) throw new Damage('a commit whose tree or parent is not there');
    return number;
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
  // Of each commit, how many of its children have not been come to.
  const waiting = new Int32Array(graph.treeOf.length);
  const eachParent = (commit: number, visit: (parent: number) => void): void => {
    const count = graph.parentCount(commit);
    for (let i = 0; i < count; i++) visit(graph.parentAt(commit, i));
  };
  for (const commit of commits)
    eachParent(commit, (parent) => {
      waiting[parent] = (waiting[parent] as number) + 1;
    });
  const order = commits.filter((commit) => waiting[commit] === 0);
  for (let i = 0; i < order.length; i++) {
    eachParent(order[i] as number, (parent) => {
      const left = (waiting[parent] as number) - 1;
      waiting[parent] = left;
      if (left === 0) order.push(parent);
    });
  }
  return order;
}
