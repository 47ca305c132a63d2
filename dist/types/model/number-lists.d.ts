/**
 * Lists of numbers that lie one behind the other. Of thousands of arrays JSON makes as many objects, and the first garbage collections
 * carry them along, though a small scan looks at a few.
 */
export interface NumberLists {
    /** Where each begins among the items; behind the last one, where it ends. */
    readonly starts: readonly number[];
    readonly items: readonly number[];
}
export declare function toNumberLists(lists: readonly (readonly number[])[]): NumberLists;
export declare const countLists: ({ starts }: NumberLists) => number;
/** Undefined where there is no such list. */
export declare const listAt: ({ starts, items }: NumberLists, index: number) => number[] | undefined;
export declare const eachList: (lists: NumberLists) => number[][];
/** A list for each of some keys, which ascend. */
export interface KeyedLists {
    readonly keys: readonly number[];
    readonly lists: NumberLists;
}
export declare function toKeyedLists(entries: ReadonlyMap<number, readonly number[]>): KeyedLists;
export declare function listOf({ keys, lists }: KeyedLists, key: number): number[] | undefined;
