import type { LiteralAnchor } from '../../model/rule.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { buildTree, foldByte, type LiteralTree, ROW_SHIFT } from './trie.ts';

/** The literals of all rules with what tells where one may stand: whether it does, its bytes say. */
export class LiteralSet {
  /** All different. */
  readonly literals: readonly LiteralAnchor[];
  readonly tree: LiteralTree;
  /** Bytes of the longest literal; 0 where there is none. */
  readonly maxLength: number;
  /** The bytes of each literal; in small letters where case does not matter. */
  readonly wanted: readonly Uint8Array[];
  #automaton: Automaton | undefined;

  /** @throws ConfigError when the literals are too many */
  constructor(literals: readonly LiteralAnchor[]) {
    this.literals = literals;
    this.tree = buildTree(literals);
    this.wanted = literals.map(({ text, ignoreCase }) => {
      const bytes = Buffer.from(text, 'latin1');
      return ignoreCase ? bytes.map(foldByte) : bytes;
    });
    this.maxLength = Math.max(0, ...this.wanted.map(({ length }) => length));
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
    const { acceptFrom, firstLiteral, nextLiteral, shorter } = this.automaton;
    for (let at = (state - acceptFrom) >>> ROW_SHIFT; at >= 0; at = shorter[at] as number) {
      for (let id = firstLiteral[at] as number; id >= 0; id = nextLiteral[id] as number) {
        const start = end - (this.wanted[id] as Uint8Array).length;
        if (start < limit && this.#stands(bytes, start, id)) into.add(start, id);
      }
    }
  }

  #stands(bytes: Uint8Array, start: number, id: number): boolean {
    const wanted = this.wanted[id] as Uint8Array;
    const ignoreCase = this.literals[id]?.ignoreCase === true;
    for (let i = 0; i < wanted.length; i++) {
      const byte = bytes[start + i] ?? 0;
      if ((ignoreCase ? foldByte(byte) : byte) !== wanted[i]) return false;
    }
    return true;
  }
}
