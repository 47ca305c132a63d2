import { foreignMarkProbes } from './foreign-marks.ts';
import { allowProbe, phraseProbe } from './marks.ts';
import type { Probe } from './probe.ts';

/** What the engine looks for on its own account, beside all rules. */
export const MARK_PROBES: readonly Probe[] = [phraseProbe, allowProbe, ...foreignMarkProbes];
