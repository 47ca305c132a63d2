import type { MatchOutcome } from '../../model/outcome.ts';
/** A match outcome with what relating needs to know of its rule. */
export interface Claim {
    readonly outcome: MatchOutcome;
    readonly ruleId: string;
}
export declare const hasProof: ({ outcome }: Claim) => boolean;
/** Whether a check found evidence against it that no proof outweighs. */
export declare const isDoubted: (claim: Claim) => boolean;
/** 0 for a proven claim, then by kind; claims below the default confidence come after all others. */
export declare function trustRank(claim: Claim): number;
/** Most trusted first; then longer, earlier, by id. Total, so that the result does not depend on the order of outcomes. */
export declare function byTrust(a: Claim, b: Claim): number;
export declare const byOffset: (a: Claim, b: Claim) => number;
/** By code unit: the same on every machine, whatever its language. */
export declare const compareIds: (a: string, b: string) => number;
/** Index of the first of the items, sorted by start, that begins at or behind the offset. */
export declare function firstFrom(items: readonly Claim[], offset: number): number;
