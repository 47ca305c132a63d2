import { type Commit } from '../git/commits.ts';
import type { Git } from '../git/stream.ts';
import type { CommitInfo } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import type { BlobScanContext } from './scan-blob.ts';
import type { Tally } from './tally.ts';
export interface HistoryScanOptions {
    readonly context: BlobScanContext;
    /** Of the repository, for problems. */
    readonly display: string;
    readonly maxFileSize: number | undefined;
    stop(): string | undefined;
    onProgress?(objectsDone: number, objectsTotal: number, bytes: number): void;
}
/** Scans every object of a repository, reachable or not, and says for what it finds which commits brought it where. */
export declare function scanHistory(git: Git, options: HistoryScanOptions): Promise<Tally>;
export declare const infoOf: ({ id, author, email, date }: Omit<Commit, "changes" | "parents">, branches: readonly string[]) => CommitInfo;
export declare const report: (provenance: BlobReport["provenance"], path: string, matches: readonly PlacedMatch[]) => BlobReport;
