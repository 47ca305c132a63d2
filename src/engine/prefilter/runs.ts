import { RUN_CLASSES, type RunAnchor, type RunClass, type RunLetters } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { byteSet } from '../gates/bytes.ts';
import type { AnchorList } from './anchor-list.ts';

/** Finds where runs of a byte class begin that are at least `min` bytes long. The WebAssembly kernel's fallback and oracle. */
export class RunFinder {
  readonly #inClass: Uint8Array;
  readonly #run: RunAnchor;
  readonly id: number;

  constructor(run: RunAnchor, id: number) {
    this.#inClass = classTable(run.class);
    this.#run = run;
    this.id = id;
  }

  /**
   * Adds each run start in the range; reads one byte before the range and `min - 1` behind it.
   *
   * A run of `min` bytes covers one of every `min`-th byte, so only those are looked at until one is in the class.
   */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const inClass = this.#inClass;
    const { min } = this.#run;
    const limit = Math.min(bytes.length, range.end + min - 1);
    let from = this.#skipRunFromBefore(bytes, range);
    let probe = from + min - 1;
    while (probe < limit) {
      if (inClass[bytes[probe] as number] === 0) {
        from = probe + 1;
        probe += min;
        continue;
      }
      let start = probe;
      while (start > from && inClass[bytes[start - 1] as number] === 1) start--;
      if (start >= range.end) return;
      let end = probe + 1;
      const needed = start + min;
      while (end < needed && end < bytes.length && inClass[bytes[end] as number] === 1) end++;
      if (end >= needed) {
        this.confirm(bytes, start, into);
        while (end < limit && inClass[bytes[end] as number] === 1) end++;
      }
      from = end;
      probe = end + min - 1;
    }
  }

  /** Adds a run start of the class if as many bytes follow, with such letters, as are wanted. */
  confirm(bytes: Uint8Array, start: number, into: AnchorList): void {
    const { min, letters } = this.#run;
    const end = start + min;
    if (end > bytes.length) return;
    for (let i = start; i < end; i++) if (this.#inClass[bytes[i] as number] === 0) return;
    if (letters === 'any' || areLike(bytes, start, end, letters)) into.add(start, this.id);
  }

  /** A run that began before the range is not ours. */
  #skipRunFromBefore(bytes: Uint8Array, range: Span): number {
    let from = range.start;
    if (from > 0 && this.#inClass[bytes[from - 1] as number] === 1) {
      while (from < range.end && this.#inClass[bytes[from] as number] === 1) from++;
    }
    return from;
  }
}

const DIGIT = 1;
const UPPER = 2;
const LOWER = 4;
/** Changes of kind of a turning run, its first kind included. */
const MIN_CHANGES = 5;

const KIND = new Uint8Array(256);
KIND.fill(DIGIT, 0x30, 0x3a).fill(UPPER, 0x41, 0x5b).fill(LOWER, 0x61, 0x7b);

function areLike(
  bytes: Uint8Array,
  start: number,
  end: number,
  letters: Exclude<RunLetters, 'any'>,
): boolean {
  let kinds = 0;
  let changes = 0;
  let previous = 0;
  let hasOthers = false;
  for (let i = start; i < end; i++) {
    const kind = KIND[bytes[i] as number] as number;
    if (kind === 0) hasOthers = true;
    else if (kind !== previous) changes++;
    kinds |= kind;
    if (kind !== 0) previous = kind;
  }
  if (letters === 'upper') return !hasOthers && (kinds & LOWER) === 0 && (kinds & UPPER) !== 0;
  const isMixed = (kinds & (UPPER | LOWER)) === (UPPER | LOWER);
  return isMixed && (letters === 'mixed' || changes >= MIN_CHANGES);
}

/** 1 for each byte of the class. */
export const classTable = (runClass: RunClass): Uint8Array => byteSet(RUN_CLASSES[runClass]);
