import { type BytePath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
import { type Change } from './commits.ts';
import { type Git } from './stream.ts';
/** @throws InputError when git does not know the repository either */
export declare function isShallow(git: Git): Promise<boolean>;
/** The commit that a revision means; undefined where there is none. */
export declare function resolveCommit(git: Git, revision: string): Promise<ObjectId | undefined>;
/** Objects that refs name, and the commit that is checked out, whether they are there or not. @throws InputError */
export declare function readEnds(git: Git): Promise<ObjectId[]>;
/** Tells files of a tree that are wanted. */
export type IsWanted = (object: ObjectId, path: BytePath) => boolean;
/** Blobs by path of a commit's tree. @throws InputError, also where there are too many */
export declare function readTree(git: Git, commit: ObjectId, isWanted?: IsWanted, maxFiles?: number): Promise<Map<BytePath, ObjectId>>;
/** Blobs by path of the commit that is checked out; empty before the first one. @throws InputError */
export declare function readHead(git: Git, isWanted?: IsWanted): Promise<ReadonlyMap<BytePath, ObjectId>>;
/** The commits that what is in the index will have as parents: none before the first one, several in a merge. */
export declare function nextParents(git: Git): Promise<ObjectId[]>;
/** What the index holds and the commit's parents do not, as if it had been committed. @throws InputError */
export declare function readStaged(git: Git): Promise<Change[]>;
/** Paths of the index, as they are shown. */
export declare function listIndex(git: Git): Promise<Set<string>>;
/** The annotated tags that a revision names, before the commit that it means in the end: a tag has a message of its own. */
export declare function tagsOf(git: Git, revision: string): Promise<ObjectId[]>;
