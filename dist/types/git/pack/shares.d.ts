import { type Entries } from './entries.ts';
import type { Families } from './forest.ts';
/** Some families of one pack: roots [first, last) of its forest. */
export interface Share {
    readonly pack: number;
    readonly first: number;
    readonly last: number;
}
/** What is to be read of the packs of a store: families of objects of one type, and which of them nobody has taken yet. */
export interface Work {
    /** By pack. */
    readonly families: readonly Families[];
    /** {@link Share} after share. Shared memory. */
    readonly shares: Int32Array;
    /** One number, in shared memory: the share that is next. Who is quick takes more, and nobody waits but for the last one. */
    readonly next: Int32Array;
}
/** All families of a pack at once, for one thread. */
export declare const undivided: (families: readonly Families[]) => Work;
/**
 * Families of several packs in shares, the largest first: one of them may be worth fifty of the others, and who took it last would be
 * waited for. The division depends on the packs alone.
 */
export declare function divide(families: readonly Families[], entries: readonly Entries[]): Work;
/** @returns the number of a share that nobody else has taken or will take; undefined when there are no more */
export declare function takeShare({ next, shares }: Work): number | undefined;
export declare const shareAt: ({ shares }: Work, index: number) => Share;
/** By the place of their families: what threads give in no order is so put into that of a single one. */
export declare const inOrder: (a: Share, b: Share) => number;
