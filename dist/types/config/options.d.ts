import type { Baseline, IgnoreEntry } from '../model/suppression.ts';
import type { Config } from '../model/config.ts';
import type { RuleSelection, ScanOptions } from '../model/options.ts';
/** Values by flag name, as the command line gives them. */
export type FlagValues = ReadonlyMap<string, readonly string[]>;
/** What the flags do not say. */
export interface Surroundings {
    readonly cwd: string;
    readonly now: number;
}
/** What files say: the configuration, the ignore file and the baseline. */
export interface Settings {
    /** Absolute: the top of the work tree, or the working directory. */
    readonly root: string;
    readonly config: Config | undefined;
    /** Absolute. */
    readonly configDirectory: string;
    readonly ignore: readonly IgnoreEntry[];
    readonly baseline: Baseline | undefined;
}
/** Flags to the options of a scan; standard input is read by the caller. @throws UsageError */
export declare function toScanOptions(paths: readonly string[], flags: FlagValues, surroundings: Surroundings, settings?: Settings): Omit<ScanOptions, 'stdin'>;
export declare const toRuleSelection: (flags: FlagValues) => RuleSelection;
export declare const last: (flags: FlagValues, name: string) => string | undefined;
/** Bytes. */
export declare function parseSize(text: string | undefined): number | undefined;
/** Milliseconds. */
export declare function parseDuration(text: string | undefined, flag?: string): number | undefined;
