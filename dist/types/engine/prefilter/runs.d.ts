import { type RunAnchor, type RunClass } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
/** Finds where runs of a byte class begin that are at least `min` bytes long. The WebAssembly kernel's fallback and oracle. */
export declare class RunFinder {
    #private;
    readonly id: number;
    constructor(run: RunAnchor, id: number);
    /**
     * Adds each run start in the range; reads one byte before the range and `min - 1` behind it.
     *
     * A run of `min` bytes covers one of every `min`-th byte, so only those are looked at until one is in the class.
     */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
    /** Adds a run start of the class if as many bytes follow, with such letters, as are wanted. */
    confirm(bytes: Uint8Array, start: number, into: AnchorList): void;
}
/** 1 for each byte of the class. */
export declare const classTable: (runClass: RunClass) => Uint8Array;
