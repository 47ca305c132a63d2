import type { ObjectId } from '../../model/provenance.ts';
import { Damage } from '../pack/damage.ts';
import { TYPE } from '../pack/entries.ts';
import { FamilyWalk } from '../pack/families.ts';
import { forestOf } from '../pack/forest.ts';
import { createInflater } from '../pack/inflate.ts';
import { RebuildMemory } from '../pack/rebuild-memory.ts';
import { readLooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import { ChangeFinder, type NumberedCommit } from './changes.ts';
import type { CommitGraph } from './commit-graph.ts';
import { EdgeStore } from './edge-store.ts';
import { UNKNOWN } from './object-numbers.ts';
import type { StoreNumbers } from './store-numbers.ts';
import { TreeEdges } from './tree-edges.ts';

/**
 * All commits, children before parents, with those of their changes that bring one of the blobs to a path: what
 * `git log --raw -c` tells of them, at a third of its cost where the history is long.
 *
 * @throws Damage where the trees cannot be read without git
 */
export function findChanges(
  store: OpenStore,
  numbers: StoreNumbers,
  graph: CommitGraph,
  blobs: Iterable<ObjectId>,
): Generator<NumberedCommit> {
  const wanted = new Set([...blobs].map((id) => numbers.findId(id)).filter((number) => number !== UNKNOWN));
  const edges = new EdgeStore(numbers.count, (number) => numbers.isTree(number));
  for (const object of store.loose) {
    const { type } = readLooseObject(object);
    if (type === 'tree') numbers.setType(numbers.ofLoose(object), TYPE.tree);
  }
  const [inflater, memory] = [createInflater(), new RebuildMemory()];
  for (const pack of store.packs) {
    const visitor = new TreeEdges(numbers, wanted, edges, (entry) => numbers.ofEntry(pack, entry));
    const forest = forestOf(pack.entries, TYPE.tree);
    const walk = new FamilyWalk(pack.file, pack.entries, forest, inflater, memory);
    for (const root of forest.roots) walk.walk(root, visitor);
    if (walk.failed.length > 0) throw new Damage('trees that cannot be read');
  }
  for (const object of store.loose) {
    const { type, bytes } = readLooseObject(object);
    if (type !== 'tree') continue;
    const number = numbers.ofLoose(object);
    new TreeEdges(numbers, wanted, edges, () => number).visit(0, 0, bytes, undefined);
  }
  return new ChangeFinder(numbers, graph, edges, wanted).commits();
}
