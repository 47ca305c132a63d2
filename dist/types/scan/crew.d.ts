import type { FileEntry } from '../sources/listing.ts';
import type { BlobScanContext } from './scan-blob.ts';
import type { Tallier } from './tally.ts';
import { type ThreadListener } from './threads.ts';
import { type WorkerAnswer, type WorkerTask } from './worker-setup.ts';
export interface CrewOptions {
    /** See {@link Threads}. */
    readonly url: URL;
    readonly context: BlobScanContext;
    readonly maxFileSize: number | undefined;
    readonly wasm: boolean;
}
/** Worker threads that scan files. They are given tasks as long as they have room for them. */
export declare class Crew {
    #private;
    constructor(options: CrewOptions, tally: Tallier);
    hire(count: number): Promise<void>;
    get size(): number;
    /** Files that workers have and have not reported yet. */
    get outstanding(): number;
    /** Hands a task to the worker with the least to do. @param ahead tasks that one may have at a time @returns whether one had room */
    give(entries: readonly FileEntry[], ahead: number): boolean;
    /** What workers that ended have left undone. */
    takeReturned(): readonly FileEntry[];
    /** See {@link Threads}. */
    news(timeout: number): Promise<void>;
    dismiss(): Promise<void>;
    answered({ files, bytes, reports }: WorkerAnswer): void;
    /** A worker ended: the file that it was at is named, and what else it had is done by others. */
    ended(member: Member, culprit: FileEntry | undefined, left: readonly FileEntry[]): void;
}
declare class Member implements ThreadListener<WorkerAnswer> {
    #private;
    /** One integer, written by the worker: the index of the file at hand among all that it was given; -1 between tasks. */
    readonly current: Int32Array<SharedArrayBuffer>;
    constructor(crew: Crew);
    begin(post: (task: WorkerTask) => void): void;
    get tasks(): number;
    get files(): number;
    give(entries: readonly FileEntry[]): void;
    answered(answer: WorkerAnswer): void;
    ended(): void;
}
export {};
