import { type Copies } from './delta.ts';
import { type Entries } from './entries.ts';
import { type Families } from './forest.ts';
import type { Inflater } from './inflate.ts';
import type { PackFile } from './pack-file.ts';
import type { RebuildMemory } from './rebuild-memory.ts';
/** Is shown every object of a family: a whole one first, then what deltas make of it, each right after its base's other descendants. */
export interface FamilyVisitor {
    /**
     * @param depth 0 for whole objects; the base is what was last visited at the depth before
     * @param bytes valid until the next call
     * @param copies undefined for whole objects
     */
    visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void;
    /**
     * Bytes before and behind all that is new, and of the object's beginning, that are looked at before {@link Copies.complete} is called.
     * Without it all bytes are there from the beginning.
     */
    readonly nearness?: number;
}
/** The same, told where an object lies in the memory in which it is rebuilt: for visitors that want no buffer of each. */
export interface PlaceVisitor {
    visitAt(entry: number, depth: number, start: number, size: number, copies: Copies | undefined): void;
    readonly nearness?: number;
}
/** Rebuilds the objects of a pack, family by family. */
export declare class FamilyWalk {
    #private;
    /** Entries that could not be rebuilt. */
    readonly failed: number[];
    constructor(file: PackFile, entries: Entries, forest: Families, inflater: Inflater, memory: RebuildMemory);
    /** Visits a whole object and all that is made of it, unless it is stopped before: a family can be made to have no end. */
    walk(root: number, visitor: FamilyVisitor | PlaceVisitor, isStopped?: () => boolean): void;
}
