/** The library: the same scan as the command's, as a function. Documented in docs/library.md. */
export { loadRules, scan } from './library/scan.ts';
export { type FoundMatch, type ScanEvent, scanStream } from './library/stream.ts';
export type { LibraryOptions } from './library/options.ts';
export { Secret } from './model/secret.ts';
export { ConfigError, InputError, PatdownError, UsageError } from './model/errors.ts';
export type { CheckResult } from './model/check.ts';
export type { Confidence, Severity } from './model/levels.ts';
export type { Explanation, Finding, Location, Snippet, Suppression } from './model/finding.ts';
export type { GitScan, RuleSelection, ScanOptions, ScanProgress } from './model/options.ts';
export type { Problem } from './model/problem.ts';
export type { CommitInfo, Provenance } from './model/provenance.ts';
export type { Region } from './model/region.ts';
export type { Exclusion, ScanResult, ScanStats } from './model/result.ts';
export type { RuleInfo } from './model/rule.ts';
export type { Verification, VerificationStatus } from './model/verification.ts';
