import type { Problem } from '../model/problem.ts';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobReport } from './blob-report.ts';
import type { BlobScanContext } from './scan-blob.ts';
import type { ScanHooks } from './scan.ts';
export interface PoolOptions {
    readonly url: URL;
    readonly jobs: number;
    readonly context: BlobScanContext;
    readonly maxFileSize: number | undefined;
}
/** Scans files on several threads. The reports' order is that of the files, whatever the number of threads. */
export declare function runPool(files: readonly FileEntry[], options: PoolOptions, hooks: ScanHooks, stop: () => string | undefined): Promise<{
    reports: BlobReport[];
    problems: Problem[];
}>;
