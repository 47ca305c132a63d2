import type { Pair } from '../../model/rule.ts';
import { type Claim } from './claim.ts';
export interface Paired {
    readonly matched: readonly Claim[];
    readonly alone: readonly Claim[];
}
/**
 * Gives each half of a credential the nearest other half within its rule's distance, one to one: nearest pairs first, ties to
 * the lower offset. A half that found one becomes a match with the other as its companion.
 */
export declare function pairParts(parts: readonly Claim[], others: readonly Claim[], pairOf: (ruleId: string) => Pair | undefined): Paired;
