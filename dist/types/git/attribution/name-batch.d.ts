import type { ObjectNumbers } from './object-numbers.ts';
/** Names that are looked up together: each look-up waits for memory, and those of a batch wait at the same time. */
export declare const BATCH = 256;
/** Names of objects that are to be looked up, {@link BATCH} at most. */
export declare class NameBatch {
    #private;
    /** The same memory: of names, one after the other. */
    readonly bytes: Buffer;
    constructor(numbers: ObjectNumbers);
    get count(): number;
    get isFull(): boolean;
    /** Where in {@link bytes} another name is to be written. */
    get next(): number;
    /** Takes what was written to {@link next} for one more. */
    extend(): void;
    /** Adds the name that stands there. */
    add(bytes: Uint8Array, at: number): void;
    /** Empties the batch. @returns the numbers of the objects whose names were in it, or `UNKNOWN`, valid until this is called again */
    findAll(): Int32Array;
}
