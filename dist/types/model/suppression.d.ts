/** An entry of an ignore file: findings at a place are not reported, with a reason, for some time. */
export interface IgnoreEntry {
    /** `fingerprint`: 32 hex digits of a location. `path`: a glob from the top of the work tree. */
    readonly target: {
        readonly kind: 'fingerprint';
        readonly fingerprint: string;
    } | {
        readonly kind: 'path';
        readonly glob: string;
    };
    /** Rule ids; empty for all. */
    readonly rules: readonly string[];
    readonly reason: string;
    /** `2026-12-31`: the last day on which it holds, in UTC. */
    readonly expires: string | undefined;
    /** Where it stands: `.patdownignore:3`. */
    readonly place: string;
}
/** What a person said of an old finding. Every entry is old news to a scan; the answer is for people. */
export declare const BASELINE_VERDICTS: readonly ["unreviewed", "true", "false"];
export type BaselineVerdict = (typeof BASELINE_VERDICTS)[number];
/** A finding that was there when the baseline was made. Nothing in it helps to guess the secret. */
export interface BaselineEntry {
    /** Of the location. */
    readonly fingerprint: string;
    /** Of the finding, wherever it stands: by it an entry follows its secret to another path. */
    readonly id: string;
    readonly rule: string;
    readonly path: string;
    /** Whether only old commits held it at that path: no scan of files can tell that it is gone, and it follows nothing. */
    readonly inHistory: boolean;
    readonly verdict: BaselineVerdict;
    readonly reason: string;
}
export interface Baseline {
    /** As reports name it. */
    readonly file: string;
    /** Sorted by path, rule, fingerprint. */
    readonly entries: readonly BaselineEntry[];
}
/** An entry of `allow` in the configuration: all that it names must fit. */
export interface AllowEntry {
    readonly paths: readonly string[];
    readonly rules: readonly string[];
    /** Patterns of the linear-time engine, one of which must be found in the value. */
    readonly values: readonly string[];
    /** Texts, one of which the value must hold, whatever the case. */
    readonly stopwords: readonly string[];
    readonly reason: string;
}
/** What keeps findings from being reported. */
export interface SuppressionOptions {
    /**
     * Allow comments in what is scanned. `honour`: they suppress. `report`: they do not, and reports say that they stand there, since
     * whoever wrote the secret may have written them. `off`: they do not.
     */
    readonly marks: 'honour' | 'report' | 'off';
    /** Whether the allow comments of other scanners count as well. */
    readonly foreignMarks: boolean;
    readonly ignore: readonly IgnoreEntry[];
    readonly allow: readonly AllowEntry[];
    /** Globs of paths whose findings in git are suppressed; files there are not read. */
    readonly exclude: readonly string[];
    readonly baseline: Baseline | undefined;
    /** Of fingerprints; undefined for the public one. */
    readonly key: string | undefined;
}
export declare const NO_SUPPRESSION: SuppressionOptions;
