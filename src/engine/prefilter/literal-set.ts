import type { LiteralAnchor } from '../../model/rule.ts';
import { columnsOf, FOLDED, type LiteralColumns, literalsOf, tailAt } from '../../model/rule-index.ts';
import { TAIL_CLASS } from '../../model/rule.ts';
import { byteSet, holdsRun } from '../gates/bytes.ts';
import type { AnchorList } from './anchor-list.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import type { LittleText } from './little-text.ts';
import { buildTree, foldByte, type LiteralTree, MAX_STATES, ROW_SHIFT } from './trie.ts';

/** The literals of all rules with what tells where one may stand: whether it does, its bytes say. */
export class LiteralSet {
  readonly #columns: LiteralColumns;
  #literals: readonly LiteralAnchor[] | undefined;
  /** Bytes of the longest literal with its tail; 0 where there is none. */
  readonly maxLength: number;
  #tree: LiteralTree | undefined;
  #automaton: Automaton | undefined;

  /**
   * @param literals all different
   * @throws ConfigError when the literals are too many
   */
  constructor(literals: readonly LiteralAnchor[] | LiteralColumns) {
    this.#columns = 'cases' in literals ? literals : columnsOf(literals);
    const texts = this.#columns.literals;
    let [total, longest] = [1, 0];
    for (let id = 0; id < texts.length; id++) {
      const { length } = texts[id] as string;
      total += length;
      longest = Math.max(longest, length + tailAt(this.#columns, id));
    }
    this.maxLength = longest;
    // So many that it matters how much they have in common.
    if (total > MAX_STATES) this.tree;
  }

  get size(): number {
    return this.#columns.literals.length;
  }

  /** As objects, thousands of which a small scan does without. */
  get literals(): readonly LiteralAnchor[] {
    this.#literals ??= literalsOf(this.#columns);
    return this.#literals;
  }

  /** Like all that follows, made when it is first asked for. @throws ConfigError likewise */
  get tree(): LiteralTree {
    this.#tree ??= buildTree(this.literals);
    return this.#tree;
  }

  /** It takes as long as searching a megabyte. */
  get automaton(): Automaton {
    this.#automaton ??= buildAutomaton(this.tree);
    return this.#automaton;
  }

  /** Adds the literals that end before `end`, where the automaton is in the accepting `state`, if they begin before `limit`. */
  report(bytes: Uint8Array, end: number, state: number, limit: number, into: AnchorList): void {
    const { acceptFrom, firstLiteral, nextLiteral, shorter } = this.automaton;
    for (let at = (state - acceptFrom) >>> ROW_SHIFT; at >= 0; at = shorter[at] as number) {
      for (let id = firstLiteral[at] as number; id >= 0; id = nextLiteral[id] as number) {
        const start = end - (this.#columns.literals[id] as string).length;
        if (start < limit && this.stands(bytes, start, id)) into.add(start, id);
      }
    }
  }

  /**
   * Adds those of some literals that stand at a place. The engine's own comparison comes first, and all in one loop: V8 sets out to optimise
   * what is called for every place of a small input, and that takes as long as a third of its scan.
   */
  addStanding(
    ids: readonly number[],
    bytes: Uint8Array,
    little: LittleText,
    start: number,
    into: AnchorList,
  ): void {
    const at = start - little.offset;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      const text = this.#columns.literals[id] as string;
      const ignoreCase = this.#columns.cases[id] === FOLDED;
      const maybe = ignoreCase
        ? little.folded.startsWith(text.toLowerCase(), at)
        : little.text.startsWith(text, at);
      // Capitals that ASCII lacks are not the same as their small letters.
      if (maybe && this.stands(bytes, start, id)) into.add(start, id);
    }
  }

  /** Whether the literal stands there, to the letter, with its tail. */
  stands(bytes: Uint8Array, start: number, id: number): boolean {
    const text = this.#columns.literals[id] as string;
    const ignoreCase = this.#columns.cases[id] === FOLDED;
    if (start + text.length > bytes.length) return false;
    // From the end: that the first bytes are alike is known by now.
    for (let i = text.length - 1; i >= 0; i--) {
      const byte = bytes[start + i] as number;
      const wanted = text.charCodeAt(i);
      if (byte !== wanted && !(ignoreCase && foldByte(byte) === foldByte(wanted))) return false;
    }
    const tail = tailAt(this.#columns, id);
    return tail === 0 || holdsRun(bytes, start + text.length, tail, TAIL);
  }
}

const TAIL = byteSet(TAIL_CLASS);
