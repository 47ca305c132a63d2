import type { Confidence, Severity } from './levels.ts';
import type { Secret } from './secret.ts';
import type { VerificationStatus } from './verification.ts';
import type { SuppressionOptions } from './suppression.ts';
/** Everything that a scan of files or of standard input depends on. Built from flags and configuration, and nothing else. */
export interface ScanOptions {
    /** Files and directories as the user wrote them; resolved against `cwd`. */
    readonly paths: readonly string[];
    readonly cwd: string;
    /** Set to scan these bytes instead of paths; `path` is the name to show. */
    readonly stdin: {
        readonly path: string;
        readonly bytes: Uint8Array;
    } | undefined;
    readonly includeIgnored: boolean;
    readonly git: GitScan;
    /** Whether commits and objects that a shallow or a partial clone lacks may be fetched from its remote. */
    readonly deepen: boolean;
    readonly rules: RuleSelection;
    readonly minSeverity: Severity;
    readonly minConfidence: Confidence;
    readonly suppression: SuppressionOptions;
    /** Absolute. Paths in fingerprints, ignore files and the configuration begin here: the top of the work tree; undefined: `cwd`. */
    readonly root: string | undefined;
    readonly explain: boolean;
    /** Whether excluded paths are listed, not only counted. */
    readonly listExclusions: boolean;
    /** Whether WebAssembly may be used; the results are the same without it. */
    readonly wasm: boolean;
    /** Threads at most, the main one included; undefined: decided by the machine and the amount of work. */
    readonly jobs: number | undefined;
    /** Bytes; a larger file is a problem of kind `limit`. */
    readonly maxFileSize: number | undefined;
    readonly timeoutMs: number | undefined;
    /** The present, in milliseconds since 1970: only what says so depends on it. */
    readonly now: number;
    /** Set to ask providers which secrets are live. */
    readonly verification?: VerificationOptions;
}
/** How providers are asked. */
export interface VerificationOptions {
    /** `plan`: nothing is sent, and the result says what would be. */
    readonly mode: 'ask' | 'plan';
    /** Statuses of findings that are reported; empty for all. */
    readonly statuses: readonly VerificationStatus[];
    /** URLs in place of providers' own, by the name that rules give as `base`; those of several instances are asked in turn. */
    readonly providerUrls: ReadonlyMap<string, readonly URL[]>;
    /** Hosts that may be called although rules of the user's own name them, or although their addresses are private. */
    readonly allowedHosts: ReadonlySet<string>;
    /** What belongs to secrets and was not found beside them, by the name that rules give it. */
    readonly beside: ReadonlyMap<string, Secret>;
    readonly verifyCanaries: boolean;
    /** For all requests together; undefined: as long as it takes. */
    readonly timeoutMs: number | undefined;
    readonly maxRequests: number;
}
/** What is read by way of git, instead of files or besides. */
export type GitScan = 
/** `auto`: the history of each path that is the top of a repository; `only`: that, and no files. */
{
    readonly kind: 'history';
    readonly mode: 'auto' | 'none' | 'always' | 'only';
} | {
    readonly kind: 'staged';
}
/** `A..B`. */
 | {
    readonly kind: 'range';
    readonly range: string;
}
/** Commits that the tips have, and what is known already has not. What is not in the repository counts as not known. */
 | {
    readonly kind: 'commits';
    readonly tips: readonly string[];
    /** Whether the commits of all branches are meant, those of the tips among them: where nobody says which are pushed. */
    readonly allBranches: boolean;
    readonly without: readonly string[];
    /** What else is known: the branches of a remote as they were last seen, or all refs. */
    readonly besides: {
        readonly kind: 'remote';
        readonly name: string;
    } | {
        readonly kind: 'all';
    } | undefined;
}
/** A date or a revision. */
 | {
    readonly kind: 'since';
    readonly since: string;
};
export interface RuleSelection {
    /** Rule files and directories of the user's own, added to the built-in ones. */
    readonly paths: readonly string[];
    /** Rule ids to run; empty for all. */
    readonly only: readonly string[];
    readonly skip: readonly string[];
    /** Severities and confidences in place of the rules' own, by rule id. */
    readonly overrides?: Readonly<Record<string, RuleOverride>>;
}
export interface RuleOverride {
    readonly severity?: Severity;
    readonly confidence?: Confidence;
}
/** How far a scan has come; for progress on a terminal. */
export interface ScanProgress {
    readonly unit: 'files' | 'objects';
    readonly done: number;
    /** Undefined while they are still being counted. */
    readonly total: number | undefined;
    readonly bytesRead: number;
}
