import { mapOffsets } from '../../model/map-offsets.ts';
import type { Outcome } from '../../model/outcome.ts';
import { type Anchors, type BlobScanner, KIND_BYTES } from '../../model/scanner.ts';
import type { Copies } from './delta.ts';
import type { FamilyVisitor } from './families.ts';
import { AnchorIndex } from './anchor-index.ts';
import { untouchedIn } from './inherited.ts';
import { TouchedRanges } from './touched.ts';

/** What was said at an anchor, for as long as the object it was said of is on the chain. */
interface Said {
  readonly position: number;
  readonly outcomes: readonly Outcome[];
  readonly hasMatch: boolean;
}

/** Of an anchor: where it is, which, the bytes before and behind its position that what was said depends on, and what that is. */
const FIELDS = 5;
const [POSITION, ID, BEFORE, BEHIND, SAID] = [0, 1, 2, 3, 4];
/** In the place of the number of a {@link Said}: nothing was. */
const NOTHING = 0;

/** Where the anchors of one object of the chain lie. */
interface Level {
  /** Whether its deltas inherit them: what is transcoded has offsets of its own. */
  readonly isPlain: boolean;
  readonly start: number;
  readonly end: number;
  /** How much had been said when the object was done. */
  readonly said: number;
}

/** Anchors of one object, in an array that grows. */
class FoundAnchors implements Anchors {
  count = 0;
  positions = new Int32Array(1024);
  ids = new Int32Array(1024);

  add(position: number, id: number): void {
    const at = this.count++;
    if (at === this.positions.length) {
      this.positions = enlarged(this.positions, at * 2);
      this.ids = enlarged(this.ids, at * 2);
    }
    this.positions[at] = position;
    this.ids[at] = id;
  }
}

function enlarged(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(numbers);
  return larger;
}

export interface ScanEvents {
  onObject(entry: number, size: number): void;
  /** @param outcomes of the whole object, in the order of anchors; there is a match or a part of one among them */
  onOutcomes(entry: number, size: number, outcomes: readonly Outcome[]): void;
}

/**
 * Scans the blobs of families. In an object that a delta makes, only what is new and the seams are searched; anchors in copied
 * stretches, and what rules said at them, are those of the base, as long as all the bytes that this depended on were copied
 * along: that what is found is what would be found in the whole object follows from locality (docs/architecture.md).
 */
export class InheritingScan implements FamilyVisitor {
  readonly #scanner: BlobScanner;
  readonly #events: ScanEvents;
  readonly #touched = new TouchedRanges();
  readonly #found = new FoundAnchors();
  readonly #levels: Level[] = [];
  readonly #index = new AnchorIndex();
  /** The base that the index is of. */
  #indexed: Level | undefined;
  #fields = new Int32Array(0);
  /** Of `#fields`. */
  #length = 0;
  /** By number; the first one stands for nothing. */
  readonly #said: Said[] = [{ position: 0, outcomes: [], hasMatch: false }];
  /** Whether a match or a part of one is among what is said of the object at hand. */
  #hasMatch = false;
  /** Of the object at hand. */
  #copies: Copies | undefined;
  readonly nearness: number;

  constructor(scanner: BlobScanner, events: ScanEvents) {
    this.#scanner = scanner;
    this.#events = events;
    // Not where it is declared: see AnchorIndex.
    this.#fields = new Int32Array(FIELDS * 4096);
    this.nearness = Math.max(KIND_BYTES, scanner.anchorReach + 1);
  }

