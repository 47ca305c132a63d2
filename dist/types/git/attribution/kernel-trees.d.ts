import { type Copies } from '../pack/delta.ts';
import type { PlaceVisitor } from '../pack/families.ts';
import type { TreeKernel } from '../pack/kernel/trees.ts';
import type { RebuildMemory } from '../pack/rebuild-memory.ts';
import type { EdgeStore } from './edge-store.ts';
import { type ObjectNumbers } from './object-numbers.ts';
import type { EntryNumbers } from './tree-edges.ts';
import type { WantedEntries } from './wanted-entries.ts';
/** Does what `TreeEdges` does, which is used where there is no WebAssembly, in half the time. */
export declare class KernelTreeEdges implements PlaceVisitor {
    #private;
    /** Whether all trees that were named were there. */
    isWhole: boolean;
    /** Entries are shorter, nearly always. */
    readonly nearness = 512;
    constructor(numbers: ObjectNumbers, wanted: WantedEntries, store: EdgeStore, entries: EntryNumbers, memory: RebuildMemory, kernel: TreeKernel);
    visitAt(entry: number, depth: number, start: number, size: number, copies: Copies | undefined): void;
}
