import type { ObjectId } from '../../model/provenance.ts';
import { Damage } from '../pack/damage.ts';
import { FamilyWalk } from '../pack/families.ts';
import { type Families, hasDeltas } from '../pack/forest.ts';
import { TreeKernel } from '../pack/kernel/trees.ts';
import type { Pack } from '../pack/pack.ts';
import { shareAt, takeShare, type Work } from '../pack/shares.ts';
import type { Tools } from '../pack/tools.ts';
import { type EdgePart, EdgeStore } from './edge-store.ts';
import { KernelTreeEdges } from './kernel-trees.ts';
import { PackNumbers, type SharedNumbers } from './pack-numbers.ts';
import { TreeEdges } from './tree-edges.ts';
import { WantedEntries } from './wanted-entries.ts';

/** Reads the trees of packs, family by family. */
export class TreeReading {
  readonly #readers: readonly { readonly walk: FamilyWalk; readonly visitor: TreeEdges | KernelTreeEdges }[];

  constructor(
    packs: readonly Pack[],
    families: readonly Families[],
    numbers: PackNumbers,
    wanted: WantedEntries,
    edges: EdgeStore,
    { inflater, memory }: Tools,
  ) {
    const { beginnings, lastBytes, asksMissing } = wanted;
    const tables = { beginnings, lastBytes, asksMissing, idLength: numbers.idLength };
    const kernel = TreeKernel.load(memory, tables);
    this.#readers = packs.map((pack, index) => {
      const ofPack = families[index] as Families;
      const entries = {
        numberOf: (entry: number) => numbers.ofEntry(pack, entry),
        hasDeltas: (entry: number) => hasDeltas(ofPack, entry),
      };
      const visitor =
        kernel === undefined
          ? new TreeEdges(numbers, wanted, edges, entries)
          : new KernelTreeEdges(numbers, wanted, edges, entries, memory, kernel);
      return { walk: new FamilyWalk(pack.file, pack.entries, ofPack, inflater, memory), visitor };
    });
  }

  /** @throws Damage */
  read(pack: number, root: number, isStopped: () => boolean): void {
    const reader = this.#readers[pack];
    reader?.walk.walk(root, reader.visitor, isStopped);
    if (reader !== undefined && reader.walk.failed.length > 0) throw new Damage('trees that cannot be read');
  }

  /** Whether all trees that were named were there. */
  get isWhole(): boolean {
    return this.#readers.every(({ visitor }) => visitor.isWhole);
  }
}

/** What threads are to find in trees, and which of these there are. */
export interface TreeTask {
  readonly work: Work;
  readonly numbers: SharedNumbers;
  /** Numbers of those that are wanted. */
  readonly blobs: readonly number[];
  readonly endings: readonly string[];
  readonly missing: boolean;
}

/** What one of them has found. */
export interface TreePart {
  readonly edges: EdgePart;
  /** Numbers of blobs that some tree gives a name with a wanted ending. */
  readonly named: readonly number[];
  readonly missing: readonly ObjectId[];
  readonly isWhole: boolean;
}

/** Other threads that read trees beside this one. */
export interface TreeHelpers {
  begin(task: TreeTask): void;
  /** What they have read, to be asked for once; undefined where it was stopped before. @throws Damage */
  parts(isStopped: () => boolean): Promise<readonly TreePart[] | undefined>;
}

/** Reads trees that nobody else does, as long as there are any. @throws Damage */
export function readTreePart(packs: readonly Pack[], task: TreeTask, tools: Tools): TreePart {
  const { work, missing, endings } = task;
  const numbers = PackNumbers.attach(packs, task.numbers);
  const wanted = new WantedEntries(numbers, new Set(task.blobs), { endings, missing });
  const edges = new EdgeStore(numbers.count, () => false);
  const reading = new TreeReading(packs, work.families, numbers, wanted, edges, tools);
  for (let index = takeShare(work); index !== undefined; index = takeShare(work)) {
    const { pack, first, last } = shareAt(work, index);
    const roots = work.families[pack]?.roots.subarray(first, last) ?? [];
    for (const root of roots) reading.read(pack, root, () => false);
  }
  return {
    edges: edges.part(),
    named: [...wanted.named],
    missing: [...wanted.missing],
    isWhole: reading.isWhole,
  };
}
