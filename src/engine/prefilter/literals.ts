import type { LiteralAnchor } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';

/** Finds every occurrence of every literal. The WebAssembly kernel's fallback and oracle. */
export class LiteralFinder {
  readonly #automaton: Automaton;
  readonly #literals: readonly LiteralAnchor[];
  readonly #lengths: Int32Array;
  /** The bytes that a case-sensitive literal must have; undefined where case does not matter. */
  readonly #exact: readonly (Uint8Array | undefined)[];
  readonly maxLength: number;

  constructor(literals: readonly LiteralAnchor[]) {
    this.#literals = literals;
    this.#automaton = buildAutomaton(literals);
    this.#lengths = Int32Array.from(literals, (literal) => literal.text.length);
    this.#exact = literals.map((literal) =>
      literal.ignoreCase ? undefined : Buffer.from(literal.text, 'latin1'),
    );
    this.maxLength = Math.max(0, ...this.#lengths);
  }

  /** Adds each literal that begins in the range, under its index; reads at most `maxLength - 1` bytes behind the range. */
  find(bytes: Uint8Array, range: Span, into: AnchorList): void {
    if (this.#literals.length === 0) return;
    const { classes, shift, table, acceptFrom } = this.#automaton;
    const end = Math.min(bytes.length, range.end + this.maxLength - 1);
    let state = 0;
    for (let i = range.start; i < end; i++) {
      state = table[(state << shift) | (classes[bytes[i] as number] as number)] as number;
      if (state >= acceptFrom) this.#emit(bytes, i + 1, state, range.end, into);
    }
  }

  #emit(bytes: Uint8Array, end: number, state: number, limit: number, into: AnchorList): void {
    const { acceptFrom, outputStart, outputs } = this.#automaton;
    const last = outputStart[state - acceptFrom + 1] ?? 0;
    for (let i = outputStart[state - acceptFrom] ?? 0; i < last; i++) {
      const id = outputs[i] ?? 0;
      const start = end - (this.#lengths[id] ?? 0);
      if (start < limit && this.#hasExactCase(bytes, start, id)) into.add(start, id);
    }
  }

  #hasExactCase(bytes: Uint8Array, start: number, id: number): boolean {
    const exact = this.#exact[id];
    if (exact === undefined) return true;
    for (let i = 0; i < exact.length; i++) if (bytes[start + i] !== exact[i]) return false;
    return true;
  }
}
