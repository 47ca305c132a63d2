import type { Pack } from '../git/pack/pack.ts';
import { type Tools } from '../git/pack/tools.ts';
import { type LooseObject } from '../git/store/loose-objects.ts';
import type { OpenStore } from '../git/store/open-store.ts';
import type { Match } from '../model/match.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobScanner } from '../model/scanner.ts';
import type { ObjectCrew } from './object-crew.ts';
export interface StoreScanOptions {
    readonly scanner: BlobScanner;
    /** Bytes; larger objects are told of and not scanned. */
    readonly maxSize: number;
    /** Takes part in it; the result is the same. */
    readonly crew?: ObjectCrew | undefined;
    /** Made where they are not given. */
    readonly tools?: Tools;
    stop(): string | undefined;
    /** Something to be waited for where the event loop is due. */
    pause?(): Promise<void> | undefined;
    /** Is shown every commit, where its object is not loose with its pack and entry. */
    onCommit?(bytes: Buffer, from: LooseObject | {
        readonly pack: Pack;
        readonly entry: number;
    }): void;
    /** Is shown every tree that is not in a pack. */
    onLooseTree?(object: LooseObject): void;
    onProgress?(done: number, total: number, bytes: number): void;
}
/** What the objects of a store hold, by object. */
export interface StoreScan {
    readonly blobs: Map<ObjectId, readonly Match[]>;
    readonly commits: Map<ObjectId, readonly Match[]>;
    readonly tags: Map<ObjectId, readonly Match[]>;
    /** Names of all commits: hardly ever asked for, and many. */
    readonly commitIds: () => ObjectId[];
    /** Objects that only git may know how to read. */
    readonly unread: ObjectId[];
    readonly tooLarge: ObjectId[];
    /** Objects that there are to scan. */
    total: number;
    /** Those of them that were not come to when the scan was stopped. */
    left: number;
    /** Those of them at which workers ended. */
    lost: number;
    objects: number;
    bytes: number;
}
/** Reads and scans all objects of a repository without git: its packs and its loose objects, and those that are lent to it. */
export declare const scanStore: (store: OpenStore, options: StoreScanOptions) => Promise<StoreScan>;
