import type { Secret } from '../model/secret.ts';
import type { SelectedVerification, VerificationSpec } from '../model/verification.ts';
import { type Bases, type BuiltRequest } from './request/build.ts';
/** A secret to verify, with what was found beside it. */
export interface Subject {
    readonly ruleId: string;
    readonly secret: Secret;
    /** Decoded from the secret when it was found. */
    readonly facts: ReadonlyMap<string, string>;
    /** What stood beside it, place by place; one empty set where nothing did. */
    readonly companionSets: readonly ReadonlyMap<string, Secret>[];
}
export interface VerifierOptions {
    readonly specs: ReadonlyMap<string, SelectedVerification>;
    readonly bases: Bases;
    /** Hosts that the user allows for rules of their own. */
    readonly allowedHosts: ReadonlySet<string>;
    /** Companions that the user gives for secrets that have none of the name beside them. */
    readonly beside: ReadonlyMap<string, Secret>;
    readonly verifyCanaries: boolean;
}
/** What stood beside a secret place by place, completed by what the user gives. */
export declare const companionsOf: ({ companionSets }: Subject, { beside }: Pick<VerifierOptions, "beside">) => ReadonlyMap<string, Secret>[];
/** One thing to ask of a subject. */
export interface Question {
    readonly spec: VerificationSpec;
    readonly request: BuiltRequest;
    readonly further: FurtherQuestion | undefined;
    /** The provider's own host, where the user named others in its place: it may know what they do not. */
    readonly unasked: string | undefined;
}
/** What is asked of a secret that proved active. */
export interface FurtherQuestion {
    readonly line: string;
    /** @throws MissingValue where the first answer does not tell what it takes */
    build(facts: Readonly<Record<string, string>>): BuiltRequest;
}
/** What is to be asked of a subject: nothing, or one question after the other until one proves it active. */
export type Inquiry = {
    readonly kind: 'none';
    readonly reason: string;
} | {
    readonly kind: 'questions';
    readonly questions: readonly Question[];
    /** Why a further way to verify it cannot be gone. */
    readonly untried: string | undefined;
};
/** Builds every request that a subject may need; nothing is sent. */
export declare function inquire(subject: Subject, options: VerifierOptions): Inquiry;
/** A way to verify, and those that are tried after it. */
export declare const chainOf: (spec: VerificationSpec) => VerificationSpec[];
