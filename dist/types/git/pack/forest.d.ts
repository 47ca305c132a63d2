import type { Entries } from './entries.ts';
/** Which entries are deltas of which, for entries of one type. */
export interface Forest {
    /** Whole objects, in the pack's order. */
    readonly roots: readonly number[];
    /** The deltas of entry e are `list[starts[e]]` up to `list[starts[e + 1]]`. */
    readonly starts: Int32Array;
    readonly list: Int32Array;
    /** Of this type, reachable from no root: their base is not in the pack, or they lead in a circle. */
    readonly lost: readonly number[];
}
export declare function forestOf({ types, bases }: Entries, type: number): Forest;
export declare const hasDeltas: ({ starts }: Forest, entry: number) => boolean;
/** An entry and all that is made of it. */
export declare function descendants({ starts, list }: Forest, entry: number): number[];
