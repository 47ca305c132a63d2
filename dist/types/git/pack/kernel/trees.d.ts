import type { RebuildMemory } from '../rebuild-memory.ts';
/** See assembly/trees.ts. */
interface TreeExports {
    prepare(results: number, beginnings: number, endings: number, recent: number, boundsEnd: number, edgesEnd: number, idLength: number, isAsked: number): void;
    /**
     * Reads a tree; all but its size, copies and what it is like are addresses.
     *
     * @param copies of its delta; -1 for whole objects
     * @param isBase whether other trees are made of it
     * @param isHollow whether bytes were left out of it, as of objects that no other one is made of
     * @param notes has room behind it for as many bytes as the tree has
     * @returns how many entries were noted, -1 for what is no tree, -2 for more than there is room for, -3 where what was left out is needed
     */
    read(address: number, size: number, copies: number, baseBounds: number, bounds: number, baseEdges: number, edges: number, isBase: number, isHollow: number, notes: number): number;
}
/** What the kernel is told of what is wanted. */
export interface TreeTables {
    readonly idLength: number;
    /** By the first two bytes of an object's name, and by the last two of a file's, 1 for entries that are to be looked at: 65,536 bytes each. */
    readonly beginnings: Uint8Array;
    readonly lastBytes: Uint8Array;
    /** Whether entries are to be looked at whose object did not come lately. */
    readonly asksMissing: boolean;
}
/** Bytes that are to be kept in front of the objects. */
export declare const TREE_ROOM: number;
/** Reads trees where they are rebuilt. */
export declare class TreeKernel {
    #private;
    /** Addresses at which the first bounds and edges are to lie. */
    readonly bounds: number;
    readonly edges: number;
    /** Words of all of the memory. */
    words: Int32Array;
    /** @returns undefined where there is no WebAssembly @param memory with {@link TREE_ROOM} bytes of room */
    static load(memory: RebuildMemory, tables: TreeTables): TreeKernel | undefined;
    private constructor();
    /** Reads a tree, and says what it made of it in {@link boundEnd} and what stands behind that. */
    get read(): TreeExports['read'];
    /** Of which objects the names came lately: to be called before a tree is read again, of which some may have been noted. */
    forget(): void;
    /** Of the tree that was read last: where its bounds end, its edges, and those of its base that it took over, if no others. */
    get boundEnd(): number;
    get edgeEnd(): number;
    get same(): number;
}
export {};
