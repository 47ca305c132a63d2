import type { LooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { Pack } from '../pack/pack.ts';
import { ObjectNumbers } from './object-numbers.ts';
/** Numbers of all objects of a store: those of each pack in the order of its index, then the loose ones. */
export declare class StoreNumbers extends ObjectNumbers {
    #private;
    constructor({ packs, loose, idLength }: OpenStore);
    /** The number that the object's name leads to, though it may be in several packs. */
    ofEntry(pack: Pack, entry: number): number;
    ofLoose(object: LooseObject): number;
    isTree(number: number): boolean;
    setType(number: number, type: number): void;
}
