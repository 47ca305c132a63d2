import { type OpenStore } from '../git/store/open-store.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type HistoryReader } from './place-objects.ts';
import type { StoreScanOptions } from './scan-store.ts';
/** Gathers commits while they are scanned, to read the history without git afterwards. */
export declare class TreeHistory {
    #private;
    constructor(store: OpenStore);
    readonly onCommit: NonNullable<StoreScanOptions['onCommit']>;
    /** Reads by trees, and by `log` where they cannot be read. */
    reader(git: Git, blobs: Iterable<ObjectId>, log: HistoryReader): HistoryReader;
}
/** Undefined where git's log is as good. */
export declare const treeHistoryOf: (store: OpenStore, many?: number) => TreeHistory | undefined;
