import type { Copies } from '../pack/delta.ts';
import { Damage } from '../pack/damage.ts';
import type { FamilyVisitor } from '../pack/families.ts';
import { eachInherited } from '../pack/inherited.ts';
import { TouchedRanges } from '../pack/touched.ts';
import type { EdgeStore } from './edge-store.ts';
import { type ObjectNumbers, UNKNOWN } from './object-numbers.ts';

/**
 * Of an entry in a tree at hand: its position (of a tree's mode, or of a blob's name), how much of it stands before that and how
 * much from there on, the number of its path's last part, and of what it leads to.
 */
const STRIDE = 5;
const [POSITION, BEFORE, BEHIND, NAME, TARGET] = [0, 1, 2, 3, 4];

/** A tree's mode in a tree. Some old programs wrote zeros before it. */
const TREE_MODE = Buffer.from('40000 ');
const FIRST = 0x34;
const SPACE = 0x20;
const ZERO = 0x30;

interface Level {
  readonly start: number;
  readonly end: number;
}

/**
 * The entries of trees that lead to other trees, or to wanted blobs: nothing else is needed to say which commit brought a blob
 * where. Trees are read in the order of their deltas, and only what a delta changes is searched: of git's own history trees
 * have 5.8 GB, and their deltas change a fiftieth.
 */
export class TreeEdges implements FamilyVisitor {
  readonly #numbers: ObjectNumbers;
  readonly #numberOf: (entry: number) => number;
  /** Numbers of wanted blobs. */
  readonly #wanted: ReadonlySet<number>;
  /** Whether two bytes begin the name of a wanted blob. */
  readonly #beginnings = new Uint8Array(1 << 16);
  readonly #touched = new TouchedRanges();
  readonly #reach: number;
  readonly #levels: Level[] = [];
  /** Of the trees of the chain. */
  #fields = new Int32Array(STRIDE * 4096);
  #length = 0;
  /** Where those of the tree at hand begin. */
  #start = 0;
  readonly #store: EdgeStore;

  constructor(
    numbers: ObjectNumbers,
    wanted: ReadonlySet<number>,
    store: EdgeStore,
    numberOf: (entry: number) => number,
  ) {
    this.#numbers = numbers;
    this.#numberOf = numberOf;
    this.#wanted = wanted;
    this.#store = store;
    this.#reach = Math.max(TREE_MODE.length, numbers.idLength);
    for (const number of wanted) {
      const id = Buffer.from(numbers.idOf(number), 'hex');
      this.#beginnings[id.readUInt16BE(0)] = 1;
    }
  }

  visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void {
    const base = depth === 0 ? undefined : this.#levels[depth - 1];
    const start = base?.end ?? 0;
    this.#start = start;
    this.#length = start;
    if (base === undefined || copies === undefined) this.#parse(bytes);
    else this.#inherit(bytes, base, copies);
    this.#levels[depth] = { start, end: this.#length };
    this.#store.beginTree(this.#numberOf(entry));
    for (let at = start; at < this.#length; at += STRIDE)
      this.#store.add(this.#fields[at + NAME] as number, this.#fields[at + TARGET] as number);
  }

  /** Every entry in turn: a mode, a space, a name, NUL and the name of an object, as git-mktree(1) makes them. */
  #parse(bytes: Buffer): void {
    const { idLength } = this.#numbers;
    const end = bytes.length;
    for (let at = 0; at < end; ) {
      // Names are short: a call of `indexOf` takes as long as ten of them.
      let space = at;
      while (space < end && bytes[space] !== SPACE) space++;
      let nul = space;
      while (nul < end && bytes[nul] !== 0) nul++;
      if (nul + 1 + idLength > end) throw new Damage('a tree that is not one');
      this.#addEntry(bytes, at, space, nul);
      at = nul + 1 + idLength;
    }
  }

  #addEntry(bytes: Buffer, start: number, space: number, nul: number): void {
    const isTree = isTreeEntry(bytes, start, space);
    const id = nul + 1;
    if (!isTree && !this.#mayBeWanted(bytes, id)) return;
    const number = this.#numbers.find(bytes, id);
    if (isTree && number === UNKNOWN) throw new Damage('a tree with one in it that is not there');
    if (!isTree && !this.#wanted.has(number)) return;
    const name = this.#store.nameOf(bytes, space + 1, nul);
    const position = isTree ? space + 1 - TREE_MODE.length : id;
    const end = id + this.#numbers.idLength;
    this.#push(position, isTree ? 0 : position - start, end - position, name, number);
  }

  #mayBeWanted(bytes: Buffer, id: number): boolean {
    return this.#beginnings[((bytes[id] as number) << 8) | (bytes[id + 1] as number)] === 1;
  }

