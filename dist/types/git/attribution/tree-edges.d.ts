import type { Copies } from '../pack/delta.ts';
import type { FamilyVisitor } from '../pack/families.ts';
import type { EdgeStore } from './edge-store.ts';
import { type ObjectNumbers } from './object-numbers.ts';
/**
 * The entries of trees that lead to other trees, or to wanted blobs: nothing else is needed to say which commit brought a blob
 * where. Trees are read in the order of their deltas, and only what a delta changes is searched: of git's own history trees
 * have 5.8 GB, and their deltas change a fiftieth.
 */
export declare class TreeEdges implements FamilyVisitor {
    #private;
    constructor(numbers: ObjectNumbers, wanted: ReadonlySet<number>, store: EdgeStore, numberOf: (entry: number) => number);
    visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void;
}
