import type { CheckName, CheckResult } from './check.ts';
import type { Confidence } from './levels.ts';
import type { Companion } from './outcome.ts';
import type { Secret } from './secret.ts';
import type { Span } from './span.ts';
/** One hit of one rule at one place of one blob. */
export interface Match {
    readonly ruleId: string;
    readonly span: Span;
    readonly secret: Secret;
    readonly confidence: Confidence;
    readonly checks: readonly CheckResult[];
    readonly companions: readonly Companion[];
    readonly encoding?: string;
    /** Set when an allow comment in the blob covers it. */
    readonly allowed?: {
        readonly reason: string;
    };
    /** Likewise, of another scanner. */
    readonly foreignMark?: {
        readonly tool: string;
    };
}
/** A candidate that is not reported, with the check that dropped it. */
export interface Rejection {
    readonly ruleId: string;
    readonly span: Span;
    readonly check: CheckName;
    readonly detail: string;
    readonly secret: Secret | undefined;
}
/** All that one blob's outcomes amount to. Both lists are sorted by offset, then rule. */
export interface Related {
    readonly matches: readonly Match[];
    /** Candidates that failed a check; those whose pattern just does not fit are left out. */
    readonly rejections: readonly Rejection[];
}