  /**
   * What changes in a tree is found without reading it from its first entry on: by the mode of trees, and by names of wanted
   * blobs. Both may also stand inside of a name of a file, or of an object: then, and where a wanted blob is new, the tree
   * is read whole.
   */
  #inherit(bytes: Buffer, base: Level, copies: Copies): void {
    const start = this.#length;
    this.#touched.compute(copies, this.#reach);
    if (this.#hasWanted(bytes) || !this.#merge(bytes, base, copies)) {
      this.#length = start;
      this.#parse(bytes);
    }
  }

  /** False where the tree must be read whole. */
  #merge(bytes: Buffer, base: Level, copies: Copies): boolean {
    const fields = this.#fields;
    const found = this.#findTrees(bytes);
    let next = 0;
    let isWhole = true;
    const list = { fields, stride: STRIDE, start: base.start, end: base.end };
    eachInherited(list, copies, this.#touched, (at, shift, from, to) => {
      const old = fields[at + POSITION] as number;
      const before = fields[at + BEFORE] as number;
      const behind = fields[at + BEHIND] as number;
      if (old - before < from || old + behind > to) isWhole = false;
      while (isWhole && next < found.length && (found[next] as number) < old + shift)
        isWhole = this.#addTree(bytes, found[next++] as number);
      this.#push(old + shift, before, behind, fields[at + NAME] as number, fields[at + TARGET] as number);
    });
    while (isWhole && next < found.length) isWhole = this.#addTree(bytes, found[next++] as number);
    return isWhole;
  }

  /** Where modes of trees stand in touched ranges. */
  #findTrees(bytes: Buffer): number[] {
    const found: number[] = [];
    for (let range = 0; range < this.#touched.count; range++) {
      const end = this.#touched.end(range);
      for (let at = this.#touched.start(range); at < end; at++)
        if (bytes[at] === FIRST && isTreeMode(bytes, at)) found.push(at);
    }
    return found;
  }

  /** Whether what may be an entry that leads to a tree is one. Where two seem to overlap, one is a part of a name. */
  #addTree(bytes: Buffer, at: number): boolean {
    if (at < this.#endOfLast()) return false;
    const nul = bytes.indexOf(0, at);
    const id = nul + 1;
    if (nul === -1 || id + this.#numbers.idLength > bytes.length) return false;
    const number = this.#numbers.find(bytes, id);
    if (number === UNKNOWN || !this.#store.isTree(number)) return false;
    const name = this.#store.nameOf(bytes, at + TREE_MODE.length, nul);
    this.#push(at, 0, id + this.#numbers.idLength - at, name, number);
    return true;
  }

  #endOfLast(): number {
    const last = this.#length - STRIDE;
    return last < this.#start
      ? 0
      : (this.#fields[last + POSITION] as number) + (this.#fields[last + BEHIND] as number);
  }

  #hasWanted(bytes: Buffer): boolean {
    const last = bytes.length - this.#numbers.idLength;
    for (let range = 0; range < this.#touched.count; range++) {
      const end = Math.min(last + 1, this.#touched.end(range));
      for (let at = this.#touched.start(range); at < end; at++)
        if (this.#mayBeWanted(bytes, at) && this.#wanted.has(this.#numbers.find(bytes, at))) return true;
    }
    return false;
  }

  #push(position: number, before: number, behind: number, name: number, target: number): void {
    const at = this.#length;
    if (at + STRIDE > this.#fields.length) {
      const larger = new Int32Array(this.#fields.length * 2);
      larger.set(this.#fields);
      this.#fields = larger;
    }
    const fields = this.#fields;
    fields[at + POSITION] = position;
    fields[at + BEFORE] = before;
    fields[at + BEHIND] = behind;
    fields[at + NAME] = name;
    fields[at + TARGET] = target;
    this.#length = at + STRIDE;
  }
}

/** Whether an entry that begins at `start` and has a space behind its mode is one of a tree. */
function isTreeEntry(bytes: Buffer, start: number, space: number): boolean {
  const mode = space + 1 - TREE_MODE.length;
  if (mode < start || bytes[mode] !== FIRST || !isTreeMode(bytes, mode)) return false;
  for (let at = start; at < mode; at++) if (bytes[at] !== ZERO) return false;
  return true;
}

function isTreeMode(bytes: Buffer, at: number): boolean {
  for (let i = 1; i < TREE_MODE.length; i++) if (bytes[at + i] !== TREE_MODE[i]) return false;
  return true;
}
