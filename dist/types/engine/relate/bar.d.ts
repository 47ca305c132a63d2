import type { CheckName } from '../../model/check.ts';
import type { Outcome, RejectedOutcome } from '../../model/outcome.ts';
import type { Matcher } from '../../model/rule.ts';
import { type Claim } from './claim.ts';
export interface Barred {
    readonly kept: readonly Claim[];
    readonly dropped: readonly Claim[];
}
/**
 * Keeps less specific rules from reporting what a specific one judged and found wanting: a token whose checksum fails must
 * not come back as a "generic secret", nor a documented example key as a bare token.
 */
export declare function barDoubted(claims: readonly Claim[], examples: readonly RejectedOutcome[]): Barred;
/** Whether what a check refused keeps others from being reported: an example of a token is one whatever else finds it. */
export declare const isBar: (matcher: Matcher["kind"], check: CheckName) => boolean;
export declare const isExample: (outcome: Outcome) => outcome is RejectedOutcome;
