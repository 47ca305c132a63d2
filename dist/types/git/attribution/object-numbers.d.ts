import type { ObjectId } from '../../model/provenance.ts';
/** A table of names of objects, as an index has it. */
export interface NameTable {
    readonly idLength: number;
    /** Names, one after the other. */
    readonly bytes: Buffer;
}
/** Names with the hash table that finds them, as they are handed to another thread. */
export interface NameSlots {
    readonly idLength: number;
    readonly bytes: Uint8Array;
    /** Shared memory. */
    readonly slots: Int32Array;
    /** What the table was made with: see {@link ObjectNumbers}. */
    readonly key: Int32Array | undefined;
    readonly furthest: number;
}
export type MadeSlots = Pick<NameSlots, 'slots' | 'key' | 'furthest'>;
export declare const UNKNOWN = -1;
/**
 * Numbers objects, and finds the number of a name: by an open hash table, since there are millions of both. A name is a hash already, and
 * an index has them in order: the slot that its first bits choose is found without work, and those of a whole index lie one behind the
 * other. Who makes names that begin alike, or an index of made-up ones, would fill one stretch of such a table: where one comes to lie too
 * far from its slot, all are hashed by a random key.
 */
export declare class ObjectNumbers {
    #private;
    readonly idLength: number;
    readonly count: number;
    /**
     * @param names of all objects, in the order of their numbers; of names that come twice the first counts
     * @param made by another thread of the same names
     */
    constructor({ idLength, bytes }: NameTable, made?: MadeSlots);
    protected get nameSlots(): NameSlots;
    /** The number of the object whose name stands in `bytes` at `at`, or {@link UNKNOWN}. */
    find(bytes: Uint8Array, at: number): number;
    /**
     * The numbers of `count` names, one after the other, or {@link UNKNOWN}. All slots are read first, then a word of all
     * names that they lead to: so the processor waits for the memory of many at a time, not of one after the other.
     *
     * @param names the words of their bytes
     * @param found is where they go
     */
    findAll(names: Int32Array, count: number, found: Int32Array): void;
    /** The number that stands for all objects with this one's name. */
    findOwn(number: number): number;
    findId(id: ObjectId): number;
    idOf(number: number): ObjectId;
}
