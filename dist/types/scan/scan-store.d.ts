import type { ObjectStore } from '../git/store/object-directories.ts';
import type { Match } from '../model/match.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobScanner } from '../model/scanner.ts';
export interface StoreScanOptions {
    readonly scanner: BlobScanner;
    /** Bytes; larger objects are told of and not scanned. */
    readonly maxSize: number;
    stop(): string | undefined;
    onProgress?(done: number, total: number, bytes: number): void;
}
/** What the objects of a store hold, by object. */
export interface StoreScan {
    readonly blobs: Map<ObjectId, readonly Match[]>;
    readonly commits: Map<ObjectId, readonly Match[]>;
    readonly tags: Map<ObjectId, readonly Match[]>;
    /** Names of all commits. */
    readonly commitIds: ObjectId[];
    /** Objects that only git may know how to read. */
    readonly unread: ObjectId[];
    readonly tooLarge: ObjectId[];
    /** Objects that were not come to when the scan was stopped. */
    left: number;
    objects: number;
    bytes: number;
}
/**
 * Reads and scans all objects of a repository without git: its packs and its loose objects, and those that are lent to it.
 *
 * @returns undefined where something is damaged or of a version that is not known: then git has to be asked for everything
 */
export declare function scanStore(store: ObjectStore, options: StoreScanOptions): StoreScan | undefined;
