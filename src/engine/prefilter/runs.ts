import { RUN_CLASSES, type RunAnchor } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';

/** Finds where runs of a byte class begin that are at least `min` bytes long. */
export class RunFinder {
  readonly #inClass: Uint8Array;
  readonly #min: number;
  readonly #id: number;

  constructor(run: RunAnchor, id: number) {
    this.#inClass = classTable(run);
    this.#min = run.min;
    this.#id = id;
  }

  /**
   * Adds each run start in the range; reads one byte before the range and `min - 1` behind it.
   *
   * A run of `min` bytes covers one of every `min`-th byte, so only those are looked at until one is in the class.
   */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const inClass = this.#inClass;
    const limit = Math.min(bytes.length, range.end + this.#min - 1);
    let from = this.#skipRunFromBefore(bytes, range);
    let probe = from + this.#min - 1;
    while (probe < limit) {
      if (inClass[bytes[probe] as number] === 0) {
        from = probe + 1;
        probe += this.#min;
        continue;
      }
      let start = probe;
      while (start > from && inClass[bytes[start - 1] as number] === 1) start--;
      if (start >= range.end) return;
      let end = probe + 1;
      const needed = start + this.#min;
      while (end < needed && end < bytes.length && inClass[bytes[end] as number] === 1) end++;
      if (end >= needed) {
        into.add(start, this.#id);
        while (end < limit && inClass[bytes[end] as number] === 1) end++;
      }
      from = end;
      probe = end + this.#min - 1;
    }
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

function classTable(run: RunAnchor): Uint8Array {
  const pattern = new RegExp(`[${RUN_CLASSES[run.class]}]`);
  return Uint8Array.from({ length: 256 }, (_, byte) => (pattern.test(String.fromCharCode(byte)) ? 1 : 0));
}
