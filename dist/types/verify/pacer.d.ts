import type { HttpAnswer } from './http/client.ts';
/** Time and chance, so that tests need neither. */
export interface Timing {
    /** Milliseconds since 1970. */
    now(): number;
    /** @throws RequestFailure when the signal ends it */
    sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
    /** From 0 to 1. */
    random(): number;
}
/** Sees to it that no host is asked more often than it likes. */
export declare class Pacer {
    #private;
    constructor(timing: Timing);
    /** Runs a request when its host may be asked. @throws RequestFailure where that is too far away */
    run(host: string, signal: AbortSignal | undefined, send: () => Promise<HttpAnswer>): Promise<HttpAnswer>;
}
/** Milliseconds for which an answer asks to be left alone: `Retry-After`, or a limit that is used up until a time. */
export declare function pauseOf(answer: HttpAnswer, now: number): number;
/** RFC 9110: seconds, or a date. */
export declare function parseRetryAfter(text: string, now: number): number;
