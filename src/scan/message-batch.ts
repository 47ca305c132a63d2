import type { Outcome } from '../model/outcome.ts';
import type { Anchors, BlobScanner } from '../model/scanner.ts';

/** Bytes of messages that are searched at a time. */
const SIZE = 32 * 1024;
/** Stands between messages: in no class of runs. */
const SEPARATOR = 0;

/**
 * Searches messages of commits as one text, since most have a few hundred bytes and no anchor: a search of each took four times as long.
 * What is found is what would be found in each of them.
 */
export class MessageBatch<Key> {
  readonly #scanner: BlobScanner;
  readonly #use: (key: Key, outcomes: readonly Outcome[], size: number) => void;
  readonly #bytes = Buffer.alloc(SIZE);
  #keys: Key[] = [];
  /** Where each message ends; the next one begins a byte behind. */
  #ends: number[] = [];
  #length = 0;

  /** @param use is shown the outcomes of messages that have some, without those that matches do not depend on, in turn */
  constructor(scanner: BlobScanner, use: (key: Key, outcomes: readonly Outcome[], size: number) => void) {
    this.#scanner = scanner;
    this.#use = use;
  }

  /** What is found in it is told at {@link flush} at the latest. */
  add(key: Key, message: Buffer): void {
    const { length } = message;
    if (length >= SIZE || this.#scanner.kind(message) !== 'plain') {
      this.flush();
      const outcomes = this.#scanner.telling(message);
      if (outcomes.length > 0) this.#use(key, outcomes, length);
      return;
    }
    if (this.#length + length >= SIZE) this.flush();
    this.#bytes.set(message, this.#length);
    const end = this.#length + length;
    this.#bytes[end] = SEPARATOR;
    this.#keys.push(key);
    this.#ends.push(end);
    this.#length = end + 1;
  }

  flush(): void {
    const anchors = this.#scanner.findAnchors(this.#bytes.subarray(0, this.#length));
    let next = 0;
    let start = 0;
    for (let i = 0; i < this.#keys.length && next < anchors.count; i++) {
      const end = this.#ends[i] as number;
      const first = next;
      while (next < anchors.count && (anchors.positions[next] as number) < end) next++;
      const outcomes = first === next ? [] : this.#evaluate(start, end, anchors, first, next);
      if (outcomes.length > 0) this.#use(this.#keys[i] as Key, outcomes, end - start);
      start = end + 1;
    }
    this.#keys = [];
    this.#ends = [];
    this.#length = 0;
  }

  #evaluate(start: number, end: number, { positions, ids }: Anchors, first: number, last: number): Outcome[] {
    const text = this.#bytes.subarray(start, end);
    const outcomes: Outcome[] = [];
    for (let i = first; i < last; i++) {
      const position = (positions[i] as number) - start;
      const id = ids[i] as number;
      // What a separator stands in is in none of them.
      if (position < 0 || position + this.#scanner.anchorLength(id) > text.length) continue;
      const evaluation = this.#scanner.evaluateAt(text, position, id);
      if (evaluation !== undefined) outcomes.push(...evaluation.outcomes);
    }
    return outcomes;
  }
}
