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
    return at > 0 && this.#isBefore(at, at - 1);
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
    let to = from - 1;
    while (to > least && this.#isBefore(from, to - 1)) to--;
    if (to === least && least > 0 && this.#isBefore(from, least - 1)) return false;
    const positions = this.#positions;
    const ids = this.#ids;
    const position = positions[from] as number;
    const id = ids[from] as number;
    // One or two places, nearly always.
    for (let i = from; i > to; i--) {
      positions[i] = positions[i - 1] as number;
      ids[i] = ids[i - 1] as number;
    }
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
      const position = positions[b] as number;
      const id = ids[b] as number;
      const few = Math.min(second, a + FEW);
      while (a < few) {
        const other = positions[a] as number;
        if (other > position || (other === position && (ids[a] as number) > id)) break;
        toPositions[to] = other;
        toIds[to++] = ids[a++] as number;
      }
      if (a === few) {
        const behind = this.#behind(a, second, b);
        this.#copy(a, behind, to);
        to += behind - a;
        a = behind;
      }
      toPositions[to] = position;
      toIds[to++] = id;
      b++;
    }
    if (a < second) this.#copy(a, second, to);
    else this.#copy(b, end, to);
  }

  /** Of a stretch, the first one that belongs behind another: looked for in steps of twice the length, as many may belong before it. */
  #behind(from: number, end: number, other: number): number {
    let step = 1;
    let least = from;
    while (least + step <= end && !this.#isBefore(other, least + step - 1)) {
      least += step;
      step *= 2;
    }
    let most = Math.min(end, least + step - 1);
    while (least < most) {
      const middle = (least + most) >>> 1;
      if (this.#isBefore(other, middle)) most = middle;
      else least = middle + 1;
    }
    return least;
  }

  /** To where stretches are merged to. */
  #copy(from: number, end: number, to: number): void {
    this.#otherPositions.set(this.#positions.subarray(from, end), to);
    this.#otherIds.set(this.#ids.subarray(from, end), to);
  }

  #isBefore(at: number, other: number): boolean {
    const position = this.#positions[at] as number;
    const otherPosition = this.#positions[other] as number;
    return (
      position < otherPosition ||
      (position === otherPosition && (this.#ids[at] as number) < (this.#ids[other] as number))
    );
  }
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** So many are copied one by one, before it is looked how many more there are. */
const FEW = 32;

/** So many places what a kernel finds late may be from where it belongs: as many literals as may begin between it and its quads. */
const NEAR = 256;
