import type { BlobScanner } from '../model/scanner.ts';
import type { BlobReport } from './blob-report.ts';
/** Paths may hold secrets too: those that the rules find in them, and those that were found in contents. */
export declare function pathMasker(scanner: BlobScanner, reports: readonly BlobReport[], others: readonly string[]): (path: string) => string;
