import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { KernelTables } from '../kernel-tables.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory, OUTPUT_SIZE } from './memory.ts';

const RECORD = 8;

/** Places for whose literals there must be room twice, all at once, and for a record more. */
const PLACES = 32;

export const outputSizeOf = ({ most }: Pick<KernelTables, 'most'>): number =>
  Math.max(OUTPUT_SIZE, (2 * PLACES * most + 1) * RECORD);

/** Finds literals in bytes that lie in the kernel's memory. */
export class KernelLiterals {
  readonly #kernel: LiteralsKernel;
  readonly #memory: KernelMemory;
  readonly #maxLength: number;

  constructor(
    kernel: LiteralsKernel,
    memory: KernelMemory,
    { most, masks }: KernelTables,
    maxLength: number,
  ) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#maxLength = maxLength;
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
    do into.addAll(records, kernel.search(output.start, output.end) / RECORD, range.start);
    while (kernel.isDone() === 0);
  }
}
