import { ConfigError } from '../../model/errors.ts';
import type { LiteralAnchor } from '../../model/rule.ts';

/**
 * A full Aho-Corasick automaton over case-folded byte classes: one table look-up for each byte, whatever the input and
 * however many literals, so that no text can slow it down (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975).
 *
 * Measured against hashed windows, Teddy and an alternation compiled by V8, it was the fastest at hundreds of literals.
 */
export interface Automaton {
  /** Class of each byte; bytes that no literal holds are class 0, upper and lower case share one. */
  readonly classes: Uint8Array;
  /**
   * Whether bytes share a class that no letter's two cases are: with more than 63 different ones in the literals some must, and
   * the automaton finds more than there is.
   */
  readonly sharesClasses: boolean;
  /** Next state, at `state + class`: a state is the index of its row of 64, so that a step is one addition. */
  readonly table: Uint32Array;
  /** States from this one on accept. */
  readonly acceptFrom: number;
  /** The literals that end in accepting state `s` are `outputs[outputStart[n] … outputStart[n + 1])`, `n = (s - acceptFrom) / 64`. */
  readonly outputStart: Int32Array;
  readonly outputs: Int32Array;
}

/** Entries of a row, and so classes at most. */
export const ROW_SHIFT = 6;
export const ROW = 1 << ROW_SHIFT;
/** A table of 64 MB, a hundred times what the built-in rules need. */
const MAX_STATES = 262_144;

/** ASCII alone: other letters have no case here. */
export const foldByte = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** @throws ConfigError when the literals need more than 262,144 states. */
export function buildAutomaton(literals: readonly LiteralAnchor[]): Automaton {
  const { classes, sharesClasses } = byteClasses(literals);
  const trie = new Trie(literals, classes);
  return { classes, sharesClasses, ...fillTable(trie, linkSuffixes(trie)) };
}

/**
 * What sources and texts consist of, most frequent first. Their classes come first in every row of the table, so that most
 * steps touch only the first half of a row: the hot part of the table then fits the first cache.
 */
const COMMON = ' etaoinsrlcdpu_mfhg0bvykx1w2z3j46589q7';

/** Bytes beyond the 63rd that literals hold share the classes of the first ones, in turns. */
function byteClasses(literals: readonly LiteralAnchor[]): Pick<Automaton, 'classes' | 'sharesClasses'> {
  const isPresent = new Uint8Array(256);
  for (const { text } of literals)
    for (let i = 0; i < text.length; i++) isPresent[foldByte(text.charCodeAt(i))] = 1;
  const classes = new Uint8Array(256);
  let count = 0;
  const add = (byte: number): void => {
    if (isPresent[byte] === 1 && classes[byte] === 0) classes[byte] = 1 + (count++ % (ROW - 1));
  };
  for (let i = 0; i < COMMON.length; i++) add(COMMON.charCodeAt(i));
  for (let byte = 0; byte < 256; byte++) add(byte);
  for (let lower = 0x61; lower <= 0x7a; lower++) classes[lower - 0x20] = classes[lower] as number;
  return { classes, sharesClasses: count >= ROW };
}

/** The literals as a tree. Node 0 is the root. Children are linked lists, since most nodes have one; 0 ends a list. */
class Trie {
  nodes = 1;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Class of the edge that leads to a node. */
  readonly edge: Uint8Array;
  /** Literals that end in a node, as linked lists: the first one of a node, and the next one of a literal; -1 ends. */
  readonly firstLiteral: Int32Array;
  readonly nextLiteral: Int32Array;

  constructor(literals: readonly LiteralAnchor[], classes: Uint8Array) {
    const bound = 1 + literals.reduce((sum, { text }) => sum + text.length, 0);
    this.firstChild = new Int32Array(bound);
    this.nextSibling = new Int32Array(bound);
    this.edge = new Uint8Array(bound);
    this.firstLiteral = new Int32Array(bound).fill(-1);
    this.nextLiteral = new Int32Array(literals.length).fill(-1);
    literals.forEach(({ text }, id) => {
      this.#insert(text, id, classes);
    });
  }

  /** 0 where there is none. */
  child(node: number, byteClass: number): number {
    const { edge, nextSibling } = this;
    let child = this.firstChild[node] as number;
    while (child !== 0 && edge[child] !== byteClass) child = nextSibling[child] as number;
    return child;
  }

