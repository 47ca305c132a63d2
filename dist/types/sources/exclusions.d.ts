import type { BytePath } from '../model/byte-path.ts';
import type { Exclusion } from '../model/result.ts';
/** Counts what is left out, and remembers where when it is wanted. */
export declare class ExclusionCounter {
    #private;
    constructor(isListing: boolean, named?: Iterable<BytePath>);
    /** Counts a path once, however many of the named directories hold it. `shown` is asked for when paths are listed. */
    add(reason: Exclusion['reason'], real: BytePath, shown: () => string): void;
    /** Sorted by reason, the paths of each sorted too. */
    list(): Exclusion[];
}
