import type { RejectedOutcome } from '../../model/outcome.ts';
import { type Claim } from './claim.ts';
export interface Barred {
    readonly kept: readonly Claim[];
    readonly dropped: readonly Claim[];
}
/**
 * Keeps less specific rules from reporting what a specific one judged and found wanting: a token whose checksum fails must
 * not come back as a "generic secret", nor a documented example key as a bare token.
 */
export declare function barDoubted(claims: readonly Claim[], refused: readonly RejectedOutcome[]): Barred;
