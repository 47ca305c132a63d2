import type { ObjectId } from '../../model/provenance.ts';
import { type Tools } from '../pack/tools.ts';
import { type LooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import { EdgeStore } from './edge-store.ts';
import type { StoreNumbers } from './store-numbers.ts';
import { type TreeHelpers } from './tree-reading.ts';
import { type WantedOptions } from './wanted-entries.ts';
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
export declare function readTrees(store: OpenStore, numbers: StoreNumbers, questions: TreeQuestions, helpers?: TreeHelpers): Promise<Trees | undefined>;
