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
  /** A row of the table has `1 << shift` entries. */
  readonly shift: number;
  /** Next state, at `(state << shift) | class`. */
  readonly table: Uint16Array;
  /** States from this one on accept. */
  readonly acceptFrom: number;
  /** The literals that end in accepting state `s` are `outputs[outputStart[s - acceptFrom] … outputStart[s - acceptFrom + 1])`. */
  readonly outputStart: Int32Array;
  readonly outputs: Int32Array;
}

const MAX_STATES = 65_536;

const foldByte = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);

/** @throws RangeError when the literals need more than 65,536 states. */
export function buildAutomaton(literals: readonly LiteralAnchor[]): Automaton {
  const folded = literals.map((literal) => foldedBytes(literal.text));
  const { classes, count } = byteClasses(folded);
  const shift = Math.ceil(Math.log2(Math.max(2, count)));
  const trie = buildTrie(folded, classes, shift);
  const links = completeTransitions(trie, count, shift);
  return renumber(trie, links, classes, shift);
}

function foldedBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = foldByte(text.charCodeAt(i));
  return bytes;
}

function byteClasses(literals: readonly Uint8Array[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(256);
  let count = 1;
  for (const literal of literals) {
    for (const byte of literal) if (classes[byte] === 0) classes[byte] = count++;
  }
  for (let lower = 0x61; lower <= 0x7a; lower++) classes[lower - 0x20] = classes[lower] ?? 0;
  return { classes, count };
}

interface Trie {
  readonly go: Uint16Array;
  readonly states: number;
  /** Literals that end in a state, as linked lists: the first one of a state, and the next one of a literal. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

function buildTrie(literals: readonly Uint8Array[], classes: Uint8Array, shift: number): Trie {
  const bound = 1 + literals.reduce((sum, literal) => sum + literal.length, 0);
  const go = new Uint16Array(bound << shift);
  const first = new Int32Array(bound).fill(-1);
  const next = new Int32Array(literals.length).fill(-1);
  let states = 1;
  literals.forEach((literal, id) => {
    let state = 0;
    for (const byte of literal) {
      const edge = (state << shift) | (classes[byte] ?? 0);
      if (go[edge] === 0) {
        if (states === MAX_STATES)
          throw new RangeError(`the rules' literals need more than ${MAX_STATES} states`);
        go[edge] = states++;
      }
      state = go[edge] ?? 0;
    }
    next[id] = first[state] ?? -1;
    first[state] = id;
  });
  return { go, states, first, next };
}

interface Links {
  /** States in breadth-first order, without the root. */
  readonly order: Uint16Array;
  readonly fail: Uint16Array;
}

/** Fills in every missing edge with that of the longest proper suffix, in breadth-first order. */
function completeTransitions(trie: Trie, classCount: number, shift: number): Links {
  const { go, states } = trie;
  const fail = new Uint16Array(states);
  const order = new Uint16Array(states - 1);
  let tail = 0;
  for (let cls = 1; cls < classCount; cls++) {
    const child = go[cls] ?? 0;
    if (child !== 0) order[tail++] = child;
  }
  for (let head = 0; head < tail; head++) {
    const state = order[head] ?? 0;
    const row = state << shift;
    const failRow = (fail[state] ?? 0) << shift;
    for (let cls = 1; cls < classCount; cls++) {
      const child = go[row | cls] ?? 0;
      const viaFail = go[failRow | cls] ?? 0;
      if (child === 0) {
        go[row | cls] = viaFail;
      } else {
        fail[child] = viaFail;
        order[tail++] = child;
      }
    }
  }
  return { order, fail };
}

/** Moves the accepting states to the end, so that one comparison tells them. */
function renumber(trie: Trie, links: Links, classes: Uint8Array, shift: number): Automaton {
  const outputsOf = collectOutputs(trie, links);
  const isAccepting = (state: number): boolean => outputsOf[state] !== undefined;
  const order = [0, ...links.order];
  const quiet = order.filter((state) => !isAccepting(state));
  const accepting = order.filter(isAccepting);
  const number = new Uint16Array(trie.states);
  [...quiet, ...accepting].forEach((state, index) => {
    number[state] = index;
  });

  const table = new Uint16Array(trie.states << shift);
  for (let state = 0; state < trie.states; state++) {
    const from = state << shift;
    const to = (number[state] ?? 0) << shift;
    for (let cls = 0; cls < 1 << shift; cls++) table[to | cls] = number[trie.go[from | cls] ?? 0] ?? 0;
  }

  const outputStart = new Int32Array(accepting.length + 1);
  const outputs: number[] = [];
  accepting.forEach((state, index) => {
    outputs.push(...(outputsOf[state] ?? []));
    outputStart[index + 1] = outputs.length;
  });
  return { classes, shift, table, acceptFrom: quiet.length, outputStart, outputs: Int32Array.from(outputs) };
}

/** The literals that end in each state, those that are suffixes of it included; undefined where none does. */
function collectOutputs(trie: Trie, links: Links): (readonly number[] | undefined)[] {
  const outputsOf: (readonly number[] | undefined)[] = new Array(trie.states).fill(undefined);
  for (const state of links.order) {
    const own: number[] = [];
    for (let id = trie.first[state] ?? -1; id >= 0; id = trie.next[id] ?? -1) own.push(id);
    const inherited = outputsOf[links.fail[state] ?? 0] ?? [];
    if (own.length + inherited.length > 0) outputsOf[state] = [...own, ...inherited];
  }
  return outputsOf;
}
