import { type Claim } from './claim.ts';
export interface Overlapped {
    readonly kept: readonly Claim[];
    readonly dropped: readonly {
        readonly claim: Claim;
        readonly by: Claim;
    }[];
}
/** Reports each byte once: of claims that overlap, the most trusted keeps it. Both lists are in no particular order. */
export declare function resolveOverlaps(claims: readonly Claim[]): Overlapped;
