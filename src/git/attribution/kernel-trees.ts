import { Damage } from '../pack/damage.ts';
import { type Copies, EDGE as NEAR } from '../pack/delta.ts';
import type { PlaceVisitor } from '../pack/families.ts';
import type { TreeKernel } from '../pack/kernel/trees.ts';
import type { RebuildMemory } from '../pack/rebuild-memory.ts';
import type { EdgeStore } from './edge-store.ts';
import { BATCH, NameBatch } from './name-batch.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';
import type { EntryNumbers } from './tree-edges.ts';
import type { WantedEntries } from './wanted-entries.ts';

/** What is known of a tree on the chain; all are addresses, but for the place in the edge store. */
interface Level {
  boundStart: number;
  boundEnd: number;
  edgeStart: number;
  edgeEnd: number;
  stored: number;
}

/** Bytes of an edge, and numbers; of those, the second and third are of its name, and of what it leads to. */
const EDGE = 12;
const STRIDE = 3;
/** Of {@link TreeKernel.read}. */
const NOT_THERE = -3;
/** Numbers of a noted entry: see ../pack/kernel/assembly/trees.ts. */
const NOTE = 4;

/** Does what `TreeEdges` does, which is used where there is no WebAssembly, in half the time. */
export class KernelTreeEdges implements PlaceVisitor {
  readonly #trees: NameBatch;
  readonly #wanted: WantedEntries;
  readonly #store: EdgeStore;
  readonly #entries: EntryNumbers;
  readonly #memory: RebuildMemory;
  readonly #kernel: TreeKernel;
  readonly #levels: Level[] = [];
  #bytes: Buffer | undefined;
  /** Of the noted entries that could have been edges, those that are none. */
  #dropped = 0;
  /** Whether all trees that were named were there. */
  isWhole = true;
  /** Entries are shorter, nearly always. */
  readonly nearness = NEAR;

  constructor(
    numbers: ObjectNumbers,
    wanted: WantedEntries,
    store: EdgeStore,
    entries: EntryNumbers,
    memory: RebuildMemory,
    kernel: TreeKernel,
  ) {
    this.#trees = new NameBatch(numbers);
    this.#wanted = wanted;
    this.#store = store;
    this.#entries = entries;
    this.#memory = memory;
    this.#kernel = kernel;
  }

  visitAt(entry: number, depth: number, start: number, size: number, copies: Copies | undefined): void {
    const base = depth === 0 ? undefined : this.#levels[depth - 1];
    const kernel = this.#kernel;
    const bounds = base?.boundEnd ?? kernel.bounds;
    const edges = base?.edgeEnd ?? kernel.edges;
    const isBase = this.#entries.hasDeltas(entry);
    const notes = (start + size + this.#memory.gap + 15) & ~15;
    this.#memory.reserve(notes + size);
    const { bytes } = this.#memory;
    // Of a delta with more copies than the kernel has room for all is read.
    const isInherited = base !== undefined && copies !== undefined && this.#memory.isOfKernel(copies);
    const count = isInherited ? copies.count : -1;
    const baseBounds = base?.boundStart ?? bounds;
    const baseEdges = base?.edgeStart ?? edges;
    if (!isInherited) copies?.complete();
    const read = (isHollow: boolean): number =>
      kernel.read(
        start,
        size,
        count,
        baseBounds,
        bounds,
        baseEdges,
        edges,
        Number(isBase),
        Number(isHollow),
        notes,
      );
    let noted = read(copies?.left !== undefined);
    if (noted === NOT_THERE) {
      copies?.complete();
      kernel.forget();
      noted = read(false);
    }
    if (noted < 0) throw new Damage(noted === -1 ? 'a tree that is not one' : 'a tree of too many entries');
    const { boundEnd } = kernel;
    let { edgeEnd } = kernel;
    const added = this.#look(bytes, notes >>> 2, noted);
    if (this.#dropped > 0) edgeEnd = this.#compact(edges >>> 2, edgeEnd >>> 2) << 2;
    const isSame = isInherited && added === 0 && kernel.same === base.edgeEnd;
    const tree = this.#entries.numberOf(entry);
    const stored = isSame
      ? this.#store.addLike(tree, base.stored, (base.edgeEnd - base.edgeStart) / EDGE)
      : this.#store.add(tree, kernel.words, STRIDE, edges >>> 2, edgeEnd >>> 2);
    if (!isBase) return;
    const level = (this.#levels[depth] ??= { boundStart: 0, boundEnd: 0, edgeStart: 0, edgeEnd: 0, stored });
    level.boundStart = bounds;
    level.boundEnd = boundEnd;
    level.edgeStart = edges;
    level.edgeEnd = edgeEnd;
    level.stored = stored;
  }

  /** Looks at entries that were noted. @returns how many of them are edges */
  #look(bytes: Buffer, notes: number, count: number): number {
    if (this.#bytes !== bytes) this.#wanted.begin(bytes);
    this.#bytes = bytes;
    this.#dropped = 0;
    let added = 0;
    for (let first = 0; first < count; first += BATCH) {
      const many = Math.min(BATCH, count - first);
      added += this.#lookAt(bytes, notes + first * NOTE, many);
    }
    return added;
  }

  /** @param count not more than a batch has room for */
  #lookAt(bytes: Buffer, notes: number, count: number): number {
    const { words } = this.#kernel;
    const trees = this.#findTrees(bytes, notes, count);
    let [added, next] = [0, 0];
    for (let note = notes; note < notes + count * NOTE; note += NOTE) {
      const [space, nul] = [words[note] as number, words[note + 1] as number];
      const edge = (words[note + 2] as number) >>> 2;
      if (edge === 0) {
        this.#wanted.check(bytes, nul + 1);
        continue;
      }
      const isTree = words[note + 3] === 1;
      const number = isTree ? (trees[next++] as number) : this.#wanted.find(bytes, space, nul);
      words[edge + 2] = number;
      if (number === UNKNOWN) {
        if (isTree) this.#miss(bytes, nul + 1);
        this.#dropped++;
        continue;
      }
      words[edge + 1] = this.#store.nameOf(bytes, space + 1, nul);
      added++;
    }
    return added;
  }

  /** The numbers of the trees among them. */
  #findTrees(bytes: Buffer, notes: number, count: number): Int32Array {
    const { words } = this.#kernel;
    for (let note = notes; note < notes + count * NOTE; note += NOTE)
      if (words[note + 2] !== 0 && words[note + 3] === 1)
        this.#trees.add(bytes, (words[note + 1] as number) + 1);
    return this.#trees.findAll();
  }

  #miss(bytes: Buffer, id: number): void {
    if (!this.#wanted.miss(bytes, id)) throw new Damage('a tree with one in it that is not there');
    this.isWhole = false;
  }

  /** Takes out what are no edges. @returns where the others end */
  #compact(start: number, end: number): number {
    const { words } = this.#kernel;
    let to = start;
    for (let at = start; at < end; at += STRIDE) {
      if (words[at + 2] === UNKNOWN) continue;
      if (to < at) words.copyWithin(to, at, at + STRIDE);
      to += STRIDE;
    }
    return to;
  }
}
