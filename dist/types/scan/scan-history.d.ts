import type { Git } from '../git/stream.ts';
import type { Tally } from './tally.ts';
import { type HistoryScanOptions } from './history.ts';
/**
 * Scans every object of a repository, reachable or not, and says for what it finds which commits brought it where.
 *
 * Objects are read from packs directly, and nothing but what deltas change is searched; git reads them where that cannot be done,
 * and for explanations, which want every object whole.
 */
export declare function scanHistory(git: Git, options: HistoryScanOptions): Promise<Tally>;
