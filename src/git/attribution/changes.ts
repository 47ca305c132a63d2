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
/** See `#kinds`; 0 where it is not known. */
const [LEADING, OTHER, WANTED] = [1, 2, 3];
const NO_CHANGES: readonly Change[] = [];
/** Changes that are told, at most. */
const MAX_TOLD = 1_000_000;
/** Trees that are gone into for one commit, before it is counted how often for each: few have so many. */
const MANY = 10_000;
/** Paths of one tree that are gone into for one commit, from then on: a few trees can be made to have endless ones. */
const MAX_PATHS = 100;
/** Trees in trees, at most: a path of a file system has 4,096 bytes. */
const MAX_DEPTH = 2048;

/** Finds what `git log --raw -c` would tell of wanted blobs, from trees that were read before. */
export class ChangeFinder {
  readonly #numbers: ObjectNumbers;
  readonly #graph: CommitGraph;
  readonly #store: EdgeStore;
  readonly #wanted: ReadonlySet<number>;
  /** Of each object, whether it is wanted, and of a tree, whether it leads to what is. */
  readonly #kinds: Uint8Array;
  /** Numbers of names, from the top. */
  readonly #path: number[] = [];
  #told = 0;
  /** Trees that were gone into for the commit at hand, and how often each, when there are {@link MANY}. */
  #visits = 0;
  readonly #visitsOf = new Map<number, number>();
  /** Whether there are changes that were not told. */
  isCut = false;

  constructor(numbers: ObjectNumbers, graph: CommitGraph, store: EdgeStore, wanted: ReadonlySet<number>) {
    this.#numbers = numbers;
    this.#graph = graph;
    this.#store = store;
    this.#wanted = wanted;
    this.#kinds = new Uint8Array(numbers.count);
    for (const blob of wanted) this.#kinds[blob] = WANTED;
  }

  /** All commits, children before parents; most have no change that matters. */
  *commits(): Generator<NumberedCommit> {
    for (const number of childrenFirst(this.#graph)) yield { number, changes: this.#changesOf(number) };
  }

  #changesOf(commit: number): readonly Change[] {
    const tree = this.#graph.treeOf[commit] as number;
    if (!this.#isLeading(tree)) return NO_CHANGES;
    const parents: number[] = [];
    const count = this.#graph.parentCount(commit);
    for (let which = 0; which < count; which++) {
      const parent = this.#graph.treeOf[this.#graph.parentAt(commit, which)] as number;
      if (parent === tree) return NO_CHANGES;
      parents.push(parent);
    }
    const changes: Change[] = [];
    if (this.#visits > MANY) this.#visitsOf.clear();
    this.#visits = 0;
    this.#descend(tree, parents, changes);
    this.#told += changes.length;
    return changes;
  }

  #descend(tree: number, parents: readonly number[], changes: Change[]): void {
    if (++this.#visits > MANY && this.#isTooMany(tree, changes)) {
      this.isCut = true;
      return;
    }
    const count = this.#store.count(tree);
    const first = parents[0] ?? NONE;
    // Where the next name is in each parent, most likely.
    const hints: number[] = [];
    for (let which = 0; which < parents.length; which++) hints.push(0);
    for (let i = 0; i < count; i++) {
      if (first !== NONE) {
        // Most trees differ in one entry or two: the others are passed over before anything is asked about what they lead to.
        const hint = hints[0] as number;
        const same = this.#store.commonRun(tree, i, first, hint);
        hints[0] = hint + same;
        i += same;
        if (i >= count) return;
      }
      const target = this.#store.targetAt(tree, i);
      const name = this.#store.nameAt(tree, i);
      const isBlob = this.#kinds[target] === WANTED;
      if (!isBlob && !this.#isLeading(target)) {
        if (first !== NONE && this.#store.isNamedAt(first, hints[0] as number, name))
          hints[0] = (hints[0] as number) + 1;
        continue;
      }
      // As in one of the parents: in a merge, nothing that the merge itself brings.
      if (this.#isInAny(parents, hints, name, target)) continue;
      const before = this.#targetsIn(parents, name, hints);
      this.#path.push(name);
      if (isBlob) changes.push(this.#change(target, before));
      else this.#descend(target, this.#treesOf(before), changes);
      this.#path.pop();
    }
  }

  #isTooMany(tree: number, changes: readonly Change[]): boolean {
    const visits = (this.#visitsOf.get(tree) ?? 0) + 1;
    this.#visitsOf.set(tree, visits);
    return visits > MAX_PATHS || this.#told + changes.length > MAX_TOLD;
  }

  /** Lists of numbers are always made by pushing: V8 makes code anew for those that `map` makes, which are of another kind. */
  #targetsIn(parents: readonly number[], name: number, hints: readonly number[]): number[] {
    const targets: number[] = [];
    for (let which = 0; which < parents.length; which++)
      targets.push(this.#targetIn(parents[which] as number, name, (hints[which] as number) - 1));
    return targets;
  }

  #treesOf(objects: readonly number[]): number[] {
    const trees: number[] = [];
    for (const object of objects) trees.push(object !== NONE && this.#store.isTree(object) ? object : NONE);
    return trees;
  }

  #isInAny(parents: readonly number[], hints: number[], name: number, target: number): boolean {
    for (let which = 0; which < parents.length; which++) {
      const parent = parents[which] as number;
      const index = parent === NONE ? NONE : this.#store.indexOf(parent, name, hints[which] as number);
      if (index === NONE) continue;
      hints[which] = index + 1;
      if (this.#store.targetAt(parent, index) === target) return true;
    }
    return false;
  }

  #targetIn(parent: number, name: number, hint: number): number {
    const index = parent === NONE ? NONE : this.#store.indexOf(parent, name, Math.max(0, hint));
    return index === NONE ? NONE : this.#store.targetAt(parent, index);
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
    const known = this.#kinds[tree] as number;
    if (known !== 0) return known === LEADING;
    // Taken for no before its own are known: a tree cannot hold itself, but numbers can be forged.
    this.#kinds[tree] = OTHER;
    if (depth > MAX_DEPTH) throw new Damage('trees in trees without end');
    const count = this.#store.count(tree);
    for (let i = 0; i < count; i++) {
      const target = this.#store.targetAt(tree, i);
      const isLeading =
        this.#kinds[target] === WANTED || (this.#store.isTree(target) && this.#isLeading(target, depth + 1));
      if (!isLeading) continue;
      this.#kinds[tree] = LEADING;
      return true;
    }
    return false;
  }
}

const SLASH = Buffer.from('/');
