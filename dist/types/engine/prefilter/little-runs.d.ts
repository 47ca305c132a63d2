import { type RunAnchor } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LittleText } from './little-text.ts';
import type { RunFinder } from './runs.ts';
/**
 * Finds run starts in inputs that are too small for the kernel, by expressions: the loop of `RunFinder.find` is slow until V8 has
 * optimised it, and that costs more than searching a hundred kilobytes. Runs of the bytes of all classes together come first: of those
 * there are few, and V8 looks for them in steps of several bytes.
 */
export declare class LittleRuns {
    #private;
    constructor(runs: readonly {
        readonly anchor: RunAnchor;
        readonly finder: RunFinder;
    }[]);
    /** Like `RunFinder.find` of each of the runs. @param text of the range */
    find(bytes: Uint8Array, { text, offset }: LittleText, range: Span, into: AnchorList): void;
}
