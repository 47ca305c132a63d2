import type { ObjectId } from '../../model/provenance.ts';
import { type ObjectNumbers } from './object-numbers.ts';
export interface WantedOptions {
    /** Endings of names; blobs of such names matter, whatever they hold. None of them empty. */
    readonly endings?: readonly string[];
    /** Whether objects that trees name and that are not there are wanted, too. */
    readonly missing?: boolean;
}
/** Which entries of trees matter, besides those that lead to other trees; each is looked at once in the tree that first has it. */
export declare class WantedEntries {
    #private;
    /** Whether two bytes, the first one lowest, begin the name of a wanted blob. */
    readonly beginnings: Uint8Array<ArrayBuffer>;
    /** Whether two bytes, the first one lowest, may be the last ones of a name with one of the endings. */
    readonly lastBytes: Uint8Array<ArrayBuffer>;
    /** Numbers of blobs that were given a name with one of the endings. */
    readonly named: Set<number>;
    /** @param blobs numbers of blobs that matter */
    constructor(numbers: ObjectNumbers, blobs: ReadonlySet<number>, { endings, missing }?: WantedOptions);
    /** Whether it is asked what is missing. */
    get asksMissing(): boolean;
    /** Looks up later whether an object is there. */
    check(bytes: Buffer, id: number): void;
    /** Objects that are not there. Those of submodules are never. */
    get missing(): ReadonlySet<ObjectId>;
    /** To be called with the bytes that entries are read from, before they are. */
    begin(bytes: Buffer): void;
    /** The number of the blob that an entry leads to, or {@link UNKNOWN} where it does not matter. @param space behind its mode, @param nul behind its name */
    find(bytes: Buffer, space: number, nul: number): number;
    /** Notes an object that is not there. @returns whether such objects are wanted */
    miss(bytes: Buffer, id: number): boolean;
}
