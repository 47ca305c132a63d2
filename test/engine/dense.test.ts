import { describe, expect, test } from '@jest/globals';
import { AnchorList } from '../../src/engine/prefilter/anchor-list.ts';
import { type Automaton, buildAutomaton } from '../../src/engine/prefilter/automaton.ts';
import { DenseLiterals, MAX_STRETCH } from '../../src/engine/prefilter/kernel/dense.ts';
import { knownLengths } from '../../src/engine/prefilter/known-lengths.ts';
import { makeTables } from '../../src/engine/prefilter/kernel-tables.ts';
import { Prefilter } from '../../src/engine/prefilter/prefilter.ts';
import { LiteralBytes } from '../../src/engine/prefilter/literal-bytes.ts';
import { LiteralSet } from '../../src/engine/prefilter/literal-set.ts';
import { findLiterals } from '../../src/engine/prefilter/literals.ts';
import { CLASSES, ROW_SHIFT, Trie } from '../../src/engine/prefilter/trie.ts';
import { literalsOf } from '../../src/model/rule-index.ts';
import { builtinIndex } from '../../src/rules/builtin.ts';
import type { LiteralAnchor } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { Tokens } from '../helpers/tokens.ts';

const LITERALS: readonly LiteralAnchor[] = [
  { text: 'pat', ignoreCase: true },
  { text: 'password', ignoreCase: true },
  { text: 'PASSWORD', ignoreCase: false },
  { text: 'dpasswor', ignoreCase: false },
  { text: 'sword', ignoreCase: true },
  { text: 'api_key', ignoreCase: true },
  { text: 'dapikey0', ignoreCase: false },
  { text: '\xff\x00\x80', ignoreCase: false },
  { text: 'passwordpasswordpassword', ignoreCase: true },
  { text: 'passwordpasswordPassword-', ignoreCase: false },
  { text: 'passwordpassword', ignoreCase: false },
  { text: 'pat', ignoreCase: false, tail: 14 },
  { text: 'ord', ignoreCase: true, tail: 1 },
  { text: 'passwordpasswordpas', ignoreCase: true, tail: 5 },
  // Found by quads a hundred bytes behind where it begins.
  { text: `${'et '.repeat(35)}Q#Zj`, ignoreCase: false },
];

/** Positions and ids in order, of anchors that come in any; as text, of which a million is compared at once. */
function found(find: (list: AnchorList) => void): string {
  const list = new AnchorList();
  find(list);
  const { count, positions, ids } = list.sorted();
  return `${positions.subarray(0, count).join()}\n${ids.subarray(0, count).join()}`;
}

const plain = (set: LiteralSet, bytes: Uint8Array, range: Span): string =>
  found((list) => findLiterals(set, bytes, range, list));

/** Without a difference of a megabyte. */
const expectSame = (own: string, expected: string): void => expect(own === expected).toBe(true);

const SET = new LiteralSet(LITERALS);

/** Long stretches in which literals stand close together, and such in which none do, with one at each of their ends now and then. */
function alternating(tokens: Tokens, literals: readonly LiteralAnchor[], length: number): Buffer {
  const pieces: string[] = [];
  for (let size = 0; size < length; ) {
    const wanted = Math.floor(tokens.random() ** 3 * Math.min(90_000, length));
    const isDense = tokens.random() < 0.5;
    let piece = isDense ? '' : tokens.text('et \n(x=', wanted);
    while (piece.length < wanted) {
      const { text } = tokens.pick(literals);
      const cut = Math.floor(tokens.random() * text.length);
      piece += tokens.pick([text, text, text.slice(cut), text.slice(0, cut), text.toUpperCase()]);
    }
    pieces.push(piece, tokens.random() < 0.5 ? tokens.pick(literals).text : '');
    size += piece.length;
  }
  return Buffer.from(pieces.join(''), 'latin1');
}

