import type { ObjectId } from '../../model/provenance.ts';
import { type ObjectNumbers } from './object-numbers.ts';
/**
 * Which of the objects that trees name are not there. Trees name the same ones again and again: those that came not long ago are
 * not looked up. The others are, many together.
 */
export declare class PresenceCheck {
    #private;
    constructor(numbers: ObjectNumbers);
    /** To be called with the bytes that entries are read from, before they are. */
    begin(bytes: Buffer): void;
    /** Whether the name of an object in the tree at `from` did not come lately; where it did not, it is for {@link check}. */
    isNew(from: number): boolean;
    check(bytes: Buffer, at: number): void;
    /** Notes an object that is known not to be there. */
    miss(bytes: Buffer, at: number): void;
    get missing(): ReadonlySet<ObjectId>;
}
