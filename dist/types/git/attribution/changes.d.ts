import type { Change } from '../commits.ts';
import { type CommitGraph } from './commit-graph.ts';
import type { EdgeStore } from './edge-store.ts';
import type { ObjectNumbers } from './object-numbers.ts';
/** A commit by number, with those of its changes that bring a wanted blob to a path. */
export interface NumberedCommit {
    readonly number: number;
    readonly changes: readonly Change[];
}
/** Finds what `git log --raw -c` would tell of wanted blobs, from trees that were read before. */
export declare class ChangeFinder {
    #private;
    /** Whether there are changes that were not told. */
    isCut: boolean;
    constructor(numbers: ObjectNumbers, graph: CommitGraph, store: EdgeStore, wanted: ReadonlySet<number>);
    /** All commits, children before parents; most have no change that matters. */
    commits(): Generator<NumberedCommit>;
}
