import { type Probe } from './probe.ts';
/** A probe for each text: all of a probe's anchors would have to cover the same lines. */
export declare const foreignMarkProbes: readonly Probe[];
