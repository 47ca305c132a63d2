import type { CheckResult } from '../model/check.ts';
import type { Region } from '../model/region.ts';
import type { Confidence } from '../model/levels.ts';
import type { Provenance } from '../model/provenance.ts';
import type { BlobScanner } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import type { BlobReport } from './blob-report.ts';
/** A match as it is found: it may be one of many places of a finding, and may turn out to be suppressed or too unsure to be reported. */
export interface FoundMatch extends Region {
    readonly ruleId: string;
    readonly secret: Secret;
    readonly confidence: Confidence;
    readonly checks: readonly CheckResult[];
    readonly kind: Provenance['kind'];
    /** Secrets in it are masked, as far as they are known by then. */
    readonly path: string;
}
/** Tells of the matches of each report once. */
export declare function announcerOf(scanner: BlobScanner, onMatch: ((match: FoundMatch) => void) | undefined): ((report: BlobReport) => void) | undefined;
