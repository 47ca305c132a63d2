import type { Secret } from '../model/secret.ts';
import type { SelectedVerification, Verification } from '../model/verification.ts';
import type { Asker } from './asker.ts';
import type { Timing } from './pacer.ts';
import { type Bases, type BuiltRequest } from './request/build.ts';
import type { VerdictCache } from './verdict-cache.ts';
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
    readonly verifyCanaries: boolean;
}
/** What is to be asked of a subject: nothing, or requests for one set of companions after the other. */
export type Inquiry = {
    readonly kind: 'none';
    readonly reason: string;
} | {
    readonly kind: 'requests';
    readonly spec: SelectedVerification['spec'];
    readonly requests: readonly BuiltRequest[];
};
/** Builds every request that a subject may need; nothing is sent. */
export declare function inquire(subject: Subject, options: VerifierOptions): Inquiry;
export interface Instruments {
    readonly asker: Asker;
    readonly timing: Timing;
    readonly cache: VerdictCache | undefined;
    /** Whether a text from outside holds nothing of a secret, in whatever form: answers echo what they were sent. */
    isSafe(text: string): boolean;
}
/** Verdicts in the order of the subjects. Each distinct request is sent once, however many subjects need it. */
export declare function verifyAll(subjects: readonly Subject[], options: VerifierOptions, instruments: Instruments): Promise<Verification[]>;
