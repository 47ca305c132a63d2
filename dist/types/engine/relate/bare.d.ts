import type { MarkOutcome } from '../../model/outcome.ts';
import { type Claim } from './claim.ts';
export interface BareJudgement {
    readonly kept: readonly Claim[];
    readonly dense: readonly Claim[];
}
/**
 * A token without a name is judged by its company: raised to medium beside a match of another rule or behind words that
 * announce it, dropped among many of its like.
 */
export declare function judgeBare(claims: readonly Claim[], marks: readonly MarkOutcome[]): BareJudgement;
