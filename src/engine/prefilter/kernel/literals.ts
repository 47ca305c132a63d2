import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralSet } from '../literal-set.ts';
import type { LiteralsKernel } from './instance.ts';
import type { KernelMemory } from './memory.ts';

/** The kernel's states are addresses in bytes; those of the automaton count entries of four. */
const STATE_SIZE = 4;

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
  const { output } = memory;
  const records = new Uint32Array(memory.memory.buffer, output.start, (output.end - output.start) / 4);
  kernel.begin(bytes.byteOffset + range.start, end - range.start, warmUp);
  do {
    const written = kernel.search(set.automaton.acceptFrom * STATE_SIZE, output.start, output.end) / 4;
    for (let i = 0; i < written; i += 2) {
      const last = range.start + (records[i] ?? 0);
      set.report(bytes, last + 1, (records[i + 1] ?? 0) / STATE_SIZE, range.end, into);
    }
  } while (kernel.isDone() === 0);
}