describe('dense texts', () => {
  test('are searched by another kernel, which finds the same at any places of any range', () => {
    const tokens = new Tokens(31);
    const dense = DenseLiterals.make(LITERALS, makeTables(LITERALS).bytes);
    expect(dense).toBeDefined();
    for (let round = 0; round < 300; round++) {
      const bytes = alternating(tokens, LITERALS, Math.floor(tokens.random() * 12_000));
      const start = Math.floor(tokens.random() * 500);
      const range = { start, end: tokens.random() < 0.5 ? bytes.length : start + 5000 };
      const last = Math.max(0, bytes.length - start);
      const seams = Array.from({ length: 3 }, () => Math.floor((tokens.random() * last) / 2) * 2);
      const all = [0, ...seams.sort((a, b) => a - b), last + 2];
      const parts = found((list) => {
        for (const [i, end] of all.slice(1).entries())
          dense?.find(bytes, range, { start: all[i] as number, end }, list);
      });
      expectSame(parts, plain(SET, bytes, range));
    }
  });

  test('take turns with others, at whatever seams', () => {
    const tokens = new Tokens(32);
    const options = { wasm: true, warmUp: 0, arenaSize: 1 << 20, beforeDense: 0 };
    const prefilter = new Prefilter(LITERALS, [], options);
    for (let round = 0; round < 15; round++) {
      const bytes = alternating(tokens, LITERALS, 500_000);
      const start = Math.floor(tokens.random() * 3);
      const range = { start, end: bytes.length - Math.floor(tokens.random() * 50_000) };
      expectSame(
        found((list) => prefilter.find(bytes, range, list)),
        plain(SET, bytes, range),
      );
      prefilter.arena?.set(bytes.subarray(0, 1 << 20));
      const own = prefilter.arena?.subarray(0, bytes.length) ?? bytes;
      expectSame(
        found((list) => prefilter.find(own, range, list)),
        plain(SET, own, range),
      );
    }
  });

  test('are found in full where many literals stand at each place, more than there is room for at once', () => {
    const literals = Array.from({ length: 60 }, (_, i) => ({
      text: 'a'.repeat(3 + i),
      ignoreCase: i % 2 === 0,
    }));
    const bytes = Buffer.alloc(20_000, 'a');
    const range = { start: 0, end: bytes.length };
    const prefilter = new Prefilter(literals, [], { wasm: true, warmUp: 0, arenaSize: 0, beforeDense: 0 });
    const dense = DenseLiterals.make(literals, makeTables(literals).bytes);
    const expected = plain(new LiteralSet(literals), bytes, range);
    expect(expected.length).toBeGreaterThan(1_000_000);
    expectSame(
      found((list) => prefilter.find(bytes, range, list)),
      expected,
    );
    expectSame(
      found((list) => dense?.find(bytes, range, { start: 0, end: MAX_STRETCH }, list)),
      expected,
    );
  });

  test('are searched as others are until so many bytes of them have been', () => {
    const prefilter = new Prefilter(LITERALS, [], {
      wasm: true,
      warmUp: 0,
      arenaSize: 0,
      beforeDense: 300_000,
    });
    const bytes = Buffer.alloc(200_000, 'dapikey0_password');
    const range = { start: 0, end: bytes.length };
    const expected = plain(SET, bytes, range);
    for (let i = 0; i < 4; i++) expect(found((list) => prefilter.find(bytes, range, list))).toEqual(expected);
  });

  test('are searched as others are where too many literals have a beginning in common', () => {
    const literals = Array.from({ length: 400 }, (_, i) => ({
      text: `${'ab'.repeat(8)}${i}`,
      ignoreCase: false,
    }));
    expect(DenseLiterals.make(literals, makeTables(literals).bytes)).toBeUndefined();
    const prefilter = new Prefilter(literals, [], { wasm: true, warmUp: 0, arenaSize: 0, beforeDense: 0 });
    const bytes = Buffer.from(literals.map(({ text }) => text).join(''));
    const range = { start: 0, end: bytes.length };
    expectSame(
      found((list) => prefilter.find(bytes, range, list)),
      plain(new LiteralSet(literals), bytes, range),
    );
  });
});

describe('the automaton for dense texts', () => {
  test('has no text for which more than four literals are compared in five bytes, among those of the built-in rules', () => {
    const literals = literalsOf(builtinIndex());
    const known = knownLengths(new LiteralBytes(literals));
    const reversed = literals.map(({ text, ignoreCase }, i) => ({
      text: [...text.slice(0, known[i])].reverse().join(''),
      ignoreCase,
    }));
    const automaton = buildAutomaton({ trie: new Trie(reversed, CLASSES), classes: CLASSES });
    expect(mostCompared(automaton, 120)).toBeLessThan(0.8 * 120);
  });
});

/** Literals that a text of so many bytes has compared at most: for each state the best of all that may be read next, backwards. */
function mostCompared({ table, acceptFrom, ...lists }: Automaton, length: number): number {
  const cards = Array.from(lists.firstLiteral, (_, state) => {
    let count = 0;
    for (let at = state; at >= 0; at = lists.shorter[at] ?? -1)
      for (let id = lists.firstLiteral[at] ?? -1; id >= 0; id = lists.nextLiteral[id] ?? -1) count++;
    return count;
  });
  const states = table.length >>> ROW_SHIFT;
  const quiet = acceptFrom >>> ROW_SHIFT;
  let most = new Int32Array(states);
  for (let i = 0; i < length; i++) {
    const worth = most.map((next, state) => next + (cards[state - quiet] ?? 0));
    most = most.map((_, state) => {
      let best = 0;
      for (let at = state << ROW_SHIFT; at < (state + 1) << ROW_SHIFT; at++)
        best = Math.max(best, worth[(table[at] ?? 0) >>> ROW_SHIFT] ?? 0);
      return best;
    });
  }
  return most[0] ?? 0;
}

describe('the list of anchors', () => {
  test('is in order, whatever the stretches are that it is made of', () => {
    const tokens = new Tokens(33);
    for (let round = 0; round < 500; round++) {
      const list = new AnchorList();
      const pairs: (readonly [number, number])[] = [];
      const width = tokens.pick([5, 50, 5000]);
      while (tokens.random() < 0.9) {
        const from = Math.floor(tokens.random() * width);
        const own = Array.from({ length: Math.floor(tokens.random() * 40) }, () => {
          return [from + Math.floor(tokens.random() * 100), Math.floor(tokens.random() * 4)] as const;
        });
        const kind = tokens.pick(['one', 'pairs', 'ordered']);
        if (kind === 'one') for (const [position, id] of own) list.add(position, id);
        else own.sort(([a, m], [b, n]) => a - b || m - n);
        if (kind === 'pairs')
          list.addAll(Uint32Array.from(own.flatMap(([position, id]) => [id, position])), own.length, 0);
        if (kind === 'ordered')
          list.addOrdered(
            Int32Array.from(own, ([, id]) => id),
            Int32Array.from(own, ([position]) => position),
          );
        pairs.push(...own);
      }
      const { count, positions, ids } = list.sorted();
      const sorted = Array.from({ length: count }, (_, i) => [positions[i], ids[i]]);
      expect(sorted).toEqual(pairs.sort(([a, m], [b, n]) => a - b || m - n));
    }
  });
});
