import type { Worker } from 'node:worker_threads';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobScanContext } from './scan-blob.ts';
import type { Tallier } from './tally.ts';
import type { WorkerAnswer, WorkerSetup } from './worker.ts';
export interface CrewOptions {
    /** The program that workers run; what stands behind `#` is its argument. */
    readonly url: URL;
    readonly context: BlobScanContext;
    readonly maxFileSize: number | undefined;
    readonly wasm: boolean;
}
/** Worker threads that scan beside the main one. They are given tasks as long as they have room for them. */
export declare class Crew {
    #private;
    constructor(options: CrewOptions, tally: Tallier);
    /** Worker threads cost 5 ms to be known of at all: small scans do without. */
    hire(count: number): Promise<void>;
    /** Files that workers have and have not reported yet. */
    get outstanding(): number;
    /** Hands a task to the worker with the least to do. @param ahead tasks that one may have at a time @returns whether one had room */
    give(entries: readonly FileEntry[], ahead: number): boolean;
    /** What workers that ended have left undone. */
    takeReturned(): readonly FileEntry[];
    /** Resolves when a worker has said something, at the latest after so many milliseconds. */
    news(timeout: number): Promise<void>;
    dismiss(): Promise<void>;
    answered({ files, bytes, reports }: WorkerAnswer): void;
    /** A worker ended: the file that it was at is named, and what else it had is done by others. */
    ended(member: Member, culprit: FileEntry | undefined, left: readonly FileEntry[]): void;
}
declare class Member {
    #private;
    constructor({ context, maxFileSize, wasm }: CrewOptions, crew: Crew, start: (setup: WorkerSetup) => Worker);
    get tasks(): number;
    get files(): number;
    give(entries: readonly FileEntry[]): void;
    dismiss(): Promise<void>;
}
export {};
