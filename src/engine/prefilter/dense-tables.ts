import type { LiteralAnchor } from '../../model/rule.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { DENSE_TABLES } from './kernel/memory.ts';
import { knownLengths, MAX_KNOWN } from './known-lengths.ts';
import { LiteralBytes } from './literal-bytes.ts';
import { reachesOf } from './quad-cards.ts';
import { QUAD_HASHES } from './quad-tables.ts';
import { CLASSES, MAX_STATES, ROW_SHIFT, Trie } from './trie.ts';

/** What the kernel for dense texts has in its memory, and what it has to be told of that: see kernel/assembly/dense.ts. */
export interface DenseTables {
  readonly bytes: Uint8Array;
  /** Addresses of what there is of each accepting state, and of each literal. */
  readonly cards: number;
  readonly reaches: number;
  /** The first state that accepts. */
  readonly accepting: number;
  /** Cards of a state at most. */
  readonly most: number;
  readonly masks: number;
  /** How many bytes behind its first one a literal is found by the other kernel at most. */
  readonly reach: number;
}

/** As the build stores them for the literals of the built-in rules: six numbers, and the bytes. */
export function packDenseTables(tables: DenseTables): Uint8Array {
  const { bytes, cards, reaches, accepting, most, masks, reach } = tables;
  const numbers = Uint32Array.of(cards, reaches, accepting, most, masks, reach);
  const packed = new Uint8Array(numbers.byteLength + bytes.length);
  packed.set(new Uint8Array(numbers.buffer));
  packed.set(bytes, numbers.byteLength);
  return packed;
}

/** States are numbers of two bytes. */
const STATES = 1 << 16;
/** Cards of a state at most: the kernel's queue has room for those of 32 places, and one. */
const MOST = 255;

const CARD_SIZE = 64;
const WORD = 4;
const [MASKS, NUMBER, GOES_ON, REST, LENGTH, TAIL] = [4, 8, 9, 10, 11, 12];
/** Of a state with cards: the address of the first one, and bytes that they take in the queue. Of a literal: its reach and its length. */
const PAIR = 8;
const QUEUED = 8;

/**
 * Makes them.
 * @param others what the other kernel has of the same literals
 * @returns undefined where the literals are too many for that kernel
 */
export function makeDenseTables(
  literals: readonly LiteralAnchor[],
  others: Uint8Array,
): DenseTables | undefined {
  const texts = new LiteralBytes(literals);
  const known = knownLengths(texts);
  if (known.reduce((sum, length) => sum + length, 0) >= MAX_STATES) return undefined;
  const trie = new Trie(
    literals.map(({ text, ignoreCase }, i) => ({ text: reverse(text, known[i] as number), ignoreCase })),
    CLASSES,
  );
  if (trie.nodes > STATES) return undefined;
  const automaton = buildAutomaton({ trie, classes: CLASSES });
  const lists = listsOf(automaton);
  const most = lists.reduce((longest, { length }) => Math.max(longest, length), 0);
  if (most > MOST) return undefined;
  const reaches = reachesOf(others, QUAD_HASHES, texts);
  const reach = reaches.reduce((furthest, own) => Math.max(furthest, own), 0);
  const accepting = automaton.acceptFrom >>> ROW_SHIFT;
  return { ...render(automaton, lists, texts, reaches, DENSE_TABLES), accepting, most, reach };
}

/** The first bytes from the last one on. */
function reverse(text: string, length: number): string {
  let reversed = '';
  for (let i = length - 1; i >= 0; i--) reversed += text.charAt(i);
  return reversed;
}

/** The literals of each accepting state in their order. */
function listsOf({ firstLiteral, nextLiteral, shorter }: Automaton): number[][] {
  return Array.from(firstLiteral, (_, state) => {
    const list: number[] = [];
    for (let at = state; at >= 0; at = shorter[at] as number)
      for (let id = firstLiteral[at] as number; id >= 0; id = nextLiteral[id] as number) list.push(id);
    return list.sort((a, b) => a - b);
  });
}

/** Rows, what there is of states, what there is of literals, cards, and literals' bytes with those that say which bits of them matter. */
function render(
  { table }: Automaton,
  lists: readonly (readonly number[])[],
  literals: LiteralBytes,
  reaches: Uint8Array,
  address: number,
): Pick<DenseTables, 'bytes' | 'cards' | 'reaches' | 'masks'> {
  const states = table.length * 2;
  const ofLiterals = states + lists.length * PAIR;
  const end = ofLiterals + literals.count * PAIR;
  const cards = end + (-end & (CARD_SIZE - 1));
  const texts = cards + lists.reduce((sum, { length }) => sum + length, 0) * CARD_SIZE;
  const bytes = new Uint8Array(texts + 2 * literals.bytes.length);
  const rows = new Uint16Array(bytes.buffer, 0, table.length);
  for (let i = 0; i < table.length; i++) rows[i] = (table[i] as number) >>> ROW_SHIFT;
  const words = new Int32Array(bytes.buffer, 0, texts / WORD);
  let card = cards / WORD;
  for (const [state, list] of lists.entries()) {
    words[(states + state * PAIR) / WORD] = address + card * WORD;
    words[(states + state * PAIR) / WORD + 1] = list.length * QUEUED;
    for (const literal of list) {
      fill(words, card, literals, literal, address + texts);
      card += CARD_SIZE / WORD;
    }
  }
  for (let literal = 0; literal < literals.count; literal++) {
    words[(ofLiterals + literal * PAIR) / WORD] = reaches[literal] as number;
    words[(ofLiterals + literal * PAIR) / WORD + 1] =
      (literals.lengths[literal] as number) + (literals.tails[literal] as number);
  }
  bytes.set(literals.bytes, texts);
  bytes.set(literals.masks, texts + literals.bytes.length);
  return { bytes, cards: address + states, reaches: address + ofLiterals, masks: literals.bytes.length };
}

function fill(words: Int32Array, card: number, literals: LiteralBytes, literal: number, texts: number): void {
  const start = literals.starts[literal] as number;
  for (let i = 0; i < MAX_KNOWN; i += WORD) {
    const mask = literals.maskAt(start + i);
    words[card + MASKS + i / WORD] = mask;
    words[card + i / WORD] = literals.valueAt(start + i) & mask;
  }
  words[card + NUMBER] = literal;
  const length = literals.lengths[literal] as number;
  const tail = literals.tails[literal] as number;
  words[card + GOES_ON] = length > MAX_KNOWN || tail > 0 ? 1 : 0;
  words[card + LENGTH] = length;
  words[card + TAIL] = tail;
  words[card + REST] = texts + start + MAX_KNOWN;
}
