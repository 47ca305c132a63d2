import { bytePath } from '../../model/byte-path.ts';
import type { Change } from '../commits.ts';
import { type CommitGraph, childrenFirst } from './commit-graph.ts';
import { Damage } from '../pack/damage.ts';
import type { EdgeStore } from './edge-store.ts';
import type { ObjectNumbers } from './object-numbers.ts';

/** A commit by number, with those of its changes that bring a wanted blob to a path. */
export interface NumberedCommit {
  readonly number: number;
  readonly changes: readonly Change[];
}

const NONE = -1;
/** Trees in trees, at most: a path of a file system has 4,096 bytes. */
const MAX_DEPTH = 2048;

/** Finds what `git log --raw -c` would tell of wanted blobs, from trees that were read before. */
export class ChangeFinder {
  readonly #numbers: ObjectNumbers;
  readonly #graph: CommitGraph;
  readonly #store: EdgeStore;
  readonly #wanted: ReadonlySet<number>;
  /** Of each tree, whether it leads to a wanted blob: 1 where it does, 2 where it does not, 0 where that is not known. */
  readonly #leads: Uint8Array;
  /** Numbers of names, from the top. */
  readonly #path: number[] = [];

  constructor(numbers: ObjectNumbers, graph: CommitGraph, store: EdgeStore, wanted: ReadonlySet<number>) {
    this.#numbers = numbers;
    this.#graph = graph;
    this.#store = store;
    this.#wanted = wanted;
    this.#leads = new Uint8Array(numbers.count);
  }

  /** All commits, children before parents; most have no change that matters. */
  *commits(): Generator<NumberedCommit> {
    for (const number of childrenFirst(this.#graph)) yield { number, changes: this.#changesOf(number) };
  }

  #changesOf(commit: number): Change[] {
    const tree = this.#graph.treeOf[commit] as number;
    const parents = Array.from(
      this.#graph.parentsOf(commit),
      (parent) => this.#graph.treeOf[parent] as number,
    );
    const changes: Change[] = [];
    if (!parents.includes(tree) && this.#isLeading(tree)) this.#descend(tree, parents, changes);
    return changes;
  }

  #descend(tree: number, parents: readonly number[], changes: Change[]): void {
    const count = this.#store.count(tree);
    const hints = parents.map(() => 0);
    const targetIn = (parent: number, which: number, name: number): number => {
      if (parent === NONE) return NONE;
      const index = this.#store.indexOf(parent, name, hints[which] ?? 0);
      if (index < 0) return NONE;
      hints[which] = index + 1;
      return this.#store.targetAt(parent, index);
    };
    for (let i = 0; i < count; i++) {
      const target = this.#store.targetAt(tree, i);
      const isBlob = this.#wanted.has(target);
      if (!isBlob && !this.#isLeading(target)) continue;
      const name = this.#store.nameAt(tree, i);
      const before = parents.map((parent, which) => targetIn(parent, which, name));
      // As in one of the parents: in a merge, nothing that the merge itself brings.
      if (before.includes(target)) continue;
      this.#path.push(name);
      if (isBlob) changes.push(this.#change(target, before));
      else
        this.#descend(
          target,
          before.map((other) => (other !== NONE && this.#store.isTree(other) ? other : NONE)),
          changes,
        );
      this.#path.pop();
    }
  }

  #change(blob: number, before: readonly number[]): Change {
    const parts = this.#path.flatMap((name, index) =>
      index === 0 ? [this.#store.name(name)] : [SLASH, this.#store.name(name)],
    );
    return {
      path: bytePath(Buffer.concat(parts)),
      object: this.#numbers.idOf(blob),
      parents: before.map((other) => (this.#wanted.has(other) ? this.#numbers.idOf(other) : undefined)),
    };
  }

  #isLeading(tree: number, depth = 0): boolean {
    const known = this.#leads[tree] as number;
    if (known !== 0) return known === 1;
    // Taken for no before its own are known: a tree cannot hold itself, but numbers can be forged.
    this.#leads[tree] = 2;
    if (depth > MAX_DEPTH) throw new Damage('trees in trees without end');
    const count = this.#store.count(tree);
    for (let i = 0; i < count; i++) {
      const target = this.#store.targetAt(tree, i);
      if (!this.#wanted.has(target) && !(this.#store.isTree(target) && this.#isLeading(target, depth + 1)))
        continue;
      this.#leads[tree] = 1;
      return true;
    }
    return false;
  }
}

const SLASH = Buffer.from('/');
