import { type ObjectId } from '../model/provenance.ts';
import { type Git } from './stream.ts';
/** Which branches commits can be reached from. Commits are given children first; a set of branches is kept once, however many have it. */
export declare class Branches {
    #private;
    constructor(tips: readonly {
        readonly name: string;
        readonly commit: ObjectId;
    }[]);
    /** The branches of a commit, all of whose children were passed before. */
    pass(commit: ObjectId, parents: readonly ObjectId[]): readonly string[];
}
/** Local and remote branches. @throws InputError */
export declare function readBranches(git: Git): Promise<Branches>;
