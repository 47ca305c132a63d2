import { type BytePath } from '../../model/byte-path.ts';
import { type Git } from '../stream.ts';
/** Where a repository's objects are, as git says. */
export interface ObjectStore {
    /** Its own first, then those that lend it theirs. */
    readonly directories: readonly BytePath[];
    /** Bytes of an object's name. */
    readonly idLength: number;
    readonly isShallow: boolean;
    /** Whether some objects came from a remote that promised others: git-clone(1), `--filter`. */
    readonly isPartial: boolean;
}
/** Asks git once for all that must be known before objects are read. @throws InputError when git does not know the repository */
export declare function findObjectStore(git: Git): Promise<ObjectStore>;
