import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import type { Match } from '../model/match.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { type Hiring } from './object-crew.ts';
import type { Tally } from './tally.ts';
export interface HistoryScanOptions {
    readonly context: BlobScanContext;
    /** Of the repository, for problems. */
    readonly display: string;
    /** A path of a commit as the same file has it where files are scanned. */
    pathOf(path: BytePath): string;
    readonly maxFileSize: number | undefined;
    /** Other threads that may be worth their while; none where this is not given. */
    readonly hiring?: Hiring & {
        readonly wasm: boolean;
    };
    /** Whether a match is sure and severe enough to be reported. */
    isWanted(match: Match): boolean;
    /** Whether git's log is read though trees could be; for tests. */
    readonly byLog?: boolean;
    stop(): string | undefined;
    /** Milliseconds. */
    readonly clock?: () => number;
    onProgress?(objectsDone: number, objectsTotal: number, bytes: number): void;
}
/**
 * Scans every object of a repository, reachable or not, and says for what it finds which commits brought it where.
 *
 * Objects are read from packs directly, and nothing but what deltas change is searched; git reads them where that cannot be done,
 * and for explanations, which want every object whole.
 */
export declare function scanHistory(git: Git, options: HistoryScanOptions): Promise<Tally>;
