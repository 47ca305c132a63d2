import type { Explanation, Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import type { SuppressionKind } from './finding.ts';
import type { RuleInfo } from './rule.ts';
import type { VerificationPlan, VerificationStatus } from './verification.ts';
import type { BaselineEntry, IgnoreEntry } from './suppression.ts';
export interface ScanStats {
    readonly files: number;
    readonly blobs: number;
    readonly bytesRead: number;
    readonly bytesScanned: number;
    readonly durationMs: number;
}
/** What was left out because the user said so, or because git ignores it: counted, and listed when asked for. */
export interface Exclusion {
    readonly reason: 'git-ignored' | 'git-directory' | 'symlink' | 'special-file' | 'submodule' | 'configured';
    readonly count: number;
    /** Paths as in a location; filled only when they were asked for. */
    readonly paths: readonly string[];
}
/** What kept places from being reported, and what no longer does. */
export interface SuppressionSummary {
    /** Places, also those of findings that are reported for another place. */
    readonly counts: Readonly<Record<SuppressionKind, number>>;
    /** Baseline entries whose secret is gone. */
    readonly staleBaseline: readonly BaselineEntry[];
    /** Entries of the ignore file that suppressed nothing. */
    readonly staleIgnore: readonly IgnoreEntry[];
    /** Entries of the ignore file whose last day is over; they suppress nothing. */
    readonly expiredIgnore: readonly IgnoreEntry[];
}
/** All that a scan has to say. Reports are built from this object and nothing else. */
export interface ScanResult {
    readonly sources: readonly string[];
    readonly findings: readonly Finding[];
    /** Findings all of whose locations are suppressed. */
    readonly suppressed: readonly Finding[];
    readonly suppression: SuppressionSummary;
    readonly explanations: readonly Explanation[];
    readonly problems: readonly Problem[];
    readonly exclusions: readonly Exclusion[];
    /** What the user should know although nothing is missing. */
    readonly notes: readonly string[];
    readonly stats: ScanStats;
    /** Every rule that ran, by id. */
    readonly rules: ReadonlyMap<string, RuleInfo>;
    /** How many secrets have which verdict, those included that `--status` does not show; absent where nobody was asked. */
    readonly verdicts?: Readonly<Partial<Record<VerificationStatus, number>>>;
    /** Only where the plan of a verification was asked for. */
    readonly plan?: VerificationPlan;
}
