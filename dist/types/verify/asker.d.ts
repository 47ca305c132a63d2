import type { HttpAnswer, HttpClient } from './http/client.ts';
import { type Timing } from './pacer.ts';
import type { BuiltRequest } from './request/build.ts';
export interface AskerOptions {
    readonly client: HttpClient;
    readonly timing: Timing;
    /** Requests at most, repetitions included. */
    readonly maxRequests: number;
    readonly signal: AbortSignal | undefined;
}
/** Sends requests with manners: paced by host, repeated where that may help, within a budget. */
export declare class Asker {
    #private;
    constructor(options: AskerOptions);
    /** How many requests were sent. */
    get sent(): number;
    /** @throws RequestFailure */
    ask(request: BuiltRequest): Promise<HttpAnswer>;
}
