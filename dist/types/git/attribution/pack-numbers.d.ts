import type { Pack } from '../pack/pack.ts';
import { type MadeSlots, type NameSlots, type NameTable, ObjectNumbers } from './object-numbers.ts';
/** Numbers of objects as they are handed to another thread, which knows the same packs. */
export interface SharedNumbers extends NameSlots {
    readonly isOne: boolean;
}
/** Numbers of the objects of packs, those of each in the order of its index; there may be others behind them. */
export declare class PackNumbers extends ObjectNumbers {
    #private;
    constructor(packs: readonly Pack[], names: NameTable, isOne: boolean, made?: MadeSlots);
    static attach(packs: readonly Pack[], { idLength, bytes, isOne, ...made }: SharedNumbers): PackNumbers;
    share(): SharedNumbers;
    /** The number that the object's name leads to, though it may be in several packs. */
    ofEntry(pack: Pack, entry: number): number;
    /** Its number in this pack alone. */
    protected ownOf(pack: Pack, entry: number): number;
}
