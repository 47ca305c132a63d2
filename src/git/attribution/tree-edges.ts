import type { Copies } from '../pack/delta.ts';
import { Damage } from '../pack/damage.ts';
import type { FamilyVisitor } from '../pack/families.ts';
import type { EdgeStore } from './edge-store.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';
import type { WantedEntries } from './wanted-entries.ts';

/** Of an entry that matters: where in its tree it begins, the number of its name, and of what it leads to. */
const STRIDE = 3;
const [POSITION, NAME, TARGET] = [0, 1, 2];

const SPACE = 0x20;
const ZERO = 0x30;
/** A tree's mode in a tree. Some old programs wrote zeros before it. */
const TREE_MODE = Buffer.from('40000');

/** What is known of a tree on the chain: where its entries begin, its end being the last, and which of them matter. */
interface Level {
  readonly bounds: Part;
  readonly edges: Part;
  /** Where the edge store has its edges. */
  readonly stored: number;
}

/** Of an array: [start, end). */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of trees that lead to other trees, or that are wanted: nothing else is needed to say which commit brought a blob
 * where. Of a tree that a delta makes, only entries are read that are not copied whole: where one begins at what is the beginning
 * of one in the base, all that follow in the copy are the base's. Of git's own history trees have 5.8 GB, and their deltas
 * change a fiftieth.
 */
export class TreeEdges implements FamilyVisitor {
  readonly #numbers: ObjectNumbers;
  readonly #numberOf: (entry: number) => number;
  readonly #wanted: WantedEntries;
  readonly #levels: Level[] = [];
  /** Of the trees of the chain. */
  #bounds = new Int32Array(1 << 14);
  #boundCount = 0;
  #edges = new Int32Array(STRIDE << 12);
  #edgeLength = 0;
  /** The edge of the base that is next while all have been taken over and none is new; -1 when the tree has others. */
  #same = -1;
  readonly #store: EdgeStore;
  /** Whether all trees that were named were there. */
  isWhole = true;

  constructor(
    numbers: ObjectNumbers,
    wanted: WantedEntries,
    store: EdgeStore,
    numberOf: (entry: number) => number,
  ) {
    this.#numbers = numbers;
    this.#numberOf = numberOf;
    this.#wanted = wanted;
    this.#store = store;
  }

  visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void {
    const base = depth === 0 ? undefined : this.#levels[depth - 1];
    const [bound, edge] = [base?.bounds.end ?? 0, base?.edges.end ?? 0];
    this.#boundCount = bound;
    this.#edgeLength = edge;
    this.#same = base?.edges.start ?? -1;
    if (base === undefined || copies === undefined) this.#parse(bytes, 0, bytes.length);
    else this.#inherit(bytes, base, copies);
    this.#reserveBounds(1);
    this.#bounds[this.#boundCount++] = bytes.length;
    const tree = this.#numberOf(entry);
    const stored =
      base !== undefined && this.#same === base.edges.end
        ? this.#store.addLike(tree, base.stored, (edge - base.edges.start) / STRIDE)
        : this.#store.add(tree, this.#edges, STRIDE, edge, this.#edgeLength);
    const bounds = { start: bound, end: this.#boundCount };
    this.#levels[depth] = { bounds, edges: { start: edge, end: this.#edgeLength }, stored };
  }

  /** Takes over entries that lie in one copy, and reads those between. */
  #inherit(bytes: Buffer, base: Level, { fields, count }: Copies): void {
    let done = 0;
    for (let i = 0; i < count; i++) {
      const from = fields[i * 3] as number;
      const to = fields[i * 3 + 1] as number;
      const end = from + (fields[i * 3 + 2] as number);
      const shift = to - from;
      done = this.#parse(bytes, done, to);
      // One that begins before the copy ends in it: behind it the base's may begin, or within it, when the delta joined two.
      while (done < end + shift) {
        const bound = this.#boundFrom(base.bounds, done - shift);
        if (this.#bounds[bound] === done - shift) {
          done = this.#take(base, bound, end, shift);
          break;
        }
        done = this.#parse(bytes, done, done + 1);
      }
    }
    this.#parse(bytes, done, bytes.length);
  }

