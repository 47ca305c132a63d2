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
    if (bytes.toString('latin1', 0, TREE.length) !== TREE) throw new Damage('a commit without a tree');
    const tree = this.#find(bytes, TREE.length);
    at = TREE.length + hex + 1;
    const start = this.#length;
    let count = 0;
    this.#put(start, 0);
    while (bytes.toString('latin1', at, at + PARENT.length) === PARENT) {
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

  parentsOf(commit: number): Int32Array {
    const at = this.#parentsAt[commit] as number;
    return this.#parents.subarray(at + 1, at + 1 + (this.#parents[at] as number));
  }

  #find(bytes: Buffer, at: number): number {
    this.#id.write(bytes.toString('latin1', at, at + this.#numbers.idLength * 2), 'hex');
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

const TREE = 'tree ';
const PARENT = 'parent ';

/** Commits, children before parents. */
export function childrenFirst(graph: CommitGraph): number[] {
  const { commits } = graph;
  const waiting = new Map<number, number>();
  for (const commit of commits)
    for (const parent of graph.parentsOf(commit)) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  const order = commits.filter((commit) => !waiting.has(commit));
  for (let i = 0; i < order.length; i++) {
    for (const parent of graph.parentsOf(order[i] as number)) {
      const left = (waiting.get(parent) ?? 0) - 1;
      waiting.set(parent, left);
      if (left === 0) order.push(parent);
    }
  }
  return order;
}
