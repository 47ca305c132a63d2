import type { Probe } from './probe.ts';
/** What the engine looks for on its own account, beside all rules. */
export declare const MARK_PROBES: readonly Probe[];
