import { type BytePath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type Git } from './stream.ts';
/** A path that a commit changed: in a merge, one that differs from all parents. */
export interface Change {
    readonly path: BytePath;
    /** The blob that the path has since; undefined where it is gone or is a submodule. */
    readonly object: ObjectId | undefined;
    /** Whether that is the target of a symbolic link; git tells, and trees that were read without it do not. */
    readonly isLink?: boolean;
    /** The blobs that it had in the parents, as many as there are; undefined where it had none. */
    readonly parents: readonly (ObjectId | undefined)[];
}
export interface Commit {
    readonly id: ObjectId;
    readonly parents: readonly ObjectId[];
    readonly author: string;
    readonly email: string;
    readonly date: string;
    readonly changes: readonly Change[];
}
export interface CommitLimits {
    /** Paths that a commit changes. A few trees can be made to have endless ones, and a list of them takes memory. */
    readonly changes: number;
    /** Commits that git may end at, before the rest counts as failed: each costs a process. */
    readonly ends: number;
}
/**
 * Commits with what they changed, children before parents.
 *
 * @param selection arguments that say which, such as `A..B`; @param starts lines for `--stdin`
 * @throws InputError
 */
export declare function readCommits(git: Git, selection: readonly string[], starts?: Iterable<string>, limits?: CommitLimits): AsyncGenerator<Commit>;
/** A commit that was asked for by name, or why there is none. */
export type CommitRead = {
    readonly kind: 'commit';
    readonly commit: Commit;
} | {
    readonly kind: 'failed';
    readonly id: ObjectId;
};
/**
 * The same of commits that are there, one by one: git's log ends at the first object that it does not find, and in the order that it
 * is asked for that is before it has told of any commit.
 *
 * @throws InputError where there is no git
 */
export declare function readSingleCommits(git: Git, ids: readonly ObjectId[], limits?: CommitLimits): AsyncGenerator<CommitRead>;
/** Of commits by name, all but what they changed. @throws InputError */
export declare function readSignatures(git: Git, ids: readonly ObjectId[]): Promise<Map<ObjectId, Commit>>;
/** `:mode mode id id status`, and in merges a colon, a mode and an id for each parent, and one of each for the result. */
export declare function parseChange(raw: string, path: BytePath): Change;
