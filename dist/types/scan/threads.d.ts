import type { WorkerSetup } from './worker-setup.ts';
/** Hears what a worker thread answers, and that it ended without being told to. */
export interface ThreadListener<Answer> {
    answered(answer: Answer): void;
    ended(): void;
}
/** Worker threads that work beside the main one. */
export declare class Threads {
    #private;
    /** @param url the program that they run; what stands behind `#` is its argument */
    constructor(url: URL);
    /** Worker threads cost 5 ms to be known of at all: small scans do without. @returns what hands the new one a task */
    start<Task, Answer>(setup: WorkerSetup, listener: ThreadListener<Answer>): Promise<(task: Task) => void>;
    /** Resolves when a worker has said something, at the latest after so many milliseconds. */
    news(timeout: number): Promise<void>;
    /** Ends all. Nothing more is heard of them. */
    dismiss(): Promise<void>;
}
