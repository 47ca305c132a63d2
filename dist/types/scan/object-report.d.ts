import type { BlobReport, PlacedMatch } from './blob-report.ts';
/** What is said of an object of git; its bytes were counted when it was scanned. */
export declare const report: (provenance: BlobReport["provenance"], path: string, matches: readonly PlacedMatch[]) => BlobReport;
