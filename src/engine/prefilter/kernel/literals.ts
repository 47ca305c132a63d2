import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralBytes } from '../literal-bytes.ts';
import { QuadTables } from '../quad-tables.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory, OUTPUT_SIZE, TABLES } from './memory.ts';

const WORD = 4;
const RECORD = 2 * WORD;

/** At one place no more literals may be found than there are quads. */
export const outputSizeOf = ({ count }: LiteralBytes): number => Math.max(OUTPUT_SIZE, 2 * count * RECORD);

/** Finds literals in bytes that lie in the kernel's memory. */
export class KernelLiterals {
  readonly #kernel: LiteralsKernel;
  readonly #memory: KernelMemory;
  readonly #maxLength: number;

  constructor(kernel: LiteralsKernel, memory: KernelMemory, literals: LiteralBytes, maxLength: number) {
    this.#kernel = kernel;
    this.#memory = memory;
    this.#maxLength = maxLength;
    const { most } = new QuadTables(literals, memory.bytes.buffer, TABLES);
    kernel.configure(most, literals.bytes.length);
  }

  /** Like `findLiterals`. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    const end = Math.min(bytes.length, range.end + this.#maxLength - 1);
    if (this.#maxLength === 0 || range.start >= end) return;
    const { output, records } = this.#memory;
    const kernel = this.#kernel;
    kernel.begin(bytes.byteOffset + range.start, end - range.start, range.end - range.start);
    do into.addAll(records, kernel.search(output.start, output.end) / WORD, range.start);
    while (kernel.isDone() === 0);
  }
}
