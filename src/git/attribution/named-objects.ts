import { createInflater } from '../pack/inflate.ts';
import type { Copies } from '../pack/delta.ts';
import { TYPE } from '../pack/entries.ts';
import { type FamilyVisitor, FamilyWalk } from '../pack/families.ts';
import { forestOf } from '../pack/forest.ts';
import type { Pack } from '../pack/pack.ts';
import { RebuildMemory } from '../pack/rebuild-memory.ts';
import { TouchedRanges } from '../pack/touched.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { ObjectId } from '../../model/provenance.ts';

/**
 * Objects that trees give names with certain endings. Trees are read in the order of their deltas, and of those only what they
 * change is searched. Now and then bytes of an object's name look like an ending: what is found may be too much, never too little.
 */
export class NamedObjects implements FamilyVisitor {
  readonly ids = new Set<ObjectId>();
  readonly #endings: readonly Buffer[];
  readonly #idLength: number;
  /** Whether an ending begins with a byte. */
  readonly #isFirst = new Uint8Array(256);
  readonly #touched = new TouchedRanges();
  readonly #reach: number;

  /** @param endings none of them empty */
  constructor(endings: readonly string[], idLength: number) {
    this.#endings = endings.map((ending) => Buffer.from(`${ending}\0`));
    this.#idLength = idLength;
    for (const ending of this.#endings) this.#isFirst[ending[0] as number] = 1;
    this.#reach = Math.max(0, ...this.#endings.map(({ length }) => length)) + idLength;
  }

  /** Reads the trees of all packs. @returns whether that could be done */
  readPacks({ packs }: OpenStore, isStopped: () => boolean): boolean {
    return packs.every((pack) => this.#readPack(pack, isStopped));
  }

  #readPack({ file, entries }: Pack, isStopped: () => boolean): boolean {
    const forest = forestOf(entries, TYPE.tree);
    const walk = new FamilyWalk(file, entries, forest, createInflater(), new RebuildMemory());
    for (const root of forest.roots) {
      if (isStopped()) return false;
      walk.walk(root, this);
    }
    return walk.failed.length + forest.lost.length === 0;
  }

  visit(_entry: number, _depth: number, bytes: Buffer, copies: Copies | undefined): void {
    if (copies === undefined) this.add(bytes);
    else {
      this.#touched.compute(copies, this.#reach);
      const { count } = this.#touched;
      for (let range = 0; range < count; range++)
        this.#search(bytes, this.#touched.start(range), this.#touched.end(range));
    }
  }

  /** A whole tree. */
  add(bytes: Buffer): void {
    this.#search(bytes, 0, bytes.length);
  }

  #search(bytes: Buffer, start: number, end: number): void {
    for (let at = start; at < end; at++)
      if (this.#isFirst[bytes[at] as number] === 1) this.#compare(bytes, at);
  }

  #compare(bytes: Buffer, at: number): void {
    for (const ending of this.#endings) {
      const id = at + ending.length;
      const end = id + this.#idLength;
      if (end <= bytes.length && ending.compare(bytes, at, id) === 0)
        this.ids.add(bytes.toString('hex', id, end));
    }
  }
}
