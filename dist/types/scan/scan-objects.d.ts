import type { Git } from '../git/stream.ts';
import type { Match } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { type BlobScanContext } from './scan-blob.ts';
/** What the objects of a repository hold, by object, before it is known where they belong. */
export interface ScannedObjects {
    readonly blobs: Map<ObjectId, readonly PlacedMatch[]>;
    readonly commits: Map<ObjectId, readonly PlacedMatch[]>;
    readonly tags: Map<ObjectId, readonly PlacedMatch[]>;
    /** Of the tags above. */
    readonly tagNames: Map<ObjectId, string>;
    /** Of candidates that were refused, where explanations are asked for. */
    readonly explained: readonly BlobReport[];
    readonly objects: number;
    readonly bytes: number;
    readonly problems: readonly Problem[];
}
export interface ObjectScanHooks {
    /** Says why the scan is to end, once it is. */
    stop(): string | undefined;
    onObject?(done: number, bytes: number): void;
    /** Whether a match of an object is to be told of; all are where this is not given. */
    isWanted?(id: ObjectId, match: Match): boolean;
}
/** Reads and scans objects: of blobs everything, of commits and tags their messages. Trees hold names alone. */
export declare function scanObjects(git: Git, ids: readonly ObjectId[], context: BlobScanContext, display: string, hooks: ObjectScanHooks): Promise<ScannedObjects>;
/** What a scan that ended early has covered. */
export declare const partly: (done: number, all: number, path: string, reason: string) => Problem;
