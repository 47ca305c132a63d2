import type { ObjectId } from '../../model/provenance.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';

export interface WantedOptions {
  /** Endings of names; blobs of such names matter, whatever they hold. None of them empty. */
  readonly endings?: readonly string[];
  /** Whether objects that trees name and that are not there are wanted, too. */
  readonly missing?: boolean;
}

/** Few enough for the second cache. */
const RECENT = 1 << 13;

/** Which entries of trees matter, besides those that lead to other trees; each is looked at once in the tree that first has it. */
export class WantedEntries {
  readonly #numbers: ObjectNumbers;
  readonly #blobs: ReadonlySet<number>;
  /** Whether two bytes begin the name of a wanted blob. */
  readonly #beginnings = new Uint8Array(1 << 16);
  readonly #endings: readonly Buffer[];
  /** Whether an ending has a byte as its last. */
  readonly #isLast = new Uint8Array(256);
  readonly #isMissingWanted: boolean;
  /** By its first bytes, the last object that had them. */
  readonly #recent: Uint8Array;
  /** Numbers of blobs that were given a name with one of the endings. */
  readonly named = new Set<number>();
  /** Objects that are not there. Those of submodules are never. */
  readonly missing = new Set<ObjectId>();

  /** @param blobs numbers of blobs that matter */
  constructor(
    numbers: ObjectNumbers,
    blobs: ReadonlySet<number>,
    { endings = [], missing = false }: WantedOptions = {},
  ) {
    this.#numbers = numbers;
    this.#blobs = blobs;
    this.#endings = endings.map((ending) => Buffer.from(ending));
    this.#isMissingWanted = missing;
    this.#recent = new Uint8Array(missing ? RECENT * numbers.idLength : 0);
    // No object that belongs there, not even that of zeros.
    this.#recent[0] = 1;
    for (const ending of this.#endings) this.#isLast[ending.at(-1) ?? 0] = 1;
    for (const number of blobs) {
      const id = Buffer.from(numbers.idOf(number), 'hex');
      this.#beginnings[id.readUInt16BE(0)] = 1;
    }
  }

  /** The number of the blob that an entry leads to, or {@link UNKNOWN} where it does not matter. @param space behind its mode, @param nul behind its name */
  find(bytes: Buffer, space: number, nul: number): number {
    const id = nul + 1;
    const isNamed = this.#isLast[bytes[nul - 1] as number] === 1 && this.#hasEnding(bytes, space + 1, nul);
    const isLikely =
      isNamed || this.#beginnings[((bytes[id] as number) << 8) | (bytes[id + 1] as number)] === 1;
    if (!isLikely && !(this.#isMissingWanted && this.#isNew(bytes, id))) return UNKNOWN;
    const number = this.#numbers.find(bytes, id);
    if (number === UNKNOWN) {
      if (!isSubmodule(bytes, space)) this.miss(bytes, id);
      return UNKNOWN;
    }
    if (isNamed) this.named.add(number);
    return isNamed || this.#blobs.has(number) ? number : UNKNOWN;
  }

  /** Whether a name of an object is not among those that came last: trees of one directory have most entries in common. */
  #isNew(bytes: Buffer, id: number): boolean {
    const { idLength } = this.#numbers;
    const slot = (((bytes[id] as number) << 8) | (bytes[id + 1] as number)) & (RECENT - 1);
    const at = slot * idLength;
    const recent = this.#recent;
    let i = 0;
    while (i < idLength && recent[at + i] === bytes[id + i]) i++;
    for (let rest = i; rest < idLength; rest++) recent[at + rest] = bytes[id + rest] as number;
    return i < idLength;
  }

  /** Notes an object that is not there. @returns whether such objects are wanted */
  miss(bytes: Buffer, id: number): boolean {
    if (this.#isMissingWanted) this.missing.add(bytes.toString('hex', id, id + this.#numbers.idLength));
    return this.#isMissingWanted;
  }

  #hasEnding(bytes: Buffer, start: number, end: number): boolean {
    return this.#endings.some(
      (ending) => end - ending.length >= start && ending.compare(bytes, end - ending.length, end) === 0,
    );
  }
}

const SUBMODULE = Buffer.from('160000');

const isSubmodule = (bytes: Buffer, space: number): boolean =>
  space >= SUBMODULE.length && SUBMODULE.compare(bytes, space - SUBMODULE.length, space) === 0;