  /** Takes over entries of the base from one on, up to where the copy ends. @returns where they end */
  #take(base: Level, first: number, end: number, shift: number): number {
    const behind = this.#boundFrom(base.bounds, end + 1) - 1;
    if (behind <= first) return (this.#bounds[first] as number) + shift;
    this.#reserveBounds(behind - first);
    const bounds = this.#bounds;
    let count = this.#boundCount;
    if (shift === 0) {
      bounds.copyWithin(count, first, behind);
      count += behind - first;
    } else for (let i = first; i < behind; i++) bounds[count++] = (bounds[i] as number) + shift;
    this.#boundCount = count;
    this.#takeEdges(base.edges, bounds[first] as number, bounds[behind] as number, shift);
    return (bounds[behind] as number) + shift;
  }

  #takeEdges({ start, end }: Part, from: number, to: number, shift: number): void {
    let at = start;
    while (at < end && (this.#edges[at + POSITION] as number) < from) at += STRIDE;
    const first = at;
    for (; at < end && (this.#edges[at + POSITION] as number) < to; at += STRIDE)
      this.#push(
        (this.#edges[at + POSITION] as number) + shift,
        this.#edges[at + NAME] as number,
        this.#edges[at + TARGET] as number,
      );
    if (at > first) this.#same = this.#same === first ? at : -1;
  }

  /** The first of a tree's entries that begins at `position` or behind it. */
  #boundFrom({ start, end }: Part, position: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#bounds[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Reads entries that begin in [at, to), in turn: a mode, a space, a name, NUL and the name of an object, as git-mktree(1)
   * makes them. @returns where the last one ends
   */
  #parse(bytes: Buffer, at: number, to: number): number {
    const { idLength } = this.#numbers;
    const { length } = bytes;
    let start = at;
    while (start < to) {
      // Names are short: a call of `indexOf` takes as long as ten of them.
      let space = start;
      while (space < length && bytes[space] !== SPACE) space++;
      let nul = space;
      while (nul < length && bytes[nul] !== 0) nul++;
      const end = nul + 1 + idLength;
      if (end > length) throw new Damage('a tree that is not one');
      this.#reserveBounds(1);
      this.#bounds[this.#boundCount++] = start;
      this.#addEntry(bytes, start, space, nul);
      start = end;
    }
    return start;
  }

  #addEntry(bytes: Buffer, start: number, space: number, nul: number): void {
    const isTree = isTreeEntry(bytes, start, space);
    const number = isTree ? this.#numbers.find(bytes, nul + 1) : this.#wanted.find(bytes, space, nul);
    if (number === UNKNOWN) {
      if (isTree) this.#miss(bytes, nul + 1);
      return;
    }
    this.#push(start, this.#store.nameOf(bytes, space + 1, nul), number);
    this.#same = -1;
  }

  #miss(bytes: Buffer, id: number): void {
    if (!this.#wanted.miss(bytes, id)) throw new Damage('a tree with one in it that is not there');
    this.isWhole = false;
  }

  #reserveBounds(count: number): void {
    if (this.#boundCount + count > this.#bounds.length)
      this.#bounds = grown(this.#bounds, this.#boundCount + count);
  }

  #push(position: number, name: number, target: number): void {
    const at = this.#edgeLength;
    if (at + STRIDE > this.#edges.length) this.#edges = grown(this.#edges, at + STRIDE);
    this.#edges[at + POSITION] = position;
    this.#edges[at + NAME] = name;
    this.#edges[at + TARGET] = target;
    this.#edgeLength = at + STRIDE;
  }
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(array.length * 2, length));
  larger.set(array);
  return larger;
}

/** Whether an entry that begins at `start` and has a space behind its mode is one of a tree. */
function isTreeEntry(bytes: Buffer, start: number, space: number): boolean {
  const mode = space - TREE_MODE.length;
  if (mode < start) return false;
  for (let i = 0; i < TREE_MODE.length; i++) if (bytes[mode + i] !== TREE_MODE[i]) return false;
  for (let at = start; at < mode; at++) if (bytes[at] !== ZERO) return false;
  return true;
}
