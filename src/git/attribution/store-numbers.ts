import { TYPE } from '../pack/entries.ts';
import type { LooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { Pack } from '../pack/pack.ts';
import { ObjectNumbers } from './object-numbers.ts';

/** Numbers of all objects of a store: those of each pack in the order of its index, then the loose ones. */
export class StoreNumbers extends ObjectNumbers {
  readonly #types: Uint8Array;
  readonly #starts = new Map<Pack, number>();
  readonly #loose = new Map<LooseObject, number>();
  /** No object can be there twice. */
  readonly #isOne: boolean;

  constructor({ packs, loose, idLength }: OpenStore) {
    const tables = packs.map(({ index }) => index.nameTable);
    const names = loose.map(({ id }) => Buffer.from(id, 'hex'));
    const [only] = tables;
    const isOne = tables.length === 1 && names.length === 0 && only !== undefined;
    super({ idLength, bytes: isOne ? only : Buffer.concat([...tables, ...names]) });
    this.#isOne = isOne;
    this.#types = new Uint8Array(this.count);
    let start = 0;
    for (const pack of packs) {
      this.#starts.set(pack, start);
      for (let entry = 0; entry < pack.index.count; entry++)
        this.setType(start + (pack.index.names[entry] as number), pack.entries.types[entry] as number);
      start += pack.index.count;
    }
    for (const object of loose) this.#loose.set(object, start++);
  }

  /** The number that the object's name leads to, though it may be in several packs. */
  ofEntry(pack: Pack, entry: number): number {
    // An index names no object twice: nothing is looked up for each tree and commit.
    if (this.#isOne) return pack.index.names[entry] as number;
    const own = (this.#starts.get(pack) ?? 0) + (pack.index.names[entry] as number);
    return this.findOwn(own);
  }

  ofLoose(object: LooseObject): number {
    return this.findOwn(this.#loose.get(object) ?? 0);
  }

  isTree(number: number): boolean {
    return this.#types[number] === TYPE.tree;
  }

  setType(number: number, type: number): void {
    this.#types[number] = type;
  }
}
