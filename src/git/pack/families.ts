import { Damage } from './damage.ts';
import { type Copies, EDGE, readDeltaSizes } from './delta.ts';
import { type Entries, PLACE } from './entries.ts';
import { descendants, type Families, hasDeltas } from './forest.ts';
import type { Inflater } from './inflate.ts';
import type { PackFile } from './pack-file.ts';
import type { RebuildMemory } from './rebuild-memory.ts';

/** Is shown every object of a family: a whole one first, then what deltas make of it, each right after its base's other descendants. */
export interface FamilyVisitor {
  /**
   * @param depth 0 for whole objects; the base is what was last visited at the depth before
   * @param bytes valid until the next call
   * @param copies undefined for whole objects
   */
  visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void;
  /**
   * Bytes before and behind all that is new, and of the object's beginning, that are looked at before {@link Copies.complete} is called.
   * Without it all bytes are there from the beginning.
   */
  readonly nearness?: number;
}

/** The same, told where an object lies in the memory in which it is rebuilt: for visitors that want no buffer of each. */
export interface PlaceVisitor {
  visitAt(entry: number, depth: number, start: number, size: number, copies: Copies | undefined): void;
  readonly nearness?: number;
}

/** Bytes of a chain from which on the place of objects that are no longer needed is used again: to move an object takes a while. */
const MANY = 8 * 1024 * 1024;

/** Rebuilds the objects of a pack, family by family. */
export class FamilyWalk {
  readonly #file: PackFile;
  readonly #entries: Entries;
  readonly #forest: Families;
  readonly #inflater: Inflater;
  readonly #memory: RebuildMemory;
  /** The chain from the root to the object at hand: entries, where they lie, how long they are, and their next delta. */
  readonly #chain: number[] = [];
  readonly #at: number[] = [];
  readonly #size: number[] = [];
  readonly #next: number[] = [];
  /** Entries that could not be rebuilt. */
  readonly failed: number[] = [];

  constructor(file: PackFile, entries: Entries, forest: Families, inflater: Inflater, memory: RebuildMemory) {
    this.#file = file;
    this.#entries = entries;
    this.#forest = forest;
    this.#inflater = inflater;
    this.#memory = memory;
  }

  /** Visits a whole object and all that is made of it, unless it is stopped before: a family can be made to have no end. */
  walk(root: number, visitor: FamilyVisitor | PlaceVisitor, isStopped: () => boolean = () => false): void {
    this.#open(root, -1, visitor);
    while (this.#chain.length > 0) {
      const depth = this.#chain.length - 1;
      const child = isStopped() ? undefined : this.#takeChild(depth);
      if (child === undefined) this.#pop();
      else this.#open(child, depth, visitor);
    }
  }

  /** @param depth of its base; -1 for whole objects */
  #open(entry: number, depth: number, visitor: FamilyVisitor | PlaceVisitor): void {
    try {
      if (depth < 0) this.#openRoot(entry, visitor);
      else this.#openDelta(entry, depth, visitor);
    } catch (error) {
      if (!(error instanceof Damage)) throw error;
      for (const lost of descendants(this.#forest, entry)) this.failed.push(lost);
    }
  }

  #takeChild(depth: number): number | undefined {
    const entry = this.#chain[depth] as number;
    const next = this.#next[depth] as number;
    if (next >= (this.#forest.starts[entry + 1] as number)) return undefined;
    this.#next[depth] = next + 1;
    return this.#forest.list[next];
  }

  #pop(): void {
    this.#chain.pop();
    this.#at.pop();
    this.#size.pop();
    this.#next.pop();
  }

  #openRoot(root: number, visitor: FamilyVisitor | PlaceVisitor): void {
    const size = this.#sizeOf(root);
    const { start } = this.#memory;
    this.#memory.reserve(start + size + 1);
    this.#inflate(root, start, size);
    this.#show(visitor, root, 0, start, size, undefined);
    this.#push(root, start, size);
  }

  #openDelta(entry: number, depth: number, visitor: FamilyVisitor | PlaceVisitor): void {
    const base = this.#at[depth] as number;
    const baseSize = this.#size[depth] as number;
    const memory = this.#memory;
    const target = base + baseSize;
    const deltaSize = this.#sizeOf(entry);
    // How long the object will be is known when the delta is inflated: most have room in front of all objects, others are put as if it
    // were as long as its base, at first.
    const isShort = deltaSize <= memory.deltaRoom;
    let delta = isShort ? memory.delta : target + baseSize + memory.gap;
    if (!isShort) memory.reserve(delta + deltaSize + 1);
    this.#inflate(entry, delta, deltaSize);
    const sizes = readDeltaSizes(memory.bytes, delta, delta + deltaSize);
    if (sizes.base !== baseSize) throw new Damage('a delta of another base');
    const next = sizes.next - delta;
    const size = sizes.result;
    if (isShort) memory.reserve(target + size + memory.gap);
    else if (size > baseSize) {
      const later = target + size + memory.gap;
      memory.reserve(later + deltaSize);
      memory.bytes.copyWithin(later, delta, delta + deltaSize);
      delta = later;
    }
    const isBase = hasDeltas(this.#forest, entry);
    // Of what no other object is made of, most bytes are never looked at.
    const isHollow = !isBase && (visitor.nearness ?? EDGE + 1) <= EDGE;
    const copies = memory.apply(delta + next, delta + deltaSize, base, baseSize, target, size, isHollow);
    this.#show(visitor, entry, depth + 1, target, size, copies);
    if (isBase) this.#push(entry, this.#settle(depth, target, size), size);
  }

  #show(
    visitor: FamilyVisitor | PlaceVisitor,
    entry: number,
    depth: number,
    start: number,
    size: number,
    copies: Copies | undefined,
  ): void {
    if ('visitAt' in visitor) visitor.visitAt(entry, depth, start, size, copies);
    else visitor.visit(entry, depth, this.#memory.bytes.subarray(start, start + size), copies);
  }

  /** Where an object with deltas of its own is to lie: over its base where that has had its last one, and room is wanted. */
  #settle(depth: number, target: number, size: number): number {
    const base = this.#at[depth] as number;
    const entry = this.#chain[depth] as number;
    const isLast = (this.#next[depth] as number) >= (this.#forest.starts[entry + 1] as number);
    if (!isLast || target - this.#memory.start < MANY) return target;
    this.#memory.bytes.copyWithin(base, target, target + size);
    this.#size[depth] = 0;
    return base;
  }

  #inflate(entry: number, at: number, size: number): void {
    const { places } = this.#entries;
    const start = places[entry * PLACE] as number;
    const end = places[entry * PLACE + 1] as number;
    const from = this.#file.read(this.#memory, start, end);
    const to = from + (end - start);
    const { buffer } = this.#file;
    if (this.#memory.inflate(buffer, from, to, at, size)) return;
    if (!this.#inflater.inflate(buffer, from, to, this.#memory.bytes, at, size))
      throw new Damage('an entry that cannot be inflated');
  }

  /** Bytes of its inflated data. */
  #sizeOf(entry: number): number {
    return this.#entries.places[entry * PLACE + 2] as number;
  }

  #push(entry: number, at: number, size: number): void {
    this.#chain.push(entry);
    this.#at.push(at);
    this.#size.push(size);
    this.#next.push(this.#forest.starts[entry] as number);
  }
}
