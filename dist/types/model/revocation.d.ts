import type { AnswerSpec, FactSpec, RequestSpec, Verification } from './verification.ts';
/** How secrets of a rule are revoked. JSON-serialisable. */
export type RevocationSpec = {
    readonly kind: 'requests';
    /** One sentence: what will be so afterwards, and what else happens. */
    readonly effect: string;
    readonly irreversible: boolean;
    /** Names of companions without which nothing can be done. */
    readonly needs: readonly string[];
    /** The provider's own dry run. */
    readonly trial?: StepSpec;
    /** In order; facts of one can stand in templates of the next. */
    readonly steps: readonly StepSpec[];
}
/** There is no request for it: what a person does, step by step. */
 | {
    readonly kind: 'by-hand';
    readonly steps: readonly string[];
};
/** As for verifications: hosts that a user's own rules name are called only where the user allows them. */
export interface SelectedRevocation {
    readonly spec: RevocationSpec;
    readonly origin: 'builtin' | 'user';
}
export interface StepSpec {
    readonly request: RequestSpec;
    /** Answers that the provider documents for success; every other one ends the revocation. */
    readonly done: readonly DoneSpec[];
    /** Answers that it documents for a refusal, each with its `reason`: to say why is all that they are for. */
    readonly refused: readonly DoneSpec[];
    readonly facts: Readonly<Record<string, StepFact>>;
    /** Secrets that one request may hold: a list of the JSON body that is `["{{secret}}"]` then holds them all. */
    readonly batch: number;
}
export type DoneSpec = Omit<AnswerSpec, 'is'>;
/** Where a fact stands in an answer. `listed`: in the only element of a list that holds, at `where`, the secret itself. */
export type StepFact = FactSpec | {
    readonly kind: 'listed';
    readonly list: string;
    readonly where: string;
    readonly take: string;
};
/**
 * What came of a revocation. `revoked`: accepted, and the secret is not known to live on. `alive`: accepted, and it is active still.
 * `dead`: it was inactive before, and nothing was sent.
 */
export declare const REVOCATION_STATUSES: readonly ["revoked", "alive", "dead", "failed", "by-hand"];
export type RevocationStatus = (typeof REVOCATION_STATUSES)[number];
export interface Revocation {
    readonly status: RevocationStatus;
    readonly reason: string;
    /** As ISO 8601 in UTC. */
    readonly at: string;
    /** Verdicts before and after; undefined where there is no way to verify the kind, or nothing was done. */
    readonly before: Verification | undefined;
    readonly after: Verification | undefined;
}
