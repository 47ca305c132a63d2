import { type TreePart, type TreeTask } from '../git/attribution/tree-reading.ts';
import { type Work } from '../git/pack/shares.ts';
import type { BlobScanner } from '../model/scanner.ts';
import { type WireMatch } from './wire.ts';
import type { ObjectWork } from './worker-setup.ts';
/** All workers take shares of one work, until none is left. */
export type ObjectTask = {
    readonly kind: 'blobs';
    readonly work: Work;
} | {
    readonly kind: 'trees';
    readonly task: TreeTask;
};
/** A task is answered share by share, or by one part of all trees, and `done`. */
export type ObjectAnswer = WireShare | {
    readonly kind: 'trees';
    readonly part: TreePart;
} | {
    readonly kind: 'damage';
    readonly message: string;
} | {
    readonly kind: 'done';
};
/** See {@link FoundBlobs}. */
export interface WireShare {
    readonly kind: 'blobs';
    readonly share: number;
    readonly objects: number;
    readonly bytes: number;
    readonly tooLarge: readonly number[];
    readonly failed: readonly number[];
    readonly matches: readonly (readonly [entry: number, matches: readonly WireMatch[]])[];
}
/** Serves tasks until the thread is ended. */
export declare function serveObjects(setup: ObjectWork, scanner: BlobScanner): void;
