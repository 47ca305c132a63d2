import type { Ranges } from '../../model/scanner.ts';
import type { Copies } from './delta.ts';
/** Ranges that are made anew for each object, in one array that grows. */
export declare class TouchedRanges implements Ranges {
    #private;
    count: number;
    bounds: Int32Array<ArrayBuffer>;
    /**
     * Where an anchor of an object may begin whose bytes do not all stand in one copied stretch: at what is new, and before and
     * behind every seam. An anchor takes `reach` bytes from its first one on, and the byte before it says whether it is one.
     */
    compute({ fields, count, baseSize, size }: Copies, reach: number): void;
    start(range: number): number;
    end(range: number): number;
}
