/** What one thread knows of trees, for another one. */
export interface EdgePart {
    readonly edges: Int32Array<ArrayBuffer>;
    /** See {@link EdgeStore}. */
    readonly lists: Int32Array<ArrayBuffer>;
    /** By number; a character for each byte. */
    readonly names: readonly string[];
}
/** Of each tree, its entries that matter: the number of a name, and of the object that it leads to. */
export declare class EdgeStore {
    #private;
    constructor(objects: number, isTree: (number: number) => boolean);
    isTree(number: number): boolean;
    nameOf(bytes: Buffer, start: number, end: number): number;
    name(number: number): Buffer;
    /**
     * @param records of `stride` numbers, in [start, end); of each, the last two are the number of a name, and of what it leads to
     * @returns where the tree begins, for {@link addLike}
     */
    add(tree: number, records: Int32Array, stride: number, start: number, end: number): number;
    /** A tree with the entries of one that was added before: most that deltas make differ in files alone. */
    addLike(tree: number, start: number, count: number): number;
    /** What is there, to be given away: nothing may be added after that. */
    part(): EdgePart;
    /** Adds what another thread has read. */
    take({ edges, lists, names }: EdgePart): void;
    count(tree: number): number;
    nameAt(tree: number, index: number): number;
    targetAt(tree: number, index: number): number;
    /** How many entries in a row are the same in two trees, from one of each on: by number alone, and at once where trees share them. */
    commonRun(tree: number, from: number, other: number, otherFrom: number): number;
    isNamedAt(tree: number, index: number, name: number): boolean;
    /**
     * Where a name is among a tree's entries; -1 where it leads to nothing that matters. Trees are sorted alike: the search begins at
     * `hint`, which is right for the next name when it is one behind the last one's place.
     */
    indexOf(tree: number, name: number, hint: number): number;
}
