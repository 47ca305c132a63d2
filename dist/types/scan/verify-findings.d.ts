import type { Finding } from '../model/finding.ts';
import type { VerificationOptions } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { RequestSpec, SelectedVerification, VerificationPlan } from '../model/verification.ts';
import { type ClientOptions } from '../verify/http/client.ts';
import type { Environment } from '../verify/http/proxy.ts';
import type { Timing } from '../verify/pacer.ts';
import type { VerdictCache } from '../verify/verdict-cache.ts';
import { type Subject, type VerifierOptions } from '../verify/inquiry.ts';
import { type Instruments } from '../verify/verifier.ts';
import type { BlobReport } from './blob-report.ts';
/** What verification needs beside its options. */
export interface VerificationHooks {
    /** `patdown/1.2.3`. */
    readonly userAgent: string;
    /** Verdicts of earlier runs; new ones are put into it. */
    readonly cache?: VerdictCache;
    /** For tests. */
    readonly client?: Partial<ClientOptions>;
    /** For tests. */
    readonly timing?: Timing;
}
export interface Surroundings {
    readonly options: VerificationOptions;
    /** Rule files of the user's own. */
    readonly rulePaths: readonly string[];
    readonly hooks: VerificationHooks;
    readonly environment: Environment;
    readonly signal: AbortSignal | undefined;
}
export interface Verified {
    readonly findings: readonly Finding[];
    /** Questions that were to be asked and were not, or got no answer. */
    readonly problems: readonly Problem[];
    readonly verdicts: NonNullable<ScanResult['verdicts']>;
}
/** Asks providers about findings. @throws ConfigError, InputError for the user's own rules */
export declare function verifyFindings(findings: readonly Finding[], reports: readonly BlobReport[], surroundings: Surroundings): Promise<Verified>;
/** Runs with what asks providers about these, and ends its connections. */
export declare function withInstruments<T>(subjects: readonly Subject[], surroundings: Surroundings, run: (instruments: Instruments) => Promise<T>): Promise<T>;
/** Companions that verifying secrets of a rule takes. */
export declare const needsOf: (specs: ReadonlyMap<string, SelectedVerification>) => (ruleId: string) => readonly string[];
/** What a signature takes that no template names. */
export declare const signedWith: ({ sign }: RequestSpec) => readonly string[];
/** What verifying these findings would send. */
export declare function planFindings(findings: readonly Finding[], reports: readonly BlobReport[], { options, rulePaths }: Pick<Surroundings, 'options' | 'rulePaths'>): Promise<VerificationPlan>;
export declare const verifierOptions: ({ providerUrls, allowedHosts, beside, verifyCanaries }: VerificationOptions, specs: ReadonlyMap<string, SelectedVerification>) => VerifierOptions;
