import type { LiteralAnchor } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { KernelTables } from '../kernel-tables.ts';
import { DenseLiterals, MAX_STRETCH } from './dense.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory, OUTPUT_SIZE } from './memory.ts';

const RECORD = 8;

/** Places for whose literals there must be room twice, all at once, and for a record more. */
const PLACES = 32;

/** Bytes of dense texts that are searched as others are, before it is worth while to make what is faster there, or to read it. */
const BEFORE_MAKING = 1024 * 1024;
const BEFORE_READING = 64 * 1024;
/** And that are searched at a time, before it is looked whether the text is dense yet: more of them where it has been so for long. */
const MIN_STRETCH = 8 * 1024;
/** Bytes behind a stretch after which it is not what goes on. */
const NEXT = 4096;

export interface DenseOptions {
  /** Bytes of dense texts that are searched before; if it is not said, fewer where something is stored. */
  readonly beforeDense?: number | undefined;
  /** See `StoredTables`. */
  readonly stored?: (() => Uint8Array | undefined) | undefined;
}

export const outputSizeOf = ({ most }: Pick<KernelTables, 'most'>): number =>
  Math.max(OUTPUT_SIZE, (2 * PLACES * most + 1) * RECORD);

/** Finds literals in bytes that lie in the kernel's memory. */
export class KernelLiterals {
  readonly #kernel: LiteralsKernel;
  readonly #memory: KernelMemory;
  readonly #literals: readonly LiteralAnchor[];
  readonly #maxLength: number;
  #untilDense: number;
  readonly #stored: DenseOptions['stored'];
  /** Bytes of the dense stretch before, and where it ended. */
  #stretch = MIN_STRETCH;
  #stretchEnd = 0;
  #dense: DenseLiterals | 'none' | undefined;

  constructor(
    kernel: LiteralsKernel,
    memory: KernelMemory,
    literals: readonly LiteralAnchor[],
    { most, masks }: KernelTables,
    { beforeDense, stored }: DenseOptions = {},
  ) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#literals = literals;
    this.#maxLength = literals.reduce(
      (longest, { text, tail = 0 }) => Math.max(longest, text.length + tail),
      0,
    );
    this.#untilDense = beforeDense ?? (stored === undefined ? BEFORE_MAKING : BEFORE_READING);
    this.#stored = stored;
    const { start, end } = memory.output;
    kernel.configure(most, end - start, masks);
  }

  /** Like `findLiterals`. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#maxLength === 0 || range.start >= end) return;
    const { output, records } = this.#memory;
    const kernel = this.#kernel;
    kernel.begin(bytes.byteOffset + range.start, end - range.start, range.end - range.start);
    this.#stretchEnd = 0;
    do {
      into.addAll(records, kernel.search(output.start, output.end) / RECORD, range.start);
      if (kernel.isDense() !== 0) this.#findDense(bytes, range, into);
    } while (kernel.isDone() === 0);
  }

  /** Goes on with bytes in which many literals may stand. */
  #findDense(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const kernel = this.#kernel;
    const at = kernel.place();
    const goesOn = at - this.#stretchEnd < NEXT;
    this.#stretch = goesOn ? Math.min(2 * this.#stretch, MAX_STRETCH) : MIN_STRETCH;
    this.#stretchEnd = at + this.#stretch;
    // Of what is dense for a block only, as lists are in sources, there is never so much that it matters.
    if (goesOn) this.#untilDense -= this.#stretch;
    const dense = this.#denseLiterals();
    if (dense === undefined) kernel.endure(this.#stretch);
    else {
      // What stands at the last place before is not known before the next one is.
      dense.find(bytes, range, { start: Math.max(0, at - 2), end: this.#stretchEnd }, into);
      kernel.skip(this.#stretch);
    }
  }

  #denseLiterals(): DenseLiterals | undefined {
    if (this.#untilDense > 0) return undefined;
    this.#dense ??= DenseLiterals.make(this.#literals, this.#memory.tables, this.#stored?.()) ?? 'none';
    return this.#dense === 'none' ? undefined : this.#dense;
  }
}
