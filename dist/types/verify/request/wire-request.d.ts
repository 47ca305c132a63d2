import type { Method } from '../../model/verification.ts';
/** A request in the form in which it is sent. It holds the secret: made late, kept nowhere, and shown nowhere. */
export interface WireRequest {
    readonly method: Method;
    readonly origin: string;
    /** Path and query. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
}
