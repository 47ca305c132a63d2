import type { Copies } from '../pack/delta.ts';
import type { FamilyVisitor } from '../pack/families.ts';
import type { EdgeStore } from './edge-store.ts';
import { type ObjectNumbers } from './object-numbers.ts';
import type { WantedEntries } from './wanted-entries.ts';
/** What knows numbers of objects of a pack, and which of them are the base of others. */
export interface EntryNumbers {
    numberOf(entry: number): number;
    /** Whether deltas are made of an entry: of other trees nothing is kept for them. */
    hasDeltas(entry: number): boolean;
}
/**
 * The entries of trees that lead to other trees, or that are wanted: nothing else is needed to say which commit brought a blob
 * where. Of a tree that a delta makes, only entries are read that are not copied whole: where one begins at what is the beginning
 * of one in the base, all that follow in the copy are the base's. Of git's own history trees have 5.8 GB, and their deltas
 * change a fiftieth.
 */
export declare class TreeEdges implements FamilyVisitor {
    #private;
    /** Whether all trees that were named were there. */
    isWhole: boolean;
    constructor(numbers: ObjectNumbers, wanted: WantedEntries, store: EdgeStore, entries: EntryNumbers);
    visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void;
}
