import type { Confidence, Severity } from '../model/levels.ts';
import type { Explanation, Finding } from '../model/finding.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { BlobReport } from './blob-report.ts';
import type { Fingerprinter } from './fingerprint.ts';
import type { Suppressor } from './suppressor.ts';
export interface FindingOptions {
    readonly rules: ReadonlyMap<string, RuleInfo>;
    readonly minSeverity: Severity;
    readonly minConfidence: Confidence;
    readonly suppressor: Suppressor;
    readonly fingerprinter: Fingerprinter;
    /** Masks what is secret in a path. */
    showPath(path: string): string;
}
export interface Findings {
    readonly findings: readonly Finding[];
    readonly suppressed: readonly Finding[];
}
/** Groups matches by rule and secret; a finding is as sure as the surest of its places. */
export declare function groupFindings(reports: readonly BlobReport[], options: FindingOptions): Promise<Findings>;
/** Why candidates are not reported: those that a check refused, and those that stayed below the asked-for confidence. */
export declare function explain(reports: readonly BlobReport[], options: FindingOptions): Explanation[];
