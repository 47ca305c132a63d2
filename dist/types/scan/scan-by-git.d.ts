import type { Git } from '../git/stream.ts';
import { type HistoryScanOptions, type History } from './history.ts';
/** The exact slow way: git reads every object. */
export declare function scanByGit(git: Git, options: HistoryScanOptions): Promise<History>;