  #insert(text: string, id: number, classes: Uint8Array): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      // Upper case has the class of lower case.
      const byteClass = classes[text.charCodeAt(i)] as number;
      const known = this.child(node, byteClass);
      node = known === 0 ? this.#addChild(node, byteClass) : known;
    }
    this.nextLiteral[id] = this.firstLiteral[node] as number;
    this.firstLiteral[node] = id;
  }

  #addChild(node: number, byteClass: number): number {
    if (this.nodes === MAX_STATES) throw tooMany();
    const child = this.nodes++;
    this.edge[child] = byteClass;
    this.nextSibling[child] = this.firstChild[node] as number;
    this.firstChild[node] = child;
    return child;
  }
}

const tooMany = (): ConfigError =>
  new ConfigError(
    'PD_RULES_TOO_MANY',
    `the rules' literals need more than ${MAX_STATES} states`,
    [],
    'load fewer rules at once, or write shorter words in `context` and `generic`',
  );

interface Links {
  /** All nodes, the root first, in breadth-first order. */
  readonly order: Int32Array;
  /** The node of the longest proper suffix. */
  readonly fail: Int32Array;
  /** Whether a literal ends in a node, or in one of its suffixes. */
  readonly accepts: Uint8Array;
}

function linkSuffixes(trie: Trie): Links {
  const order = new Int32Array(trie.nodes);
  const fail = new Int32Array(trie.nodes);
  const accepts = new Uint8Array(trie.nodes);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const node = order[head] as number;
    if (trie.firstLiteral[node] !== -1 || accepts[fail[node] as number] === 1) accepts[node] = 1;
    for (
      let child = trie.firstChild[node] as number;
      child !== 0;
      child = trie.nextSibling[child] as number
    ) {
      fail[child] = node === 0 ? 0 : suffixOf(trie, fail, node, trie.edge[child] as number);
      order[tail++] = child;
    }
  }
  return { order, fail, accepts };
}

/** Where the longest suffix of a node that can go on with a class goes with it. */
function suffixOf(trie: Trie, fail: Int32Array, node: number, byteClass: number): number {
  let suffix = node;
  do {
    suffix = fail[suffix] as number;
    const next = trie.child(suffix, byteClass);
    if (next !== 0) return next;
  } while (suffix !== 0);
  return 0;
}

/** Accepting states come last, so that one comparison tells them. A row is that of the longest suffix but for its own edges. */
function fillTable(
  trie: Trie,
  { order, fail, accepts }: Links,
): Omit<Automaton, 'classes' | 'sharesClasses'> {
  const { firstChild, nextSibling, edge } = trie;
  const { stateOf, accepting, acceptFrom } = numberStates(order, accepts);
  const table = new Uint32Array(trie.nodes * ROW);
  for (let i = 0; i < order.length; i++) {
    const node = order[i] as number;
    const row = stateOf[node] as number;
    const suffixRow = stateOf[fail[node] as number] as number;
    table.copyWithin(row, suffixRow, suffixRow + ROW);
    for (let child = firstChild[node] as number; child !== 0; child = nextSibling[child] as number)
      table[row + (edge[child] as number)] = stateOf[child] as number;
  }
  return { table, acceptFrom, ...collectOutputs(trie, fail, accepting) };
}

interface Numbers {
  readonly stateOf: Int32Array;
  readonly accepting: Int32Array;
  readonly acceptFrom: number;
}

function numberStates(order: Int32Array, accepts: Uint8Array): Numbers {
  const accepting = new Int32Array(order.length);
  const stateOf = new Int32Array(order.length);
  let [quiet, found] = [0, 0];
  for (let i = 0; i < order.length; i++) {
    const node = order[i] as number;
    if (accepts[node] === 1) accepting[found++] = node;
    else stateOf[node] = quiet++ * ROW;
  }
  for (let i = 0; i < found; i++) stateOf[accepting[i] as number] = (quiet + i) * ROW;
  return { stateOf, accepting: accepting.subarray(0, found), acceptFrom: quiet * ROW };
}

/** The literals that end in each accepting node, those that are suffixes of it included. */
function collectOutputs(
  trie: Trie,
  fail: Int32Array,
  accepting: Int32Array,
): Pick<Automaton, 'outputStart' | 'outputs'> {
  const outputStart = new Int32Array(accepting.length + 1);
  const outputs: number[] = [];
  for (let index = 0; index < accepting.length; index++) {
    for (let node = accepting[index] as number; node !== 0; node = fail[node] as number) {
      for (let id = trie.firstLiteral[node] as number; id >= 0; id = trie.nextLiteral[id] as number)
        outputs.push(id);
    }
    outputStart[index + 1] = outputs.length;
  }
  return { outputStart, outputs: new Int32Array(outputs) };
}
