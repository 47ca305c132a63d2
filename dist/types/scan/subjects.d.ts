import type { Finding } from '../model/finding.ts';
import type { SelectedVerification } from '../model/verification.ts';
import type { Subject } from '../verify/verifier.ts';
import type { BlobReport } from './blob-report.ts';
type Specs = ReadonlyMap<string, SelectedVerification>;
/** Findings as verification sees them, in their order, each with what stood beside its secret. */
export declare function subjectsOf(findings: readonly Finding[], reports: readonly BlobReport[], specs: Specs): Subject[];
export {};
