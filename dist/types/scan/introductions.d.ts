import type { Change, Commit } from '../git/commits.ts';
import type { Match } from '../model/match.ts';
import type { ObjectId } from '../model/provenance.ts';
/** A match, whether its place is known or not. */
export interface Matched {
    readonly match: Match;
}
/** Matches by the blob that holds them. */
export type Hits<M extends Matched> = ReadonlyMap<ObjectId, readonly M[]>;
/** Rule and secret: what makes two matches the same finding. */
export declare const keyOf: ({ match }: Matched) => string;
/** A change after which a path holds secrets that it held in no parent. */
export interface Introduction<M extends Matched> {
    readonly commit: Commit;
    readonly change: Change & {
        readonly object: ObjectId;
    };
    readonly matches: readonly M[];
}
/** What each change of a commit introduces, given all blobs with matches. */
export declare const introductionsOf: <M extends Matched>(commit: Commit, hits: Hits<M>) => Introduction<M>[];
/** Matches of a change's blob whose secret stands in none of the blobs that the path had before. */
export declare function newMatches<M extends Matched>({ object, parents }: Change, hits: Hits<M>): M[];
/** The first of a blob's matches that is the same finding as one of `matches`: it still stands there. */
export declare function standing<M extends Matched>(object: ObjectId | undefined, hits: Hits<M>, matches: readonly Matched[]): M | undefined;
