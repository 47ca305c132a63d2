import type { ObjectId } from '../../model/provenance.ts';
import { Damage } from '../pack/damage.ts';
import { TYPE } from '../pack/entries.ts';
import { FamilyWalk } from '../pack/families.ts';
import { forestOf, hasDeltas } from '../pack/forest.ts';
import { createInflater } from '../pack/inflate.ts';
import { TREE_ROOM, TreeKernel } from '../pack/kernel/trees.ts';
import { RebuildMemory } from '../pack/rebuild-memory.ts';
import { type LooseObject, readLooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import { EdgeStore } from './edge-store.ts';
import { KernelTreeEdges } from './kernel-trees.ts';
import { UNKNOWN } from './object-numbers.ts';
import type { StoreNumbers } from './store-numbers.ts';
import { TreeEdges } from './tree-edges.ts';
import { WantedEntries, type WantedOptions } from './wanted-entries.ts';

export interface TreeQuestions extends WantedOptions {
  /** Blobs whose places are wanted. */
  readonly blobs: Iterable<ObjectId>;
  /** Those of the store that are trees. */
  readonly looseTrees: readonly LooseObject[];
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

/** Reads all trees once, in the order of their deltas. @returns undefined when it was stopped @throws Damage where git has to be asked instead */
export async function readTrees(
  store: OpenStore,
  numbers: StoreNumbers,
  questions: TreeQuestions,
): Promise<Trees | undefined> {
  const { blobs, looseTrees, isStopped } = questions;
  const known = [...blobs].map((id) => numbers.findId(id)).filter((number) => number !== UNKNOWN);
  const wanted = new WantedEntries(numbers, new Set(known), questions);
  const edges = new EdgeStore(numbers.count, (number) => numbers.isTree(number));
  for (const object of looseTrees) numbers.setType(numbers.ofLoose(object), TYPE.tree);
  let isWhole = true;
  const [inflater, memory] = [createInflater(), new RebuildMemory({ room: TREE_ROOM })];
  const { beginnings, lastBytes, asksMissing } = wanted;
  const tables = { beginnings, lastBytes, asksMissing, idLength: numbers.idLength };
  const kernel = TreeKernel.load(memory, tables);
  for (const pack of store.packs) {
    const forest = forestOf(pack.entries, TYPE.tree);
    const entries = {
      numberOf: (entry: number) => numbers.ofEntry(pack, entry),
      hasDeltas: (entry: number) => hasDeltas(forest, entry),
    };
    const visitor =
      kernel === undefined
        ? new TreeEdges(numbers, wanted, edges, entries)
        : new KernelTreeEdges(numbers, wanted, edges, entries, memory, kernel);
    const walk = new FamilyWalk(pack.file, pack.entries, forest, inflater, memory);
    for (const root of forest.roots) {
      await questions.pause?.();
      walk.walk(root, visitor, isStopped);
      if (isStopped()) return undefined;
    }
    isWhole &&= visitor.isWhole;
    if (walk.failed.length + forest.lost.length > 0) throw new Damage('trees that cannot be read');
  }
  let loose = UNKNOWN;
  const visitor = new TreeEdges(numbers, wanted, edges, { numberOf: () => loose, hasDeltas: () => false });
  for (const object of looseTrees) {
    if (isStopped()) return undefined;
    loose = numbers.ofLoose(object);
    visitor.visit(0, 0, readLooseObject(object).bytes, undefined);
  }
  const named = new Set(Array.from(wanted.named, (number) => numbers.idOf(number)));
  return { edges, named, missing: wanted.missing.size, isWhole: isWhole && visitor.isWhole };
}
