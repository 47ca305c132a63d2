import type { BytePath } from '../model/byte-path.ts';
import type { ScanOptions } from '../model/options.ts';
import type { Covered, ScanHooks } from './scan.ts';
import type { BlobScanContext } from './scan-blob.ts';
type Stop = () => string | undefined;
/** Adds the histories of repositories, given as absolute directories, to what was covered of their files. */
export declare function scanHistories(repositories: readonly BytePath[], files: Covered, options: ScanOptions, hooks: ScanHooks, context: BlobScanContext, stop: Stop): Promise<Covered>;
/** What is about to be committed, or what commits of a range bring. @throws InputError */
export declare function scanChanges(options: ScanOptions, hooks: ScanHooks, context: BlobScanContext, stop: Stop): Promise<Covered>;
export {};
