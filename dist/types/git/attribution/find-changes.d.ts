import type { ObjectId } from '../../model/provenance.ts';
import type { OpenStore } from '../store/open-store.ts';
import { type NumberedCommit } from './changes.ts';
import type { CommitGraph } from './commit-graph.ts';
import type { StoreNumbers } from './store-numbers.ts';
/**
 * All commits, children before parents, with those of their changes that bring one of the blobs to a path: what
 * `git log --raw -c` tells of them, at a third of its cost where the history is long.
 *
 * @throws Damage where the trees cannot be read without git
 */
export declare function findChanges(store: OpenStore, numbers: StoreNumbers, graph: CommitGraph, blobs: Iterable<ObjectId>): Generator<NumberedCommit>;