  visit(entry: number, depth: number, bytes: Buffer, copies: Copies | undefined): void {
    this.#events.onObject(entry, bytes.length);
    const base = depth === 0 ? undefined : this.#levels[depth - 1];
    const start = base?.end ?? 0;
    this.#length = start;
    // Setting it is no small thing, and mostly it is what it was.
    if (this.#said.length !== (base?.said ?? 1)) this.#said.length = base?.said ?? 1;
    this.#hasMatch = false;
    this.#copies = copies;
    const isAsBefore = base?.isPlain === true && copies?.hasHead(KIND_BYTES) === true;
    const kind = isAsBefore ? 'plain' : this.#scanner.kind(bytes);
    const isPlain = kind === 'plain';
    const isInherited = isPlain && copies !== undefined && base?.isPlain === true;
    if (!isInherited) copies?.complete();
    if (!isPlain) {
      const outcomes = this.#scanner.telling(bytes, kind);
      if (outcomes.some(isOfMatch)) this.#events.onOutcomes(entry, bytes.length, outcomes);
    } else if (isInherited) this.#inherit(bytes, base, copies);
    else this.#addAll(bytes, this.#scanner.findAnchors(bytes));
    this.#levels[depth] = { isPlain, start, end: this.#length, said: this.#said.length };
    if (this.#hasMatch) this.#events.onOutcomes(entry, bytes.length, this.#gather(start));
  }

  #addAll(bytes: Buffer, { count, positions, ids }: Anchors): void {
    for (let i = 0; i < count; i++) this.#evaluate(bytes, positions[i] as number, ids[i] as number);
  }

  /** Merges what stands in touched ranges with what the base has in copied stretches: no position is in both. */
  #inherit(bytes: Buffer, base: Level, copies: Copies): void {
    const reach = this.#scanner.anchorReach;
    const { count, positions, ids } = this.#findTouched(bytes, copies, reach);
    let next = 0;
    if (base.end > base.start) {
      const index = this.#indexOf(base, copies.baseSize);
      for (
        let copy = index.nextCopy(copies, 0, reach);
        copy < copies.count;
        copy = index.nextCopy(copies, copy + 1, reach)
      ) {
        const { start, end, first, last, shift } = untouchedIn(copies, copy, reach);
        const at = base.start + index.firstFrom(start) * FIELDS;
        if (at === base.end || (this.#fields[at] as number) >= end) continue;
        // What was found before the stretch stands before all that is taken from it.
        for (; next < count && (positions[next] as number) < start + shift; next++)
          this.#evaluate(bytes, positions[next] as number, ids[next] as number);
        this.#takeAll(bytes, at, base.end, end, shift, first, last);
      }
    }
    for (; next < count; next++) this.#evaluate(bytes, positions[next] as number, ids[next] as number);
  }

  /** Made once for all deltas of a base. */
  #indexOf(base: Level, size: number): AnchorIndex {
    if (this.#indexed !== base) this.#index.fill(this.#fields, FIELDS, base.start, base.end, size);
    this.#indexed = base;
    return this.#index;
  }

  /** What begins in touched ranges. */
  #findTouched(bytes: Buffer, copies: Copies, reach: number): Anchors {
    const { windows } = copies;
    const scanner = this.#scanner;
    if (windows?.begin(copies, bytes, reach) !== true) {
      copies.complete();
      this.#touched.compute(copies, reach);
      return scanner.findAnchors(bytes, this.#touched);
    }
    const found = this.#found;
    found.count = 0;
    const lengthOf = (id: number): number => scanner.anchorLength(id);
    const add = (position: number, id: number): void => found.add(position, id);
    for (let text = windows.next(); text !== undefined; text = windows.next())
      windows.forEach(scanner.findAnchors(text), lengthOf, add);
    return found;
  }

  /**
   * Takes over the anchors of the base from `at` up to offset `end`, each with what was said there if all that it depended on
   * was copied along. There are thousands in a version of which a line has changed: their fields are moved here, one by one.
   */
  #takeAll(
    bytes: Buffer,
    at: number,
    limit: number,
    end: number,
    shift: number,
    from: number,
    to: number,
  ): void {
    let next = at;
    while (next < limit) {
      if (this.#length + (limit - next) > this.#fields.length) this.#enlarge(this.#length + (limit - next));
      const fields = this.#fields;
      let length = this.#length;
      let isWhole = true;
      for (; next < limit; next += FIELDS) {
        const position = fields[next + POSITION] as number;
        if (position >= end) break;
        const before = fields[next + BEFORE] as number;
        const behind = fields[next + BEHIND] as number;
        isWhole = position - before >= from && position + behind <= to;
        if (!isWhole) break;
        const said = fields[next + SAID] as number;
        fields[length + POSITION] = position + shift;
        fields[length + ID] = fields[next + ID] as number;
        fields[length + BEFORE] = before;
        fields[length + BEHIND] = behind;
        fields[length + SAID] = said;
        length += FIELDS;
        if (said !== NOTHING && this.#said[said]?.hasMatch === true) this.#hasMatch = true;
      }
      this.#length = length;
      if (isWhole) return;
      this.#evaluate(
        bytes,
        (this.#fields[next + POSITION] as number) + shift,
        this.#fields[next + ID] as number,
      );
      next += FIELDS;
    }
  }

  #evaluate(bytes: Buffer, position: number, id: number): void {
    this.#copies?.complete();
    const evaluation = this.#scanner.evaluateAt(bytes, position, id);
    if (evaluation === undefined) return;
    const { outcomes, from, to } = evaluation;
    let said = NOTHING;
    if (outcomes.length > 0)
      said = this.#said.push({ position, outcomes, hasMatch: outcomes.some(isOfMatch) }) - 1;
    this.#push(position, id, position - from, to - position, said);
  }

  #push(position: number, id: number, before: number, behind: number, said: number): void {
    const at = this.#length;
    if (at + FIELDS > this.#fields.length) this.#enlarge(at + FIELDS);
    this.#fields[at + POSITION] = position;
    this.#fields[at + ID] = id;
    this.#fields[at + BEFORE] = before;
    this.#fields[at + BEHIND] = behind;
    this.#fields[at + SAID] = said;
    this.#length = at + FIELDS;
    if (said !== NOTHING && this.#said[said]?.hasMatch === true) this.#hasMatch = true;
  }

  #enlarge(least: number): void {
    this.#fields = enlarged(this.#fields, Math.max(least, this.#fields.length * 2));
  }

  /** All that is said of the object at hand, in its own offsets. */
  #gather(start: number): Outcome[] {
    const all: Outcome[] = [];
    for (let at = start; at < this.#length; at += FIELDS) {
      const number = this.#fields[at + SAID] as number;
      const said = number === NOTHING ? undefined : this.#said[number];
      if (said === undefined) continue;
      const shift = (this.#fields[at + POSITION] as number) - said.position;
      for (const outcome of said.outcomes)
        all.push(shift === 0 ? outcome : mapOffsets(outcome, (offset) => offset + shift));
    }
    return all;
  }
}

const isOfMatch = ({ kind }: Outcome): boolean => kind === 'match' || kind === 'part';
