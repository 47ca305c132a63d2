import { type Commit } from '../git/commits.ts';
import { type IsWanted } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
/** A commit, and the branches that it can be reached from as far as commits are there. */
export interface BranchedCommit {
    readonly commit: Commit;
    readonly branches: readonly string[];
}
/**
 * What the commits of a history changed that lacks objects, as far as the others tell it. A commit whose parents or their trees are not
 * there counts as the first one: it brings what its tree holds and no other commit brought, as those at the end of a shallow clone do.
 *
 * @throws InputError when git reads nothing at all
 */
export declare function readBrokenHistory(git: Git, ids: readonly ObjectId[], isWanted: IsWanted): AsyncGenerator<BranchedCommit>;
/** What the commit that is checked out has at which paths. */
export interface Head {
    readonly blobs: ReadonlyMap<BytePath, ObjectId>;
    /** Why some may be missing; undefined where none are. */
    readonly failure: string | undefined;
}
/** As far as its trees are there, and there is an end of its files. @throws InputError when git reads nothing at all */
export declare function readHeadOrPart(git: Git, isWanted: IsWanted): Promise<Head>;
