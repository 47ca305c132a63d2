import { ChangeFinder } from '../git/attribution/changes.ts';
import { CommitGraph } from '../git/attribution/commit-graph.ts';
import { UNKNOWN } from '../git/attribution/object-numbers.ts';
import { readTrees, type TreeQuestions, type Trees } from '../git/attribution/read-trees.ts';
import { StoreNumbers } from '../git/attribution/store-numbers.ts';
import type { TreeHelpers } from '../git/attribution/tree-reading.ts';
import { Branches, readTips } from '../git/branches.ts';
import { Damage } from '../git/pack/damage.ts';
import { createTools } from '../git/pack/tools.ts';
import type { LooseObject } from '../git/store/loose-objects.ts';
import type { OpenStore } from '../git/store/open-store.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import {
  type HistoryCommit,
  type HistoryReader,
  readSignaturesOf,
  type WantedPlaces,
} from './place-objects.ts';
import type { StoreScanOptions } from './scan-store.ts';

interface Told {
  readonly commits: readonly HistoryCommit[];
  /** Whether some changes were left out. */
  readonly isCut: boolean;
}

/** Gathers commits while they are scanned, to read the history without git afterwards. */
export class TreeHistory {
  readonly #store: OpenStore;
  readonly #numbers: StoreNumbers;
  readonly #graph: CommitGraph;
  readonly #looseTrees: LooseObject[] = [];
  /** For all that is read of the store. */
  readonly tools = createTools();
  /** Whether a commit names what is not there. */
  isBroken = false;

  constructor(store: OpenStore) {
    this.#store = store;
    this.#numbers = new StoreNumbers(store);
    this.#graph = new CommitGraph(this.#numbers);
  }

  readonly onCommit: NonNullable<StoreScanOptions['onCommit']> = (bytes, from) => {
    const number =
      'pack' in from ? this.#numbers.ofEntry(from.pack, from.entry) : this.#numbers.ofLoose(from);
    this.#noteDamage(() => this.#graph.add(number, bytes));
  };

  readonly onLooseTree = (object: LooseObject): void => void this.#looseTrees.push(object);

  /** Whether objects are there, and all that commits name. */
  has(ids: readonly ObjectId[]): boolean {
    return !this.isBroken && ids.every((id) => this.#numbers.findId(id) !== UNKNOWN);
  }

  /** Reads all trees. Undefined where git has to be asked instead. */
  async read(
    questions: Omit<TreeQuestions, 'looseTrees' | 'tools'>,
    helpers?: TreeHelpers,
  ): Promise<Trees | 'stopped' | undefined> {
    this.#noteDamage(() => this.#graph.settle());
    try {
      const asked = { ...questions, looseTrees: this.#looseTrees, tools: this.tools };
      return (await readTrees(this.#store, this.#numbers, asked, helpers)) ?? 'stopped';
    } catch (error) {
      if (error instanceof Damage) return undefined;
      throw error;
    }
  }

  /**
   * Reads by trees, and by `log` where commits or trees are missing, or lead in a circle.
   *
   * @param wanted blobs, those that the trees were read for or some of them, and commits that are told of whatever they change
   */
  reader(git: Git, { edges, isWhole }: Trees, wanted: WantedPlaces, log: HistoryReader): HistoryReader {
    if (this.isBroken || !isWhole) return log;
    const [blobs, commits] = [this.#numbersOf(wanted.blobs), this.#numbersOf(wanted.commits)];
    let used = log;
    const byTrees = async (): Promise<Told> => {
      const tips = await readTips(git);
      const branches = new Branches(
        tips.map(({ name, commit }) => ({ name, commit: this.#numbers.findId(commit) })),
      );
      const told: HistoryCommit[] = [];
      const finder = new ChangeFinder(this.#numbers, this.#graph, edges, blobs);
      for (const { number, changes } of finder.commits()) {
        const names = branches.pass(number, this.#graph.parentsOf(number));
        if (changes.length > 0 || commits.has(number))
          told.push({ id: this.#numbers.idOf(number), changes, branches: names });
      }
      return { commits: told, isCut: finder.isCut };
    };
    return {
      async each(visit) {
        let told: Told;
        try {
          told = await byTrees();
        } catch (error) {
          if (!(error instanceof Damage)) throw error;
          return log.each(visit);
        }
        used = { ...log, signatures: (ids) => readSignaturesOf(git, ids) };
        for (const commit of told.commits) visit(commit);
        return told.isCut ? 'cut' : 'all';
      },
      eachOfBroken(visit, isWanted) {
        used = log;
        return log.eachOfBroken(visit, isWanted);
      },
      signatures: (ids) => used.signatures(ids),
    };
  }

  #noteDamage(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      this.isBroken = true;
    }
  }

  #numbersOf(ids: Iterable<ObjectId>): Set<number> {
    const numbers = Array.from(ids, (id) => this.#numbers.findId(id));
    return new Set(numbers.filter((number) => number !== UNKNOWN));
  }
}
