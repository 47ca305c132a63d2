import type { TreeHelpers, TreePart, TreeTask } from '../git/attribution/tree-reading.ts';
import { type Pack } from '../git/pack/pack.ts';
import type { Work } from '../git/pack/shares.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { ObjectAnswer, ObjectTask } from './object-worker.ts';
import type { FoundBlobs } from './scan-families.ts';
import { type ThreadListener } from './threads.ts';
/** What makes an engine for objects. */
export interface ObjectEngine {
    readonly rules: RuleBook;
    readonly wasm: boolean;
    /** Bytes; larger objects are told of and not scanned. */
    readonly maxSize: number;
}
/** How many threads there may be. */
export interface Hiring {
    /** Threads at most, the main one included; undefined: as many as the machine has, up to eight. */
    readonly jobs: number | undefined;
    /** See {@link Threads}; without it there are no workers. */
    readonly workerUrl: URL | undefined;
    /** Bytes of packs that are worth a worker; for tests. */
    readonly worthAWorker: number | undefined;
}
/** Takes on workers for what is in packs, where it is worth any. */
export declare function hireFor(packs: readonly Pack[], engine: ObjectEngine, { jobs, workerUrl, worthAWorker }: Hiring): Promise<ObjectCrew | undefined>;
/** Worker threads that read packs beside the main one: they take shares of what it does itself, as long as there are any. */
export declare class ObjectCrew implements TreeHelpers {
    #private;
    constructor(url: URL);
    hire(count: number, packs: readonly Pack[], { rules, wasm, maxSize }: ObjectEngine): Promise<void>;
    /** @param onShare is told what each share holds that another thread has scanned; @param onLost of those that one ended at */
    scanBlobs(work: Work, onShare: (share: number, found: FoundBlobs) => void, onLost: (share: number) => void): void;
    /** Resolves when workers are done or have ended, or when something is to be looked at in the meantime. @returns whether they are done */
    waits(): Promise<boolean>;
    begin(task: TreeTask): void;
    parts(isStopped: () => boolean): Promise<readonly TreePart[] | undefined>;
    /** Ends all. To be waited for before packs are closed. */
    dismiss(): Promise<void>;
    answered(member: Member, answer: ObjectAnswer): void;
    ended(member: Member): void;
}
declare class Member implements ThreadListener<ObjectAnswer> {
    #private;
    /** See {@link ObjectWork}. */
    readonly current: Int32Array<SharedArrayBuffer>;
    post: (task: ObjectTask) => void;
    isBusy: boolean;
    constructor(crew: ObjectCrew);
    answered(answer: ObjectAnswer): void;
    ended(): void;
}
export {};
