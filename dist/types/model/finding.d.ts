import type { CheckResult } from './check.ts';
import type { Confidence, Severity } from './levels.ts';
import type { Provenance } from './provenance.ts';
import type { Region } from './region.ts';
import type { Secret } from './secret.ts';
import type { Verification } from './verification.ts';
/** What is shown of the lines around a secret; every secret in it is masked already. */
export interface Snippet {
    /** The line, cut to a window around the secret when it is long. Control characters are still in it. */
    readonly text: string;
    /** Where the masked secret stands in `text`, UTF-16 code units, half-open. */
    readonly start: number;
    readonly end: number;
}
/** What keeps a place from being reported. Reasons are people's own words, with what is secret in them masked; may be empty. */
export interface Suppression {
    readonly kind: SuppressionKind;
    readonly reason: string;
    /** The scanner whose allow comment it is; the line of the ignore file; the glob of `paths.exclude`. */
    readonly by?: string;
}
export declare const SUPPRESSION_KINDS: readonly ["inline", "ignore-file", "allow-list", "excluded", "baseline"];
export type SuppressionKind = (typeof SUPPRESSION_KINDS)[number];
export interface Location extends Region {
    readonly provenance: Provenance;
    /** Safe to show: secrets in it are masked. Empty for messages, and for blobs that no commit names. */
    readonly path: string;
    /** From the top of the work tree, where that is another one: what fingerprints are made of. */
    readonly rootPath?: string;
    /** Keyed hash of rule, path and secret; without line, commit or date. */
    readonly fingerprint: string;
    /** Whether the place looks like a test, an example or documentation. Orders and explains; never hides. */
    readonly context: 'code' | 'test' | 'example' | 'documentation';
    readonly snippet: Snippet | undefined;
    readonly suppression: Suppression | undefined;
    /** An allow comment that stands here and is not heeded, since whoever wrote the secret may have written it. */
    readonly unheeded?: {
        readonly reason: string;
    };
    /** GitHub's hash of the line, which has no key; only where a report for GitHub asked for it. */
    readonly lineHash?: string;
}
/** One secret under one rule, wherever it stands. */
export interface Finding {
    /** Keyed hash of rule and secret. */
    readonly id: string;
    readonly ruleId: string;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly secret: Secret;
    readonly checks: readonly CheckResult[];
    /** How the value was encoded where it stood first; absent when it stood in plain. */
    readonly encoding?: string;
    /** What the provider says; absent where nobody asked. */
    readonly verification?: Verification;
    /** Sorted by path, then offset; never empty. */
    readonly locations: readonly Location[];
}
/** A candidate that was not reported, for `--explain`. */
export interface Explanation {
    readonly ruleId: string;
    readonly check: string;
    readonly detail: string;
    /** Redacted. */
    readonly candidate: string;
    readonly path: string;
    readonly startLine: number;
    readonly startColumn: number;
}
