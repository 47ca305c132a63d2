import type { Finding } from '../model/finding.ts';
import type { ScanOptions, ScanProgress } from '../model/options.ts';
import type { Exclusion, ScanResult } from '../model/result.ts';
import { type FoundMatch } from './announcer.ts';
import type { BlobReport } from './blob-report.ts';
import { type BlobScanContext } from './scan-blob.ts';
import { type Tally } from './tally.ts';
import type { VerificationHooks } from './verify-findings.ts';
export interface ScanHooks {
    /** Milliseconds that never go back. Node's own `performance` takes 2 ms to be loaded. */
    readonly clock?: () => number;
    readonly onProgress?: (progress: ScanProgress) => void;
    /** Told of each match once, as soon as its place is known; in no order, and before anything is grouped or suppressed. */
    readonly onMatch?: (match: FoundMatch) => void;
    /** Ends the scan early; what was not covered is a problem. */
    readonly signal?: AbortSignal;
    /** Is told before a history is scanned of how many bytes its packs are. */
    readonly onPacks?: (bytes: number) => Promise<void>;
    /** For git, of which only what it needs to run is passed on. */
    readonly environment?: Readonly<Record<string, string | undefined>>;
    /** The program that worker threads run; without it a scan has one thread. */
    readonly workerUrl?: URL;
    /** Bytes that are worth another thread; for tests. */
    readonly worthAWorker?: number;
    /** Bytes; for tests. See {@link PIECE}. */
    readonly pieceSize?: number;
    readonly verification?: VerificationHooks;
    /** Is told what was found, and where, before anything is left out by its verdict: revocation needs what stood beside it. */
    readonly onFound?: (findings: readonly Finding[], reports: readonly BlobReport[]) => void;
}
/** Scans what the options name and says all that there is to say of it. @throws PatdownError for what the user must mend. */
export declare const scan: (options: ScanOptions, hooks?: ScanHooks) => Promise<ScanResult>;
/** The same of what `read` covers: places of a report, or one token. @throws PatdownError */
export declare function scanWith(options: ScanOptions, hooks: ScanHooks, read: (context: BlobScanContext) => Promise<Covered>): Promise<ScanResult>;
export interface Covered extends Tally {
    readonly exclusions: readonly Exclusion[];
    readonly notes: readonly string[];
}
export declare function scanPaths(options: ScanOptions, hooks: ScanHooks, context: BlobScanContext, stop?: () => string | undefined): Promise<Covered>;
