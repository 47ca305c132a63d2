import type { Entries } from './entries.ts';
/** Which entries are deltas of which, for entries of one type. */
export interface Families {
    /** Whole objects, in the pack's order. */
    readonly roots: Int32Array;
    /** The deltas of entry e are `list[starts[e]]` up to `list[starts[e + 1]]`. */
    readonly starts: Int32Array;
    readonly list: Int32Array;
}
export interface Forest extends Families {
    /** Of this type, reachable from no root: their base is not in the pack, or they lead in a circle. */
    readonly lost: readonly number[];
}
/** @param zeros makes the arrays: in shared memory where other threads are to read them, which V8 gives back later than its own */
export declare function forestOf(entries: Entries, type: number, zeros?: (length: number) => Int32Array): Forest;
export declare const hasDeltas: ({ starts }: Families, entry: number) => boolean;
/** An entry and all that is made of it. */
export declare function descendants({ starts, list }: Families, entry: number): number[];
