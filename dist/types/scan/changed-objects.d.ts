import type { Change } from '../git/commits.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Deepening } from './deepen.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { type ScannedObjects } from './scan-objects.ts';
export interface ChangeScanOptions {
    readonly context: BlobScanContext;
    stop(): string | undefined;
    /** Set to fetch what is missing. */
    readonly deepening: Deepening | undefined;
    /** @param total of the objects that are known to be scanned, of which more may come @param bytes of those that are done */
    onProgress?(done: number, total: number, bytes: number): void;
}
/** What changes bring, with what tells whether it is new. */
export interface ScannedChanges extends ScannedObjects {
    /** Whatever was asked for. */
    readonly known: ReadonlySet<ObjectId>;
}
/**
 * The blobs that changes bring and `further` objects; then, where one of those blobs holds something, what its path had in the parents,
 * which tells whether that is new. In most changes nothing is found, and a hook would take twice its time to look at both sides.
 */
export declare function scanChanged(git: Git, changes: readonly Change[], further: readonly ObjectId[], { context, stop, deepening, onProgress }: ChangeScanOptions): Promise<ScannedChanges>;
/** Fetches those of some objects that a partial clone lacks. */
export declare function fetchMissing(git: Git, ids: readonly ObjectId[], deepening: Deepening | undefined): Promise<void>;
