import type { Finding } from '../model/finding.ts';
import type { Subject } from '../verify/inquiry.ts';
import type { BlobReport } from './blob-report.ts';
/** Names of companions that are wanted with secrets of a rule. */
type NeedsOf = (ruleId: string) => readonly string[];
/** Findings as verification sees them, in their order, each with what stood beside its secret. */
export declare function subjectsOf(findings: readonly Finding[], reports: readonly BlobReport[], needsOf: NeedsOf): Subject[];
export {};
