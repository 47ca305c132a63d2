import type { ObjectId } from '../../model/provenance.ts';
import { Damage } from '../pack/damage.ts';
import { TYPE } from '../pack/entries.ts';
import { forestOf } from '../pack/forest.ts';
import { sharedInt32 } from '../pack/shared-arrays.ts';
import { divide, shareAt, takeShare, undivided, type Work } from '../pack/shares.ts';
import { createTools, type Tools } from '../pack/tools.ts';
import { type LooseObject, readLooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import { EdgeStore } from './edge-store.ts';
import { UNKNOWN } from './object-numbers.ts';
import type { StoreNumbers } from './store-numbers.ts';
import { TreeEdges } from './tree-edges.ts';
import { type TreeHelpers, TreeReading } from './tree-reading.ts';
import { WantedEntries, type WantedOptions } from './wanted-entries.ts';

export interface TreeQuestions extends WantedOptions {
  /** Blobs whose places are wanted. */
  readonly blobs: Iterable<ObjectId>;
  /** Those of the store that are trees. */
  readonly looseTrees: readonly LooseObject[];
  /** Made where they are not given. */
  readonly tools?: Tools;
  isStopped(): boolean;
  /** Something to be waited for where the event loop is due. */
  pause?(): Promise<void> | undefined;
}

/** What all trees of a store say. */
export interface Trees {
  /** Entries that lead to wanted blobs, or to trees. */
  readonly edges: EdgeStore;
  /** Blobs that some tree gives a name with a wanted ending. */
  readonly named: ReadonlySet<ObjectId>;
  /** How many objects trees name that are not there; 0 where that was not asked. */
  readonly missing: number;
  /** Whether there are no trees among those. */
  readonly isWhole: boolean;
}

/**
 * Reads all trees once, in the order of their deltas.
 *
 * @param helpers take part in it; the result is the same
 * @returns undefined when it was stopped @throws Damage where git has to be asked instead
 */
export async function readTrees(
  store: OpenStore,
  numbers: StoreNumbers,
  questions: TreeQuestions,
  helpers?: TreeHelpers,
): Promise<Trees | undefined> {
  const { looseTrees, endings = [], missing = false, tools = createTools() } = questions;
  const blobs = [...questions.blobs].map((id) => numbers.findId(id)).filter((number) => number !== UNKNOWN);
  const wanted = new WantedEntries(numbers, new Set(blobs), questions);
  const edges = new EdgeStore(numbers.count, (number) => numbers.isTree(number));
  for (const object of looseTrees) numbers.setType(numbers.ofLoose(object), TYPE.tree);
  const work = workOf(store, helpers !== undefined);
  helpers?.begin({ work, numbers: numbers.share(), blobs, endings, missing });
  const reading = new TreeReading(store.packs, work.families, numbers, wanted, edges, tools);
  if (!(await readShares(work, reading, questions))) return undefined;
  let loose = UNKNOWN;
  const visitor = new TreeEdges(numbers, wanted, edges, { numberOf: () => loose, hasDeltas: () => false });
  for (const object of looseTrees) {
    if (questions.isStopped()) return undefined;
    loose = numbers.ofLoose(object);
    visitor.visit(0, 0, readLooseObject(object).bytes, undefined);
  }
  const parts = helpers === undefined ? [] : await helpers.parts(questions.isStopped);
  if (parts === undefined) return undefined;
  for (const part of parts) edges.take(part.edges);
  const named = new Set([...wanted.named, ...parts.flatMap((part) => part.named)]);
  return {
    edges,
    named: new Set(Array.from(named, (number) => numbers.idOf(number))),
    missing: new Set([...wanted.missing, ...parts.flatMap((part) => part.missing)]).size,
    isWhole: reading.isWhole && visitor.isWhole && parts.every(({ isWhole }) => isWhole),
  };
}

function workOf({ packs }: OpenStore, isShared: boolean): Work {
  const forests = packs.map(({ entries }) =>
    forestOf(entries, TYPE.tree, isShared ? sharedInt32 : undefined),
  );
  if (forests.some(({ lost }) => lost.length > 0)) throw new Damage('trees that cannot be read');
  if (!isShared) return undivided(forests);
  return divide(
    forests,
    packs.map(({ entries }) => entries),
  );
}

/** @returns whether it was not stopped */
async function readShares(
  work: Work,
  reading: TreeReading,
  { pause, isStopped }: TreeQuestions,
): Promise<boolean> {
  for (let index = takeShare(work); index !== undefined; index = takeShare(work)) {
    const { pack, first, last } = shareAt(work, index);
    for (const root of work.families[pack]?.roots.subarray(first, last) ?? []) {
      await pause?.();
      reading.read(pack, root, isStopped);
      if (isStopped()) return false;
    }
  }
  return true;
}
