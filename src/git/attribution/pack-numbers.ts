import type { Pack } from '../pack/pack.ts';
import { asBuffer } from '../pack/shared-arrays.ts';
import { type MadeSlots, type NameSlots, type NameTable, ObjectNumbers } from './object-numbers.ts';

/** Numbers of objects as they are handed to another thread, which knows the same packs. */
export interface SharedNumbers extends NameSlots {
  readonly isOne: boolean;
}

/** Numbers of the objects of packs, those of each in the order of its index; there may be others behind them. */
export class PackNumbers extends ObjectNumbers {
  readonly #starts = new Map<Pack, number>();
  /** No object can be there twice. */
  readonly #isOne: boolean;

  constructor(packs: readonly Pack[], names: NameTable, isOne: boolean, made?: MadeSlots) {
    super(names, made);
    this.#isOne = isOne;
    let start = 0;
    for (const pack of packs) {
      this.#starts.set(pack, start);
      start += pack.index.count;
    }
  }

  static attach(packs: readonly Pack[], { idLength, bytes, isOne, ...made }: SharedNumbers): PackNumbers {
    return new PackNumbers(packs, { idLength, bytes: asBuffer(bytes) }, isOne, made);
  }

  share(): SharedNumbers {
    return { ...this.nameSlots, isOne: this.#isOne };
  }

  /** The number that the object's name leads to, though it may be in several packs. */
  ofEntry(pack: Pack, entry: number): number {
    // An index names no object twice: nothing is looked up for each tree and commit.
    if (this.#isOne) return pack.index.names[entry] as number;
    return this.findOwn(this.ownOf(pack, entry));
  }

  /** Its number in this pack alone. */
  protected ownOf(pack: Pack, entry: number): number {
    return (this.#starts.get(pack) ?? 0) + (pack.index.names[entry] as number);
  }
}
