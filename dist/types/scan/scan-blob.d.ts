import type { Match } from '../model/match.ts';
import type { Provenance } from '../model/provenance.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { BlobScanner } from '../model/scanner.ts';
import type { BlobReport } from './blob-report.ts';
import { type ByteSource } from './byte-source.ts';
import { type PathRule } from './match-paths.ts';
export interface BlobScanContext {
    readonly scanner: BlobScanner;
    readonly rules: RuleBook;
    readonly pathRules: readonly PathRule[];
    readonly explain: boolean;
    /** Bytes; results do not depend on it. */
    readonly pieceSize: number;
    /** Told of what is found, where somebody wants to know before the scan ends; of one report any number of times. */
    readonly announce?: ((report: BlobReport) => void) | undefined;
}
/** Scans one blob: outcomes, matches, and their places. */
export declare function scanBlob(context: BlobScanContext, source: ByteSource, provenance: Provenance, path: string): BlobReport;
/**
 * What stands in some bytes, whatever their path.
 *
 * @param further matches that are about them as a whole
 * @param isWanted tells matches that are to be told of from those that are only hidden; undefined for all
 */
export declare function scanBytes(context: BlobScanContext, source: ByteSource, further?: readonly Match[], isWanted?: (match: Match) => boolean): Pick<BlobReport, 'matches' | 'rejections'>;
