/** Why no answer was got. */
export type FailureKind = 'timeout' | 'tls' | 'dns' | 'refused' | 'reset' | 'blocked' | 'proxy' | 'protocol' | 'aborted' | 'budget' | 'limited';
/**
 * A request without an answer. The message is our own: those of Node, TLS and proxies may quote what was sent. There is no
 * cause, for the same reason.
 */
export declare class RequestFailure extends Error {
    readonly kind: FailureKind;
    constructor(kind: FailureKind, message: string);
}
/** Why a signal ends requests: whoever aborts it says so by a failure as its reason. */
export declare const abortedBy: (signal: AbortSignal | undefined) => RequestFailure;
/** What an error of Node means; its text is dropped. */
export declare function toFailure(error: unknown, host: string): RequestFailure;
