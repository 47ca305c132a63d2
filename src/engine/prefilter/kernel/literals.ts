import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralSet } from '../literal-set.ts';
import type { LiteralsKernel } from './instance.ts';
import type { KernelMemory } from './memory.ts';

/** The kernel's states are addresses in bytes; those of the automaton count entries of 2 ** 2. */
const STATE_SHIFT = 2;

/** Like `findLiterals`, for bytes that lie in the kernel's memory. */
export function findLiteralsByKernel(
  kernel: LiteralsKernel,
  memory: KernelMemory,
  set: LiteralSet,
  bytes: Uint8Array,
  range: Span,
  into: AnchorList,
): void {
  if (set.maxLength === 0) return;
  const warmUp = set.maxLength - 1;
  const end = Math.min(bytes.length, range.end + warmUp);
  if (range.start >= end) return;
  const { output, records } = memory;
  kernel.begin(bytes.byteOffset + range.start, end - range.start, warmUp);
  const accepting = set.automaton.acceptFrom << STATE_SHIFT;
  do {
    const written = kernel.search(accepting, output.start, output.end) >>> 2;
    for (let i = 0; i < written; i += 2) {
      const last = range.start + (records[i] as number);
      set.report(bytes, last + 1, (records[i + 1] as number) >>> STATE_SHIFT, range.end, into);
    }
  } while (kernel.isDone() === 0);
}
