import type { LooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import { PackNumbers } from './pack-numbers.ts';
/** Numbers of all objects of a store: those of each pack in the order of its index, then the loose ones. */
export declare class StoreNumbers extends PackNumbers {
    #private;
    constructor({ packs, loose, idLength }: OpenStore);
    ofLoose(object: LooseObject): number;
    isTree(number: number): boolean;
    setType(number: number, type: number): void;
}
