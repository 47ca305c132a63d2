import type { WireRequest } from '../request/wire-request.ts';
import { type Environment } from './proxy.ts';
export interface HttpAnswer {
    readonly status: number;
    /** By lower-case name. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Buffer;
    /** Whether the body went on behind {@link MAX_BODY}. */
    readonly isCut: boolean;
}
export interface Address {
    readonly address: string;
    readonly family: number;
}
export interface ClientOptions {
    readonly userAgent: string;
    /** Hosts that the user named: their addresses are not judged. */
    readonly named: ReadonlySet<string>;
    /** Milliseconds from the first byte to the last. */
    readonly timeoutMs: number;
    readonly environment: Environment;
    /** In place of the system's resolver. */
    readonly resolve?: (host: string) => Promise<readonly Address[]>;
    /** Where to dial instead; what is dialled so is not judged. For tests, which play every provider on one machine. */
    readonly dial?: (host: string) => {
        readonly host: string;
        readonly port: number;
    } | undefined;
    /** In place of the certificates that Node trusts. */
    readonly ca?: string;
}
/** Bytes of a body that are read: what providers say of a token is a few hundred. */
export declare const MAX_BODY: number;
/**
 * HTTP without surprises: no redirect is followed, no cookie kept, no body read without end, certificates are always checked, and what
 * is dialled is an address that was judged. node:https and not fetch, which hands its resolver's answer to nobody.
 */
export declare class HttpClient {
    #private;
    constructor(options: ClientOptions);
    /** @throws RequestFailure */
    send(request: WireRequest, signal?: AbortSignal): Promise<HttpAnswer>;
    /** Ends the connections that are kept. */
    close(): void;
}
