import type { PackSweep } from './pack-sweep.ts';
import { type PackIndex } from './pack-index.ts';
/** Numbers of types in entries' headers: gitformat-pack(5), "Object types". */
export declare const TYPE: {
    readonly unknown: 0;
    readonly commit: 1;
    readonly tree: 2;
    readonly blob: 3;
    readonly tag: 4;
    readonly offsetDelta: 6;
    readonly nameDelta: 7;
};
/** What the headers of a pack's entries say, by entry. All is shared memory. */
export interface EntryArrays {
    /** Of a delta, that of the object at the end of its chain; `unknown` where that is not in the pack. */
    readonly types: Uint8Array;
    /** Bytes of the inflated data: of the object, or of the delta. */
    readonly sizes: Float64Array;
    /** Of a delta, the entry that it changes; -1 for whole objects, {@link NO_BASE} where it is not in the pack. */
    readonly bases: Int32Array;
    /** Where the deflated data begins in the pack. */
    readonly starts: Float64Array;
}
export interface Entries extends EntryArrays {
    /** Where the deflated data ends. */
    end(entry: number): number;
}
/** @param size of the pack: behind its last entry stands its checksum */
export declare function withEnds(arrays: EntryArrays, { offsets, idLength }: PackIndex, size: number): Entries;
export declare const WHOLE = -1;
export declare const NO_BASE = -2;
/** Reads all headers, in the pack's order. @throws Damage */
export declare function readEntries(file: PackSweep, index: PackIndex): Entries;
