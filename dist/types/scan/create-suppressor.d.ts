import type { ScanOptions } from '../model/options.ts';
import type { ScanHooks } from './scan.ts';
import { Suppressor } from './suppressor.ts';
/** @throws ConfigError for a pattern that is none; InputError when git cannot say what there is */
export declare function createSuppressor(options: ScanOptions, hooks: ScanHooks): Promise<Suppressor>;
