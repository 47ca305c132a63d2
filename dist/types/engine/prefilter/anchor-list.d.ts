import type { Anchors } from '../../model/scanner.ts';
/**
 * Collects anchors, and sorts them by position, then id. They come in long stretches that are nearly in order, one of literals and one of
 * runs for all that is searched at once: those are merged. To sort them as if nothing were known of them takes five times as long.
 */
export declare class AnchorList {
    #private;
    /** Added to each position: where the bytes that are searched at the moment begin. */
    base: number;
    clear(): void;
    add(position: number, id: number): void;
    /** Adds what a kernel found in order: pairs of an id and a position, which is less by `base`. */
    addAll(found: Uint32Array, pairs: number, base: number): void;
    /** The same of ids and positions for themselves, to which nothing has to be added. */
    addOrdered(ids: Int32Array, positions: Int32Array): void;
    /** Valid until the list is changed. */
    sorted(): Anchors;
}
