import type { Outcome } from './outcome.ts';
/** The same outcome with every offset put through `map`, which must be monotone. */
export declare function mapOffsets(outcome: Outcome, map: (offset: number) => number): Outcome;
