import type { ObjectId } from '../../model/provenance.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';
import { PresenceCheck } from './presence-check.ts';

export interface WantedOptions {
  /** Endings of names; blobs of such names matter, whatever they hold. None of them empty. */
  readonly endings?: readonly string[];
  /** Whether objects that trees name and that are not there are wanted, too. */
  readonly missing?: boolean;
}

/** Which entries of trees matter, besides those that lead to other trees; each is looked at once in the tree that first has it. */
export class WantedEntries {
  readonly #numbers: ObjectNumbers;
  readonly #blobs: ReadonlySet<number>;
  /** Whether two bytes, the first one lowest, begin the name of a wanted blob. */
  readonly beginnings = new Uint8Array(1 << 16);
  /** Whether two bytes, the first one lowest, may be the last ones of a name with one of the endings. */
  readonly lastBytes = new Uint8Array(1 << 16);
  /** By the byte that they end with: nearly all names end with one that no ending has. */
  readonly #endings: (readonly Buffer[] | undefined)[] = Array.from({ length: 256 });
  /** Undefined where it is not asked what is missing. */
  readonly #presence: PresenceCheck | undefined;
  /** Numbers of blobs that were given a name with one of the endings. */
  readonly named = new Set<number>();

  /** @param blobs numbers of blobs that matter */
  constructor(
    numbers: ObjectNumbers,
    blobs: ReadonlySet<number>,
    { endings = [], missing = false }: WantedOptions = {},
  ) {
    this.#numbers = numbers;
    this.#blobs = blobs;
    for (const ending of endings.map((text) => Buffer.from(text))) {
      const last = ending.at(-1) ?? 0;
      this.#endings[last] = [...(this.#endings[last] ?? []), ending];
      const before = ending.at(-2);
      for (let byte = before ?? 0; byte <= (before ?? 255); byte++) this.lastBytes[byte | (last << 8)] = 1;
    }
    this.#presence = missing ? new PresenceCheck(numbers) : undefined;
    for (const number of blobs) {
      const id = Buffer.from(numbers.idOf(number), 'hex');
      this.beginnings[id.readUInt16LE(0)] = 1;
    }
  }

  /** Whether it is asked what is missing. */
  get asksMissing(): boolean {
    return this.#presence !== undefined;
  }

  /** Looks up later whether an object is there. */
  check(bytes: Buffer, id: number): void {
    this.#presence?.check(bytes, id);
  }

  /** Objects that are not there. Those of submodules are never. */
  get missing(): ReadonlySet<ObjectId> {
    return this.#presence?.missing ?? new Set();
  }

  /** To be called with the bytes that entries are read from, before they are. */
  begin(bytes: Buffer): void {
    this.#presence?.begin(bytes);
  }

  /** The number of the blob that an entry leads to, or {@link UNKNOWN} where it does not matter. @param space behind its mode, @param nul behind its name */
  find(bytes: Buffer, space: number, nul: number): number {
    const id = nul + 1;
    const isNamed = this.#hasEnding(bytes, space + 1, nul);
    if (!isNamed && this.beginnings[(bytes[id] as number) | ((bytes[id + 1] as number) << 8)] === 0) {
      // First, lest a file's be taken for known.
      if (!isSubmodule(bytes, space) && this.#presence?.isNew(id) === true) this.#presence.check(bytes, id);
      return UNKNOWN;
    }
    const number = this.#numbers.find(bytes, id);
    if (number === UNKNOWN) {
      if (!isSubmodule(bytes, space)) this.miss(bytes, id);
      return UNKNOWN;
    }
    if (isNamed) this.named.add(number);
    return isNamed || this.#blobs.has(number) ? number : UNKNOWN;
  }

  /** Notes an object that is not there. @returns whether such objects are wanted */
  miss(bytes: Buffer, id: number): boolean {
    this.#presence?.miss(bytes, id);
    return this.#presence !== undefined;
  }

  #hasEnding(bytes: Buffer, start: number, end: number): boolean {
    const endings = this.#endings[bytes[end - 1] as number];
    if (endings === undefined) return false;
    for (const ending of endings) if (isEnding(ending, bytes, start, end)) return true;
    return false;
  }
}

/** Byte by byte, from behind: a call of `compare` takes longer than the first two, which nearly always differ. */
function isEnding(ending: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (end - start < ending.length) return false;
  for (let back = 1; back <= ending.length; back++)
    if (bytes[end - back] !== ending[ending.length - back]) return false;
  return true;
}

const SUBMODULE = Buffer.from('160000');

const isSubmodule = (bytes: Buffer, space: number): boolean =>
  space >= SUBMODULE.length && isEnding(SUBMODULE, bytes, space - SUBMODULE.length, space);
