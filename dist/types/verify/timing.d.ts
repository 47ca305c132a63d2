import type { Timing } from './pacer.ts';
/** The clock on the wall. */
export declare const realTiming: Timing;
