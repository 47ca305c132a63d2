import type { ObjectId } from '../../model/provenance.ts';
/** The names of a pack's objects and where they stand in it: gitformat-pack(5), "Version 2 pack-*.idx files". All is shared memory. */
export interface PackIndex {
    readonly count: number;
    /** Bytes of an object's name: 20 (SHA-1) or 32 (SHA-256). */
    readonly idLength: number;
    /** Where entries begin in the pack, ascending (bytes). An entry's number is its place here. */
    readonly offsets: Float64Array;
    /** Of each entry, which name is its own. */
    readonly names: Uint32Array;
    /** All names, ascending. */
    readonly nameTable: Buffer;
}
/** @throws Damage for anything but a whole index of version 2 */
export declare function parsePackIndex(bytes: Buffer, idLength: number): PackIndex;
/** The name of an entry. */
export declare function idOfEntry({ names, nameTable, idLength }: PackIndex, entry: number): ObjectId;
/** Entries by name, made for packs whose deltas name their bases: packs that git writes to disk rarely do. */
export declare function entriesByName(index: PackIndex): (id: Buffer) => number;
