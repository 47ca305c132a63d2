import { TYPE } from '../pack/entries.ts';
import { sharedBytes } from '../pack/shared-arrays.ts';
import type { LooseObject } from '../store/loose-objects.ts';
import type { OpenStore } from '../store/open-store.ts';
import { PackNumbers } from './pack-numbers.ts';

/** Numbers of all objects of a store: those of each pack in the order of its index, then the loose ones. */
export class StoreNumbers extends PackNumbers {
  readonly #types: Uint8Array;
  readonly #loose = new Map<LooseObject, number>();

  constructor({ packs, loose, idLength }: OpenStore) {
    const tables = packs.map(({ index }) => index.nameTable);
    const names = loose.map(({ id }) => Buffer.from(id, 'hex'));
    const [only] = tables;
    const isOne = tables.length === 1 && names.length === 0 && only !== undefined;
    super(packs, { idLength, bytes: isOne ? only : joined([...tables, ...names]) }, isOne);
    this.#types = new Uint8Array(this.count);
    for (const pack of packs)
      for (let entry = 0; entry < pack.index.count; entry++)
        this.setType(this.ownOf(pack, entry), pack.entries.types[entry] as number);
    let number = this.count - loose.length;
    for (const object of loose) this.#loose.set(object, number++);
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

/** In shared memory. */
function joined(tables: readonly Buffer[]): Buffer {
  const all = sharedBytes(tables.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const table of tables) at += table.copy(all, at);
  return all;
}
