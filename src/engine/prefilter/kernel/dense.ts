import type { LiteralAnchor } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import { makeDenseTables } from '../dense-tables.ts';
import { openDenseTables } from '../stored-tables.ts';
import { type DenseKernel, loadDense } from './instance.ts';
import { DENSE_TABLES } from './memory.ts';

/** See assembly/dense.ts: where it writes what it found, as many bytes of each, and what lies behind. */
const NUMBERS = 131072;
const ROOM = 65536;
const OFFSETS = NUMBERS + ROOM;
/** It looks at bytes behind the text: those of a block, and of a literal's beginning. */
const SLACK = 8192;
const PAGE = 65536;

/** Bytes that may be searched at a time. */
export const MAX_STRETCH = 128 * 1024;

/** Finds literals in dense texts, in a memory of its own. */
export class DenseLiterals {
  readonly #kernel: DenseKernel;
  readonly #maxLength: number;
  /** Of the literals' reaches the longest. */
  readonly #reach: number;
  readonly #text: Uint8Array;
  readonly #numbers: Int32Array;
  readonly #offsets: Int32Array;

  /**
   * It takes as long as searching some megabytes, unless what the build has made is given.
   * @param others what the other kernel has of the same literals
   * @param stored see `packDenseTables`
   * @returns undefined where it is not possible
   */
  static make(
    literals: readonly LiteralAnchor[],
    others: Uint8Array,
    stored?: Uint8Array,
  ): DenseLiterals | undefined {
    const tables = stored === undefined ? makeDenseTables(literals, others) : openDenseTables(stored);
    if (tables === undefined) return undefined;
    const maxLength = literals.reduce(
      (longest, { text, tail = 0 }) => Math.max(longest, text.length + tail),
      0,
    );
    const text = DENSE_TABLES + tables.bytes.length;
    const size = MAX_STRETCH + tables.reach + 4 + maxLength;
    const pages = Math.ceil((text + size + SLACK) / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const kernel = loadDense(memory);
    if (kernel === undefined) return undefined;
    new Uint8Array(memory.buffer).set(tables.bytes, DENSE_TABLES);
    const { cards, accepting, most, reaches, masks } = tables;
    kernel.configure(text, cards, accepting, most, reaches, masks);
    return new DenseLiterals(
      kernel,
      memory,
      new Uint8Array(memory.buffer, text, size),
      maxLength,
      tables.reach,
    );
  }

  private constructor(
    kernel: DenseKernel,
    memory: WebAssembly.Memory,
    text: Uint8Array,
    maxLength: number,
    reach: number,
  ) {
    this.#kernel = kernel;
    this.#maxLength = maxLength;
    this.#reach = reach;
    this.#text = text;
    this.#numbers = new Int32Array(memory.buffer, NUMBERS, ROOM / 4);
    this.#offsets = new Int32Array(memory.buffer, OFFSETS, ROOM / 4);
  }

  /**
   * Adds the literals that begin in the range, and that the other kernel would find at certain places of it, at most
   * {@link MAX_STRETCH} and two; they count from the range's start, and the first one is even.
   */
  find(bytes: Uint8Array, range: Span, places: Span, into: AnchorList): void {
    const from = Math.max(0, places.start - this.#reach - 1) & ~1;
    const limit = Math.min(places.end, range.end - range.start) - from;
    if (limit <= 0) return;
    const end = range.start + places.end;
    const piece = bytes.subarray(range.start + from, end + this.#maxLength);
    this.#text.set(piece);
    const last = end >= bytes.length ? LAST : places.end - from;
    // Up to there all are found before the last place, and end before the text does.
    const sure = Math.max(0, Math.min(last - this.#reach, piece.length - this.#maxLength));
    const kernel = this.#kernel;
    kernel.begin(piece.length, limit, places.start - from, last, sure, into.base + range.start + from);
    do {
      const count = kernel.search();
      into.addOrdered(this.#numbers.subarray(0, count), this.#offsets.subarray(0, count));
    } while (kernel.isDone() === 0);
  }
}

/** Behind all places. */
const LAST = 0x7fffffff;
