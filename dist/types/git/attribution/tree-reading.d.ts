import type { ObjectId } from '../../model/provenance.ts';
import { type Families } from '../pack/forest.ts';
import type { Pack } from '../pack/pack.ts';
import { type Work } from '../pack/shares.ts';
import type { Tools } from '../pack/tools.ts';
import { type EdgePart, EdgeStore } from './edge-store.ts';
import { PackNumbers, type SharedNumbers } from './pack-numbers.ts';
import { WantedEntries } from './wanted-entries.ts';
/** Reads the trees of packs, family by family. */
export declare class TreeReading {
    #private;
    constructor(packs: readonly Pack[], families: readonly Families[], numbers: PackNumbers, wanted: WantedEntries, edges: EdgeStore, { inflater, memory }: Tools);
    /** @throws Damage */
    read(pack: number, root: number, isStopped: () => boolean): void;
    /** Whether all trees that were named were there. */
    get isWhole(): boolean;
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
export declare function readTreePart(packs: readonly Pack[], task: TreeTask, tools: Tools): TreePart;
