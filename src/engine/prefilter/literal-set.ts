import type { LiteralAnchor } from '../../model/rule.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { buildTree, foldByte, type LiteralTree, ROW_SHIFT } from './trie.ts';

/** The literals of all rules with what tells where one may stand: some need a look at their bytes. */
export class LiteralSet {
  readonly tree: LiteralTree;
  #automaton: Automaton | undefined;
  /** Bytes of the longest literal; 0 where there is none. */
  readonly maxLength: number;
  readonly #lengths: Int32Array;
  /** The bytes of a literal that the automaton does not prove; undefined where it does. */
  readonly #wanted: readonly (Uint8Array | undefined)[];
  readonly #ignoreCase: readonly boolean[];

  /** @throws ConfigError when the literals are too many */
  constructor(literals: readonly LiteralAnchor[]) {
    this.tree = buildTree(literals);
    this.#lengths = Int32Array.from(literals, (literal) => literal.text.length);
    this.maxLength = Math.max(0, ...this.#lengths);
    this.#ignoreCase = literals.map(({ ignoreCase }) => ignoreCase);
    const { sharesClasses } = this.tree;
    this.#wanted = literals.map(({ text, ignoreCase }) => {
      if (ignoreCase && !sharesClasses) return undefined;
      const bytes = Buffer.from(text, 'latin1');
      return ignoreCase ? bytes.map(foldByte) : bytes;
    });
  }

  /** Made when it is first asked for: it takes as long as searching a megabyte. */
  get automaton(): Automaton {
    this.#automaton ??= buildAutomaton(this.tree);
    return this.#automaton;
  }

  /** Adds the literals that begin at `start`, by the tree. */
  reportFrom(bytes: Uint8Array, start: number, into: AnchorList): void {
    const { trie, classes } = this.tree;
    let node = 0;
    for (let i = start; i < bytes.length; i++) {
      node = trie.child(node, classes[bytes[i] as number] as number);
      if (node === 0) return;
      for (let id = trie.firstLiteral[node] as number; id >= 0; id = trie.nextLiteral[id] as number)
        if (this.#stands(bytes, start, id)) into.add(start, id);
    }
  }

  /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
  report(bytes: Uint8Array, end: number, state: number, limit: number, into: AnchorList): void {
    const { acceptFrom, outputStart, outputs } = this.automaton;
    const index = (state - acceptFrom) >>> ROW_SHIFT;
    const last = outputStart[index + 1] as number;
    for (let i = outputStart[index] as number; i < last; i++) {
      const id = outputs[i] as number;
      const start = end - (this.#lengths[id] as number);
      if (start < limit && this.#stands(bytes, start, id)) into.add(start, id);
    }
  }

  #stands(bytes: Uint8Array, start: number, id: number): boolean {
    const wanted = this.#wanted[id];
    if (wanted === undefined) return true;
    const ignoreCase = this.#ignoreCase[id] === true;
    for (let i = 0; i < wanted.length; i++) {
      const byte = bytes[start + i] ?? 0;
      if ((ignoreCase ? foldByte(byte) : byte) !== wanted[i]) return false;
    }
    return true;
  }
}
