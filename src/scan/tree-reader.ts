import { CommitGraph } from '../git/attribution/commit-graph.ts';
import { findChanges } from '../git/attribution/find-changes.ts';
import { StoreNumbers } from '../git/attribution/store-numbers.ts';
import { Branches, readTips } from '../git/branches.ts';
import { Damage } from '../git/pack/damage.ts';
import { countCommits, type OpenStore } from '../git/store/open-store.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type HistoryReader, readSignaturesOf } from './place-objects.ts';
import type { StoreScanOptions } from './scan-store.ts';

/** Of fewer commits git's own log is read in less time than it takes to read all trees. */
const MANY = 20_000;

/** Gathers commits while they are scanned, to read the history without git afterwards. */
export class TreeHistory {
  readonly #store: OpenStore;
  readonly #numbers: StoreNumbers;
  readonly #graph: CommitGraph;
  /** A commit that names what is not there. */
  #isBroken = false;

  constructor(store: OpenStore) {
    this.#store = store;
    this.#numbers = new StoreNumbers(store);
    this.#graph = new CommitGraph(this.#numbers);
  }

  readonly onCommit: NonNullable<StoreScanOptions['onCommit']> = (bytes, from) => {
    const number =
      'pack' in from ? this.#numbers.ofEntry(from.pack, from.entry) : this.#numbers.ofLoose(from);
    try {
      this.#graph.add(number, bytes);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.#isBroken = true;
    }
  };

  /** Reads by trees, and by `log` where they cannot be read. */
  reader(git: Git, blobs: Iterable<ObjectId>, log: HistoryReader): HistoryReader {
    if (this.#isBroken) return log;
    let used: HistoryReader = log;
    const byTrees: HistoryReader = {
      each: async (visit) => {
        const tips = (await readTips(git)).map(({ name, commit }) => ({
          name,
          commit: this.#numbers.findId(commit),
        }));
        const branches = new Branches(tips);
        for (const { number, changes } of findChanges(this.#store, this.#numbers, this.#graph, blobs)) {
          const names = branches.pass(number, this.#graph.parentsOf(number));
          visit({ id: this.#numbers.idOf(number), changes, branches: names });
        }
      },
      signatures: (ids) => readSignaturesOf(git, ids),
    };
    return {
      async each(visit) {
        const commits: Parameters<typeof visit>[0][] = [];
        try {
          await byTrees.each((commit) => commits.push(commit));
          used = byTrees;
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          return log.each(visit);
        }
        for (const commit of commits) visit(commit);
      },
      signatures: (ids) => used.signatures(ids),
    };
  }
}

/** Undefined where git's log is as good. */
export const treeHistoryOf = (store: OpenStore, many = MANY): TreeHistory | undefined =>
  countCommits(store) >= many ? new TreeHistory(store) : undefined;
