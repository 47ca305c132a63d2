import type { Problem } from '../model/problem.ts';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobReport } from './blob-report.ts';
import { type BlobScanContext } from './scan-blob.ts';
/** Scans files one by one. The reader's buffer is reused, so that one scanner belongs to one thread. */
export declare class FileScanner {
    #private;
    constructor(context: BlobScanContext, maxFileSize: number | undefined);
    /** Never throws for what a file or the system does. */
    scan(entry: FileEntry): BlobReport;
}
export declare const failed: (path: string, problem: Problem) => BlobReport;
