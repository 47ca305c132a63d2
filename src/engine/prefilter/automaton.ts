import { type LiteralTree, ROW, type Trie } from './trie.ts';

/**
 * A full Aho-Corasick automaton over case-folded byte classes: one table look-up for each byte, whatever the input and
 * however many literals, so that no text can slow it down (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975).
 *
 * In TypeScript it is the fastest that was measured, at hundreds of literals: against hashed windows, Teddy and an alternation compiled by V8.
 */
export interface Automaton {
  /** See {@link LiteralTree}. */
  readonly classes: Uint8Array;
  /** Next state, at `state + class`: a state is the index of its row of 64, so that a step is one addition. */
  readonly table: Uint32Array;
  /** States from this one on accept. */
  readonly acceptFrom: number;
  /** Of the accepting state `acceptFrom + 64 * n`, at `n`: a literal that is all that was read since the root; -1 where there is none. */
  readonly firstLiteral: Int32Array;
  /** Another literal of the same classes, at the literal; -1 ends. */
  readonly nextLiteral: Int32Array;
  /** The longest shorter end of what was read that accepts, as an index like `n`; -1 where there is none. */
  readonly shorter: Int32Array;
}

export const buildAutomaton = ({ trie, classes }: LiteralTree): Automaton => ({
  classes,
  nextLiteral: trie.nextLiteral,
  ...fillTable(trie, linkSuffixes(trie)),
});

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
function fillTable(trie: Trie, { order, fail, accepts }: Links): Omit<Automaton, 'classes' | 'nextLiteral'> {
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
  return { table, acceptFrom, ...chainsOf(trie, fail, accepts, accepting) };
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

/** What ends in each accepting node, and where to go on with the suffixes of it. */
function chainsOf(
  trie: Trie,
  fail: Int32Array,
  accepts: Uint8Array,
  accepting: Int32Array,
): Pick<Automaton, 'firstLiteral' | 'shorter'> {
  const indexOf = new Int32Array(trie.nodes).fill(-1);
  accepting.forEach((node, index) => {
    indexOf[node] = index;
  });
  const firstLiteral = accepting.map((node) => trie.firstLiteral[node] as number);
  // A suffix of a node accepts only if its own longest one does, or a literal ends in it.
  const shorter = accepting.map((node) => {
    const suffix = fail[node] as number;
    return accepts[suffix] === 1 ? (indexOf[suffix] as number) : -1;
  });
  return { firstLiteral, shorter };
}
