import type { VerificationSpec, VerificationStatus } from '../model/verification.ts';
import type { HttpAnswer } from './http/client.ts';
/** What an answer proves. */
export interface Classified {
    readonly status: VerificationStatus;
    readonly reason: string;
    /** Of the documented answer that fitted. */
    readonly source?: string;
    readonly facts: Readonly<Record<string, string>>;
}
/** A provider's answer to a verdict: what it documents, else `unknown` with the reason that can be seen. */
export declare function classify(spec: Pick<VerificationSpec, 'answers' | 'facts'>, answer: HttpAnswer, host: string): Classified;
/** 429, and the 403 of a limit, which GitHub and others give to live and dead tokens alike. */
export declare function isLimited({ status, headers }: HttpAnswer): boolean;
