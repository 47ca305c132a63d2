import { MAX_BRANCHES, type ObjectId } from '../model/provenance.ts';
import { parsePathLines } from './quoted-path.ts';
import { type Git, readGit } from './stream.ts';

/** A branch and its last commit. */
export interface Tip<Key> {
  readonly name: string;
  readonly commit: Key;
}

/** The number of the set of no branches. */
const NONE = 0;
const NO_BRANCHES: readonly string[] = [];

/** Which branches commits can be reached from. Commits are given children first; a set of branches is kept once, however many have it. */
export class Branches<Key> {
  readonly #names: readonly string[];
  /** Numbers of sets, of commits whose children were seen. */
  readonly #setOf = new Map<Key, number>();
  /** Of each, the first {@link MAX_BRANCHES}: those of a union are among them. Whole, they would be as many numbers as branches times commits. */
  readonly #sets: (readonly number[])[] = [[]];
  /** Of sets that were asked for. */
  readonly #namesOf: (readonly string[] | undefined)[] = [];
  readonly #numbers = new Map<string, number>([['', NONE]]);

  constructor(tips: readonly Tip<Key>[]) {
    this.#names = [...new Set(tips.map(({ name }) => name))].sort();
    const index = new Map(this.#names.map((name, at) => [name, at]));
    for (const { name, commit } of tips) this.#add(commit, this.#number([index.get(name) ?? 0]));
  }

  /** The branches of a commit, all of whose children were passed before. */
  pass(commit: Key, parents: Iterable<Key>): readonly string[] {
    const own = this.#setOf.get(commit) ?? NONE;
    // In a copy with all that was ever proposed, most commits are on no branch.
    if (own === NONE) return NO_BRANCHES;
    for (const parent of parents) this.#add(parent, own);
    this.#setOf.delete(commit);
    return (this.#namesOf[own] ??= this.#namesIn(this.#sets[own] ?? []));
  }

  #namesIn(set: readonly number[]): string[] {
    return set.flatMap((index) => this.#names[index] ?? []);
  }

  #add(commit: Key, set: number): void {
    const own = this.#setOf.get(commit);
    if (own === set) return;
    this.#setOf.set(commit, own === undefined ? set : this.#union(own, set));
  }

  #union(a: number, b: number): number {
    const all = new Set([...(this.#sets[a] ?? []), ...(this.#sets[b] ?? [])]);
    return this.#number([...all].sort((x, y) => x - y).slice(0, MAX_BRANCHES));
  }

  #number(set: readonly number[]): number {
    const key = set.join(' ');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#sets.push(set);
    this.#numbers.set(key, this.#sets.length - 1);
    return this.#sets.length - 1;
  }
}

/** Local and remote branches. @throws InputError */
export async function readTips(git: Git): Promise<Tip<ObjectId>[]> {
  const format = '--format=%(objectname) %(refname:short)';
  const output = await readGit(git, ['for-each-ref', format, 'refs/heads', 'refs/remotes']);
  return parsePathLines(output.toString('utf8')).map((line) => {
    const [commit = '', ...name] = line.split(' ');
    return { commit, name: name.join(' ') };
  });
}
