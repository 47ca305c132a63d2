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
    /** Numbers of blobs that were given a name with one of the endings. */
    readonly named: Set<number>;
    /** @param blobs numbers of blobs that matter */
    constructor(numbers: ObjectNumbers, blobs: ReadonlySet<number>, { endings, missing }?: WantedOptions);
    /** Objects that are not there. Those of submodules are never. */
    get missing(): ReadonlySet<ObjectId>;
    /** To be called with each tree before its entries. */
    begin(bytes: Buffer): void;
    /** The number of the blob that an entry leads to, or {@link UNKNOWN} where it does not matter. @param space behind its mode, @param nul behind its name */
    find(bytes: Buffer, space: number, nul: number): number;
    /** Notes an object that is not there. @returns whether such objects are wanted */
    miss(bytes: Buffer, id: number): boolean;
}
