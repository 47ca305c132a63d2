import type { ObjectId } from '../model/provenance.ts';
import type { Git } from './stream.ts';
/** What a commit names. */
export interface CommitLinks {
    readonly tree: ObjectId;
    readonly parents: readonly ObjectId[];
}
/** Of those of objects that are commits and can be read, children before parents. @throws InputError when git reads nothing at all */
export declare function readLinks(git: Git, ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, CommitLinks>>;
