import { type Pack } from '../pack/pack.ts';
import { type LooseObject } from './loose-objects.ts';
import type { ObjectStore } from './object-directories.ts';
/** All packs and loose objects of a repository, ready to be read without git. */
export interface OpenStore {
    readonly idLength: number;
    readonly packs: readonly Pack[];
    readonly loose: readonly LooseObject[];
    close(): void;
}
/** A store, or why git has to be asked for everything. */
export type Opening = {
    readonly kind: 'open';
    readonly store: OpenStore;
}
/** Whole, but of a version that only git knows, or not to be read here. */
 | {
    readonly kind: 'unknown';
}
/** `what` is wrong, though git may not notice. */
 | {
    readonly kind: 'damaged';
    readonly what: string;
};
export declare function openStore({ directories, idLength }: ObjectStore): Opening;
