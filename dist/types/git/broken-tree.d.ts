import { type BytePath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Git } from './stream.ts';
export interface TreeFile {
    readonly path: BytePath;
    readonly object: ObjectId;
}
/**
 * What is below a tree, as far as its trees are there, which git itself does not tell. A tree is read for one of its paths alone: a
 * few of them can have more paths than there is time for.
 *
 * @param known trees that were read, to which these are added @throws InputError when git reads nothing at all
 */
export declare function readBrokenTree(git: Git, tree: ObjectId, known: Set<ObjectId>): AsyncGenerator<TreeFile>;
