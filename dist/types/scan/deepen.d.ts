import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
/** Fetches what a scan of commits lacks, from the remote that a repository was cloned from. Made where `--deepen` asks for it. */
export interface Deepening {
    /** All commits of a shallow clone. Whether it worked is for the caller to see. */
    commits(): Promise<void>;
    /** The commit that a revision means. */
    find(revision: string): Promise<ObjectId | undefined>;
    /** What a partial clone lacks: everything, or the trees that these commits lead to. */
    objects(from: 'everything' | readonly ObjectId[]): Promise<void>;
    /** These objects of a partial clone. */
    promised(ids: readonly ObjectId[]): Promise<void>;
}
/** @throws InputError where the repository's own configuration would be what fetches */
export declare function deepen(git: Git): Promise<Deepening>;
