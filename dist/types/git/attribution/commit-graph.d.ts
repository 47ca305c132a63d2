import { type ObjectNumbers } from './object-numbers.ts';
/** Commits by number: their tree and their parents. */
export declare class CommitGraph {
    #private;
    /** Of every object that is a commit, its tree; {@link UNKNOWN} for others. */
    readonly treeOf: Int32Array;
    readonly commits: number[];
    constructor(numbers: ObjectNumbers);
    /**
     * To be followed by {@link settle} when all have been added.
     *
     * @param bytes of the commit object: "tree", a line for each parent, and more
     * @throws Damage where it is none, or one that came before names what is not there
     */
    add(number: number, bytes: Buffer): void;
    /** @throws Damage where one of the commits that were added names what is not there */
    settle(): void;
    parentCount(commit: number): number;
    parentAt(commit: number, index: number): number;
    parentsOf(commit: number): number[];
}
/** Commits, children before parents. */
export declare function childrenFirst(graph: CommitGraph): number[];
