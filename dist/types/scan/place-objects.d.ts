import { type Change, type Commit } from '../git/commits.ts';
import type { IsWanted } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
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
    /** Commits that change a path that was watched for, and the branches that they can be reached from. */
    readonly named: ReadonlyMap<ObjectId, readonly string[]>;
    /** Blobs by path of the commit that is checked out. */
    readonly head: ReadonlyMap<BytePath, ObjectId>;
    /** What is not known, and why. */
    readonly failures: readonly string[];
}
/** Commits that matter or change what does, children before parents: from git's log, or from trees that were read without it. */
export interface HistoryReader {
    /** @returns `cut` where there are too many changes to be told of all @throws InputError */
    each(visit: (commit: HistoryCommit) => void): Promise<'all' | 'cut'>;
    /** The same in any order, as far as it can be told, when the history lacks objects. @throws InputError */
    eachOfBroken(visit: (commit: HistoryCommit) => void, isWanted: IsWanted): Promise<void>;
    /** Who wrote commits, and when. @throws InputError */
    signatures(ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, Signature>>;
}
/** What is looked for in commits. */
export interface WantedPlaces {
    readonly blobs: Iterable<ObjectId>;
    /** Whose messages hold something. */
    readonly commits: Iterable<ObjectId>;
}
export interface HistoryCommit {
    readonly id: ObjectId;
    readonly branches: readonly string[];
    readonly changes: readonly Change[];
}
export type Signature = Omit<CommitInfo, 'branches'>;
/**
 * Finds the commits that brought what was found; where nothing was, no history is read.
 *
 * @param isNamed tells paths that are watched for whatever they hold; undefined where there are none
 */
export declare function placeObjects(git: Git, found: FoundObjects, history: HistoryReader, isNamed?: (path: BytePath) => boolean): Promise<ObjectPlaces>;
/** Every commit is a start: so those come along that no branch leads to. */
export declare function logReader(git: Git, startsOf: () => readonly ObjectId[], stop?: () => string | undefined): HistoryReader;
export declare const readSignaturesOf: (git: Git, ids: readonly ObjectId[]) => Promise<ReadonlyMap<ObjectId, Signature>>;
export declare const signatureOf: ({ id, author, email, date }: Commit) => Signature;
