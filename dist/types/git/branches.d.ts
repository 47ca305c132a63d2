import { type ObjectId } from '../model/provenance.ts';
import { type Git } from './stream.ts';
/** A branch and its last commit. */
export interface Tip<Key> {
    readonly name: string;
    readonly commit: Key;
}
/** Which branches commits can be reached from. Commits are given children first; a set of branches is kept once, however many have it. */
export declare class Branches<Key> {
    #private;
    constructor(tips: readonly Tip<Key>[]);
    /** The branches of a commit, all of whose children were passed before. */
    pass(commit: Key, parents: Iterable<Key>): readonly string[];
}
/** Local and remote branches. @throws InputError */
export declare function readTips(git: Git): Promise<Tip<ObjectId>[]>;
