import type { ScanProgress } from '../model/options.ts';
import type { ScanResult } from '../model/result.ts';
import type { FoundMatch } from '../scan/announcer.ts';
import { type LibraryOptions } from './options.ts';
export type { FoundMatch };
export type ScanEvent = {
    readonly kind: 'progress';
    readonly progress: ScanProgress;
}
/** Of files as they are read; of history when all of it was, since only then is it known who brought what. */
 | {
    readonly kind: 'match';
    readonly match: FoundMatch;
}
/** The last event: what {@link scan} resolves to. */
 | {
    readonly kind: 'result';
    readonly result: ScanResult;
};
/**
 * The same scan, told of while it goes on. Matches come in no order and are not final: they are not yet grouped into findings, and
 * some turn out to be suppressed or below what was asked for. The result at the end is what counts. Leaving the loop ends the scan.
 * @throws PatdownError as `scan` does
 */
export declare function scanStream(options?: LibraryOptions): AsyncGenerator<ScanEvent, void, undefined>;
