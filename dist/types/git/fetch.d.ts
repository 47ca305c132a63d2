import type { ObjectId } from '../model/provenance.ts';
import { type Git } from './stream.ts';
/**
 * Brings what a shallow clone lacks from the remote that it was cloned from. @returns whether all of the history is there now;
 * a repository that is not shallow is left as it is.
 */
export declare function unshallow(git: Git): Promise<boolean>;
/**
 * The commit that an id or a ref of the remote means, fetched where it is not there: servers such as GitHub give every object that
 * they still have by its name. Undefined where it cannot be had.
 *
 * @param refs tried in turn when the id alone is refused
 */
export declare function requireFetched(git: Git, commit: ObjectId, refs?: readonly string[]): Promise<ObjectId | undefined>;
/** The last commit of a branch of the remote: as it is there now, or, where nothing is to be fetched, as it was last time. */
export declare function remoteBranch(git: Git, branch: string, mayFetch: boolean): Promise<ObjectId | undefined>;
/**
 * The commit that a revision means, fetched where it is not there: one that is named by its id, a branch of the remote
 * (`origin/main`, or `main` where there is no local one), or a tag. Undefined where it cannot be had.
 */
export declare function findRevision(git: Git, revision: string): Promise<ObjectId | undefined>;
/** Fetches objects that the remote of a partial clone promised, and that are not here yet. */
export declare function fetchPromised(git: Git, ids: readonly ObjectId[]): Promise<void>;
