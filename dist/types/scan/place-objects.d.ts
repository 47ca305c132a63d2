import { type Commit } from '../git/commits.ts';
import type { Git } from '../git/stream.ts';
import type { CommitInfo, ObjectId, Provenance } from '../model/provenance.ts';
import { type Hits, type Matched } from './introductions.ts';
/** Matches of objects, by kind of object. */
export interface FoundObjects {
    readonly blobs: Hits<Matched>;
    readonly commits: Hits<Matched>;
    readonly tags: Hits<Matched>;
}
/** Where matches of an object are to be reported. */
export interface ObjectPlace {
    readonly provenance: Provenance;
    /** Empty where there is none. */
    readonly path: string;
    readonly object: ObjectId;
    readonly matches: readonly Matched[];
}
export interface ObjectPlaces {
    readonly places: readonly ObjectPlace[];
    /** Why some are not known; undefined where all are. */
    readonly failure: string | undefined;
}
/** Finds the commits that brought what was found; where nothing was, git is not asked. @param starts commits, reachable or not */
export declare function placeObjects(git: Git, found: FoundObjects, starts: readonly ObjectId[]): Promise<ObjectPlaces>;
export declare const infoOf: ({ id, author, email, date }: Omit<Commit, "changes" | "parents">, branches: readonly string[]) => CommitInfo;
