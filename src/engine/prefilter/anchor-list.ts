import type { Anchors } from '../../model/scanner.ts';

/**
 * Collects anchors, and sorts them by position, then id. They come in long stretches that are nearly in order, one of literals and one of
 * runs for all that is searched at once: those are merged. To sort them as if nothing were known of them takes five times as long.
 */
export class AnchorList {
  #positions = new Int32Array(1024);
  #ids = new Int32Array(1024);
  #count = 0;
  /** Where what was added does not go on in order. */
  #breaks: number[] = [];
  /** Where stretches are merged to; made when it is needed. */
  #otherPositions = new Int32Array(0);
  #otherIds = new Int32Array(0);

  /** Added to each position: where the bytes that are searched at the moment begin. */
  base = 0;

  clear(): void {
    this.#count = 0;
    if (this.#breaks.length > 0) this.#breaks = [];
  }

  add(position: number, id: number): void {
    const at = this.#count;
    if (at === this.#ids.length) this.#enlarge();
    this.#positions[at] = this.base + position;
    this.#ids[at] = id;
    this.#count = at + 1;
    if (this.#isBreak(at)) this.#breaks.push(at);
  }

  /** Adds what a kernel found in order: pairs of an id and a position, which is less by `base`. */
  addAll(found: Uint32Array, pairs: number, base: number): void {
    const first = this.#count;
    const count = first + pairs;
    while (count > this.#ids.length) this.#enlarge();
    const positions = this.#positions;
    const ids = this.#ids;
    const from = this.base + base;
    for (let i = 0, at = first; at < count; i += 2, at++) {
      ids[at] = found[i] as number;
      positions[at] = (found[i + 1] as number) + from;
    }
    this.#count = count;
    if (pairs > 0 && this.#isBreak(first)) this.#breaks.push(first);
  }

  /** The same of ids and positions for themselves, to which nothing has to be added. */
  addOrdered(ids: Int32Array, positions: Int32Array): void {
    const first = this.#count;
    const count = first + ids.length;
    while (count > this.#ids.length) this.#enlarge();
    this.#ids.set(ids, first);
    this.#positions.set(positions, first);
    this.#count = count;
    if (ids.length > 0 && this.#isBreak(first)) this.#breaks.push(first);
  }

  /** Whether what lies there belongs before what was added before it. */
  #isBreak(at: number): boolean {
    if (at === 0) return false;
    const position = this.#positions[at] as number;
    const last = this.#positions[at - 1] as number;
    return (
      position < last || (position === last && (this.#ids[at] as number) < (this.#ids[at - 1] as number))
    );
  }

  #enlarge(): void {
    this.#positions = enlarged(this.#positions);
    this.#ids = enlarged(this.#ids);
  }

  /** Valid until the list is changed. */
  sorted(): Anchors {
    let starts = this.#stretches();
    while (starts.length > 1) starts = this.#mergePairs(starts);
    return { count: this.#count, positions: this.#positions, ids: this.#ids };
  }

  /** Makes stretches that are in order: what belongs a few places before is moved there. @returns where they begin */
  #stretches(): number[] {
    const starts = [0];
    let start = 0;
    let i = 0;
    for (const first of this.#breaks) {
      // What is moved leaves its place to the last one before it, behind which more may not go on in order.
      for (i = Math.max(i, first); i < this.#count && this.#isBreak(i); i++) {
        if (this.#moveBack(i, Math.max(start, i - NEAR))) continue;
        start = i;
        starts.push(i);
      }
    }
    return starts;
  }

  /** @returns false where it belongs before `least` */
  #moveBack(from: number, least: number): boolean {
    const positions = this.#positions;
    const ids = this.#ids;
    const position = positions[from] as number;
    const id = ids[from] as number;
    const isLess = (at: number): boolean => {
      const other = positions[at] as number;
      return position < other || (position === other && id < (ids[at] as number));
    };
    let to = from - 1;
    while (to > least && isLess(to - 1)) to--;
    if (to === least && least > 0 && isLess(least - 1)) return false;
    positions.copyWithin(to + 1, to, from);
    ids.copyWithin(to + 1, to, from);
    positions[to] = position;
    ids[to] = id;
    return true;
  }

  #mergePairs(starts: readonly number[]): number[] {
    if (this.#otherIds.length !== this.#ids.length) {
      this.#otherPositions = new Int32Array(this.#ids.length);
      this.#otherIds = new Int32Array(this.#ids.length);
    }
    for (let i = 0; i < starts.length; i += 2)
      this.#merge(starts[i] as number, starts[i + 1] ?? this.#count, starts[i + 2] ?? this.#count);
    [this.#positions, this.#otherPositions] = [this.#otherPositions, this.#positions];
    [this.#ids, this.#otherIds] = [this.#otherIds, this.#ids];
    return starts.filter((_, i) => i % 2 === 0);
  }

  #merge(first: number, second: number, end: number): void {
    const positions = this.#positions;
    const ids = this.#ids;
    const toPositions = this.#otherPositions;
    const toIds = this.#otherIds;
    let [a, b, to] = [first, second, first];
    while (a < second && b < end) {
      // Most stretches of literals and of runs are one behind the other.
      const [position, id] = [positions[b] as number, ids[b] as number];
      while (a < second && isAtMost(positions[a] as number, ids[a] as number, position, id)) {
        toPositions[to] = positions[a] as number;
        toIds[to++] = ids[a++] as number;
      }
      toPositions[to] = position;
      toIds[to++] = id;
      b++;
    }
    const [rest, restEnd] = a < second ? [a, second] : [b, end];
    toPositions.set(positions.subarray(rest, restEnd), to);
    toIds.set(ids.subarray(rest, restEnd), to);
  }
}

const isAtMost = (position: number, id: number, otherPosition: number, otherId: number): boolean =>
  position < otherPosition || (position === otherPosition && id <= otherId);

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** So many places what a kernel finds late may be from where it belongs: as many literals as may begin between it and its quads. */
const NEAR = 256;
