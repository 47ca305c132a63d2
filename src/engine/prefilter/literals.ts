import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import type { LiteralSet } from './literal-set.ts';

/**
 * Adds each literal that begins in the range, under its index; reads at most `maxLength - 1` bytes behind the range.
 * The WebAssembly kernel's fallback and oracle.
 */
export function findLiterals(set: LiteralSet, bytes: Uint8Array, range: Span, into: AnchorList): void {
  if (set.maxLength === 0) return;
  const { classes, table, acceptFrom } = set.automaton;
  const end = Math.min(bytes.length, range.end + set.maxLength - 1);
  let state = 0;
  for (let i = range.start; i < end; i++) {
    state = table[state + (classes[bytes[i] as number] as number)] as number;
    if (state >= acceptFrom) set.report(bytes, i + 1, state, range.end, into);
  }
}
