import type { Anchors } from '../../model/scanner.ts';

/**
 * Collects anchors, and sorts them by position, then id. They come in long stretches that are nearly in order, one of literals and one of
 * runs for all that is searched at once: those are merged. To sort them as if nothing were known of them takes five times as long.
 */
export class AnchorList {
  #positions = new Int32Array(1024);
  #ids = new Int32Array(1024);
  #count = 0;
  /** Where stretches are merged to; made when it is needed. */
  #otherPositions = new Int32Array(0);
  #otherIds = new Int32Array(0);

  /** Added to each position: where the bytes that are searched at the moment begin. */
  base = 0;

  clear(): void {
    this.#count = 0;
  }

  add(position: number, id: number): void {
    if (this.#count === this.#ids.length) this.#enlarge();
    this.#positions[this.#count] = this.base + position;
    this.#ids[this.#count++] = id;
  }

  /** Adds what a kernel found: pairs of an id and a position, which is less by `base`. */
  addAll(found: Uint32Array, pairs: number, base: number): void {
    const count = this.#count + pairs;
    while (count > this.#ids.length) this.#enlarge();
    const positions = this.#positions;
    const ids = this.#ids;
    const from = this.base + base;
    for (let i = 0, at = this.#count; at < count; i += 2, at++) {
      ids[at] = found[i] as number;
      positions[at] = (found[i + 1] as number) + from;
    }
    this.#count = count;
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
    const positions = this.#positions;
    const ids = this.#ids;
    const starts = [0];
    let start = 0;
    for (let i = 1; i < this.#count; i++) {
      const position = positions[i] as number;
      const last = positions[i - 1] as number;
      if (position > last || (position === last && (ids[i] as number) >= (ids[i - 1] as number))) continue;
      if (this.#moveBack(i, Math.max(start, i - NEAR))) continue;
      start = i;
      starts.push(i);
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
    let [a, b] = [first, second];
    for (let to = first; to < end; to++) {
      const isFirst =
        b === end ||
        (a < second &&
          ((positions[a] as number) < (positions[b] as number) ||
            (positions[a] === positions[b] && (ids[a] as number) <= (ids[b] as number))));
      const from = isFirst ? a++ : b++;
      toPositions[to] = positions[from] as number;
      toIds[to] = ids[from] as number;
    }
  }
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** So many places what a kernel finds late may be from where it belongs: as many literals as may begin between it and its quads. */
const NEAR = 32;
