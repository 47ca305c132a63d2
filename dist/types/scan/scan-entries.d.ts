import type { FileEntry } from '../sources/listing.ts';
import type { BlobScanContext } from './scan-blob.ts';
import type { ScanHooks } from './scan.ts';
import { type Tally } from './tally.ts';
export interface EntryScanOptions {
    readonly context: BlobScanContext;
    readonly maxFileSize: number | undefined;
    readonly wasm: boolean;
    /** Threads at most, this one included; undefined: as many as the machine has, up to eight. */
    readonly jobs: number | undefined;
    /** Says why the scan is to end, once it is. */
    stop(): string | undefined;
}
/** Scans files while they are being found, on one thread until there is work enough for more. Results do not depend on that. */
export declare function scanEntries(batches: AsyncIterable<readonly FileEntry[]>, options: EntryScanOptions, hooks: ScanHooks): Promise<Tally>;
