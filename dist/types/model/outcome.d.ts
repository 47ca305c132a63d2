import type { CheckName, CheckResult } from './check.ts';
import type { Confidence } from './levels.ts';
import type { Matcher } from './rule.ts';
import type { Secret } from './secret.ts';
import type { Extent, Span } from './span.ts';
/** A second value that belongs to a match, such as the user of a URL's password. It may be a secret of its own. */
export interface Companion {
    readonly name: string;
    readonly value: Secret;
}
interface Seen {
    /** Index into the scanner's rules. */
    readonly rule: number;
    /** Byte offset of the anchor that led here. */
    readonly anchor: number;
    readonly extent: Extent;
}
/** A candidate that passed, as the whole or as one half of a pair. */
export interface MatchOutcome extends Seen {
    readonly kind: 'match' | 'part';
    /** Which of the rule's ways to match found it. */
    readonly matcher: Matcher['kind'];
    /** Where the secret stands, without its quotes or its name. */
    readonly span: Span;
    readonly secret: Secret;
    readonly confidence: Confidence;
    readonly checks: readonly CheckResult[];
    readonly companions: readonly Companion[];
    /** How the value was encoded where it stood; absent when it stood in plain. */
    readonly encoding?: string;
}
/** A place that speaks of its neighbourhood: an allow comment, or words such as "access token". */
export interface MarkOutcome extends Seen {
    readonly kind: 'mark';
    readonly span: Span;
    readonly mark: Mark;
}
export type Mark = {
    readonly kind: 'phrase';
} | {
    readonly kind: 'allow';
    /** The mark's line and the next one. */
    readonly covers: Span;
    /** Rule ids that are allowed; empty for all. */
    readonly rules: readonly string[];
    readonly reason: string;
    /** Whose comment it is, where it is another scanner's. */
    readonly tool?: string;
};
/** A candidate that was dropped, and by which check. */
export interface RejectedOutcome extends Seen {
    readonly kind: 'rejected';
    readonly matcher: Matcher['kind'];
    readonly span: Span;
    readonly check: CheckName;
    readonly detail: string;
    readonly length: number;
    /** Words, UUIDs, masked values: what was rejected is not shown either, since the check may be wrong. */
    readonly secret: Secret | undefined;
}
/** What one rule says at one anchor: a plain value that depends on the bytes of its extent alone. */
export type Outcome = MatchOutcome | MarkOutcome | RejectedOutcome;
export {};
