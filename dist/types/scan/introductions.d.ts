import type { Change, Commit } from '../git/commits.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { PlacedMatch } from './blob-report.ts';
/** Matches by the blob that holds them. */
export type Hits = ReadonlyMap<ObjectId, readonly PlacedMatch[]>;
/** Rule and secret: what makes two matches the same finding. */
export declare const keyOf: ({ match }: PlacedMatch) => string;
/** A change after which a path holds secrets that it held in no parent. */
export interface Introduction {
    readonly commit: Commit;
    readonly change: Change & {
        readonly object: ObjectId;
    };
    readonly matches: readonly PlacedMatch[];
}
/** What each change of a commit introduces, given all blobs with matches. */
export declare const introductionsOf: (commit: Commit, hits: Hits) => Introduction[];
/** Matches of a change's blob whose secret stands in none of the blobs that the path had before. */
export declare function newMatches({ object, parents }: Change, hits: Hits): PlacedMatch[];
