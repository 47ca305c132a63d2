import type { Confidence, Severity } from './levels.ts';
import type { RuleOverride } from './options.ts';
import type { AllowEntry } from './suppression.ts';
/** A configuration file as it was written: what it does not say is undefined. Paths are relative to its directory. */
export interface Config {
    /** As errors name it. */
    readonly file: string;
    readonly exclude: readonly string[];
    readonly includeIgnored: boolean | undefined;
    readonly rules: {
        readonly add: readonly string[];
        readonly only: readonly string[];
        readonly skip: readonly string[];
        readonly override: Readonly<Record<string, RuleOverride>>;
    };
    readonly minSeverity: Severity | undefined;
    readonly minConfidence: Confidence | undefined;
    readonly allow: readonly AllowEntry[];
    readonly foreignMarks: boolean | undefined;
    readonly baseline: string | undefined;
    readonly ignoreFile: string | undefined;
    /** Of fingerprints: 64 hex digits. */
    readonly key: string | undefined;
    readonly limits: {
        /** Bytes. */
        readonly maxFileSize: number | undefined;
        readonly timeoutMs: number | undefined;
    };
}
