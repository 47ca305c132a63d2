import type { CheckResult } from '../../model/check.ts';
import type { Confidence } from '../../model/levels.ts';
/** One candidate that a matcher found in its window. Indexes are into the window's text, half-open, without quotes. */
export interface Hit {
    readonly start: number;
    readonly end: number;
    /** The value, where it is not just the text at [start, end): escapes undone, joined lines. */
    readonly value?: string;
    /** How it is encoded where it stands; absent for plain. */
    readonly encoding?: string;
    /** What may be shown of the value; overrides the rule's. */
    readonly publicPrefix?: string;
    /** Named groups of the pattern. */
    readonly groups: Readonly<Record<string, string>>;
    readonly checks: readonly CheckResult[];
    /** Caps the rule's confidence. */
    readonly confidence?: Confidence;
    readonly companions?: readonly {
        readonly name: string;
        readonly value: string;
    }[];
}
/** What a matcher made of its window: what it found, and the part [from, to) of the window that this depends on. */
export interface MatcherResult {
    readonly hits: readonly Hit[];
    readonly from: number;
    readonly to: number;
}
