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

/**
 * What is known of a tree on the chain: of an array [start, end) where its entries begin, its end being the last, and of another
 * one which of them matter.
 */
interface Level {
  boundStart: number;
  boundEnd: number;
  edgeStart: number;
  edgeEnd: number;
  /** Where the edge store has its edges. */
  stored: number;
}

/** What knows numbers of objects of a pack, and which of them are the base of others. */
export interface EntryNumbers {
  numberOf(entry: number): number;
  /** Whether deltas are made of an entry: of other trees nothing is kept for them. */
  hasDeltas(entry: number): boolean;
}

/**
 * The entries of trees that lead to other trees, or that are wanted: nothing else is needed to say which commit brought a blob
 * where. Of a tree that a delta makes, only entries are read that are not copied whole: where one begins at what is the beginning
 * of one in the base, all that follow in the copy are the base's. Of git's own history trees have 5.8 GB, and their deltas
 * change a fiftieth.
 */
export class TreeEdges implements FamilyVisitor {
  readonly #numbers: ObjectNumbers;
  readonly #entries: EntryNumbers;
  readonly #wanted: WantedEntries;
  readonly #levels: Level[] = [];
  /** Of the trees of the chain. */
  #bounds = new Int32Array(1 << 14);
  #boundCount = 0;
  /** Whether the tree at hand is the base of others: only then its bounds are looked for. */
  #isBase = true;
  #edges = new Int32Array(STRIDE << 12);
  #edgeLength = 0;
  /** The edge of the base that is next while all have been taken over and none is new; -1 when the tree has others. */
  #same = -1;
  readonly #store: EdgeStore;
  /** Whether all trees that were named were there. */
  isWhole = true;

  constructor(numbers: ObjectNumbers, wanted: WantedEntries, store: EdgeStore, entries: EntryNumbers) {
    this.#numbers = numbers;
    this.#entries = entries;
    this.#wanted = wanted;
    this.#store = store;
  }

  visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void {
    const base = depth === 0 ? undefined : this.#levels[depth - 1];
    const [bound, edge] = [base?.boundEnd ?? 0, base?.edgeEnd ?? 0];
    this.#boundCount = bound;
    this.#edgeLength = edge;
    this.#same = base?.edgeStart ?? -1;
    this.#isBase = this.#entries.hasDeltas(entry);
    this.#wanted.begin(bytes);
    if (base === undefined || copies === undefined) this.#parse(bytes, 0, bytes.length);
    else this.#inherit(bytes, base, copies);
    const tree = this.#entries.numberOf(entry);
    const stored =
      base !== undefined && this.#same === base.edgeEnd
        ? this.#store.addLike(tree, base.stored, (edge - base.edgeStart) / STRIDE)
        : this.#store.add(tree, this.#edges, STRIDE, edge, this.#edgeLength);
    if (!this.#isBase) return;
    this.#reserveBounds(1);
    this.#bounds[this.#boundCount++] = bytes.length;
    const level = (this.#levels[depth] ??= { boundStart: 0, boundEnd: 0, edgeStart: 0, edgeEnd: 0, stored });
    level.boundStart = bound;
    level.boundEnd = this.#boundCount;
    level.edgeStart = edge;
    level.edgeEnd = this.#edgeLength;
    level.stored = stored;
  }

  /** Takes over entries that lie in one copy, and reads those between. */
  #inherit(bytes: Buffer, base: Level, { fields, count }: Copies): void {
    let done = 0;
    // Copies go through the base from its beginning to its end, nearly always: what is looked for is behind what was found last.
    let hint = base.boundStart;
    let edge = base.edgeStart;
    for (let i = 0; i < count; i++) {
      const from = fields[i * 3] as number;
      const to = fields[i * 3 + 1] as number;
      const end = from + (fields[i * 3 + 2] as number);
      const shift = to - from;
      if (done < to) done = this.#parse(bytes, done, to);
      // One that begins before the copy ends in it: behind it the base's may begin, or within it, when the delta joined two.
      while (done < end + shift) {
        const first = this.#boundFrom(base, done - shift, hint);
        if (this.#bounds[first] === done - shift) {
          const behind = this.#lastBoundIn(base, first, end);
          if (behind > first) {
            if (this.#isBase) this.#takeBounds(first, behind, shift);
            edge = this.#takeEdges(base, edge, first, behind, shift);
            done = (this.#bounds[behind] as number) + shift;
          }
          // Where the delta puts another name of an object, the entry ends where the base's does.
          hint = behind + 1;
          break;
        }
        hint = first;
        done = this.#parse(bytes, done, done + 1);
      }
    }
    if (done < bytes.length) this.#parse(bytes, done, bytes.length);
  }

  #takeBounds(first: number, behind: number, shift: number): void {
    this.#reserveBounds(behind - first);
    const bounds = this.#bounds;
    const to = this.#boundCount;
    this.#boundCount = to + behind - first;
    // A call takes as long as forty numbers.
    if (shift === 0 && behind - first > 40) bounds.copyWithin(to, first, behind);
    else for (let i = first, at = to; i < behind; i++) bounds[at++] = (bounds[i] as number) + shift;
  }

  /** Takes over the base's edges between two of its bounds. @param hint an edge that is likely near @returns the one behind them */
  #takeEdges(
    { edgeStart, edgeEnd }: Level,
    hint: number,
    first: number,
    behind: number,
    shift: number,
  ): number {
    const from = this.#bounds[first] as number;
    const to = this.#bounds[behind] as number;
    const edges = this.#edges;
    let at = hint;
    while (at > edgeStart && (edges[at - STRIDE + POSITION] as number) >= from) at -= STRIDE;
    while (at < edgeEnd && (edges[at + POSITION] as number) < from) at += STRIDE;
    const start = at;
    for (; at < edgeEnd && (this.#edges[at + POSITION] as number) < to; at += STRIDE)
      this.#push(
        (this.#edges[at + POSITION] as number) + shift,
        this.#edges[at + NAME] as number,
        this.#edges[at + TARGET] as number,
      );
    if (at > start) this.#same = this.#same === start ? at : -1;
    return at;
  }

  /** The first of a tree's entries that begins at `position` or behind it. @param hint is tried first */
  #boundFrom({ boundStart, boundEnd }: Level, position: number, hint: number): number {
    if (hint < boundEnd && this.#bounds[hint] === position) return hint;
    return this.#search(boundStart, boundEnd, position);
  }

  /** The last bound of a tree that is not behind `end`. @param first one that is not */
  #lastBoundIn({ boundEnd }: Level, first: number, end: number): number {
    // Most deltas copy the end of their base.
    if (this.#bounds[boundEnd - 1] === end) return boundEnd - 1;
    return this.#search(first, boundEnd, end + 1) - 1;
  }

  #search(start: number, end: number, position: number): number {
    const bounds = this.#bounds;
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((bounds[middle] as number) < position) low = middle + 1;
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
      if (this.#isBase) {
        this.#reserveBounds(1);
        this.#bounds[this.#boundCount++] = start;
      }
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
