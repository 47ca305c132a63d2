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
export interface Entries {
    /** Of a delta, that of the object at the end of its chain; `unknown` where that is not in the pack. */
    readonly types: Uint8Array;
    /** Of a delta, the entry that it changes; -1 for whole objects, {@link NO_BASE} where it is not in the pack. */
    readonly bases: Int32Array;
    /**
     * Of each entry, {@link PLACE} numbers: where its deflated data begins in the pack, where it ends, and bytes of the inflated data, which is
     * an object or a delta. Entries are come to in no order: so all that is asked of one lies in one place.
     */
    readonly places: Float64Array;
}
export declare const PLACE = 3;
export declare const WHOLE = -1;
export declare const NO_BASE = -2;
/** Reads all headers, in the pack's order. @throws Damage */
export declare function readEntries(file: PackSweep, index: PackIndex): Entries;
