import { describe, expect, test } from '@jest/globals';
import { AnchorList } from '../../src/engine/prefilter/anchor-list.ts';
import { loadLiterals, loadRuns } from '../../src/engine/prefilter/kernel/instance.ts';
import { outputSizeOf } from '../../src/engine/prefilter/kernel/literals.ts';
import { KernelMemory } from '../../src/engine/prefilter/kernel/memory.ts';
import { makeDenseTables, packDenseTables } from '../../src/engine/prefilter/dense-tables.ts';
import { makeTables, packTables } from '../../src/engine/prefilter/kernel-tables.ts';
import { Prefilter } from '../../src/engine/prefilter/prefilter.ts';
import type { LiteralAnchor, RunAnchor } from '../../src/model/rule.ts';
import { literalsOf } from '../../src/model/rule-index.ts';
import type { Span } from '../../src/model/span.ts';
import { builtinIndex } from '../../src/rules/builtin.ts';
import { Tokens } from '../helpers/tokens.ts';

const LITERALS: readonly LiteralAnchor[] = [
  { text: 'ghp_', ignoreCase: false },
  { text: 'hp_a', ignoreCase: true },
  { text: 'api_key', ignoreCase: true },
  { text: 'PI_KEYS', ignoreCase: false },
  { text: '-----BEGIN', ignoreCase: false },
  { text: 'BEGIN', ignoreCase: true },
  { text: 'xoxb-\xff', ignoreCase: true },
  { text: 'aaa', ignoreCase: false },
  { text: '://', ignoreCase: false },
  { text: 'Pwd', ignoreCase: true },
  { text: 'key=', ignoreCase: true },
  { text: 'secretsecretsecretsecret', ignoreCase: true },
  { text: 'Pwd', ignoreCase: false, tail: 4 },
  { text: 'aB3', ignoreCase: true, tail: 16 },
  { text: 'y=a', ignoreCase: false, tail: 1 },
  { text: 'secretsecretsecret', ignoreCase: true, tail: 6 },
];
const RUNS: readonly RunAnchor[] = [
  { class: 'base64', min: 24, letters: 'mixed' },
  { class: 'base64url', min: 20, letters: 'mixed' },
  { class: 'base64url', min: 24, letters: 'upper' },
  // Too short for the kernel.
  { class: 'base64', min: 9, letters: 'any' },
];
/** Other settings of the run kernel. */
const OTHER_RUNS: readonly (readonly RunAnchor[])[] = [
  [{ class: 'base64', min: 17, letters: 'any' }],
  [
    { class: 'base64url', min: 32, letters: 'any' },
    { class: 'base64', min: 18, letters: 'upper' },
  ],
  [
    { class: 'base64', min: 24, letters: 'mixed' },
    { class: 'base64url', min: 20, letters: 'turning' },
    { class: 'base64url', min: 24, letters: 'upper' },
  ],
  [
    { class: 'base64url', min: 17, letters: 'turning' },
    { class: 'base64', min: 20, letters: 'turning' },
    { class: 'base64', min: 20, letters: 'upper' },
  ],
  [
    { class: 'base64url', min: 17, letters: 'upper' },
    { class: 'base64url', min: 25, letters: 'mixed' },
    { class: 'base64url', min: 29, letters: 'upper' },
  ],
];

const [kernel, plain] = bothWays(LITERALS, RUNS);

function bothWays(
  literals: readonly LiteralAnchor[],
  runs: readonly RunAnchor[],
): readonly [Prefilter, Prefilter] {
  return [
    new Prefilter(literals, runs, { wasm: true, warmUp: 0, arenaSize: 1 << 20, beforeDense: 0 }),
    new Prefilter(literals, runs, { wasm: false, warmUp: 0, arenaSize: 0 }),
  ];
}

const list = new AnchorList();

function pairsOf(prefilter: Prefilter, bytes: Uint8Array, range: Span): Float64Array {
  list.clear();
  prefilter.find(bytes, range, list);
  const { count, positions, ids } = list.sorted();
  return Float64Array.from({ length: count }, (_, i) => (positions[i] ?? 0) * 128 + (ids[i] ?? 0));
}

/** Like {@link pairsOf}, for any number of literals. */
function pairsIn(prefilter: Prefilter, bytes: Uint8Array): string {
  list.clear();
  prefilter.find(bytes, { start: 0, end: bytes.length }, list);
  const { count, positions, ids } = list.sorted();
  return Array.from({ length: count }, (_, i) => `${positions[i]} ${ids[i]}`).join('\n');
}

/** Quicker than `toEqual`, of which a hundred thousand calls take half a minute. */
function expectSame(found: Float64Array, expected: Float64Array): void {
  const isSame = found.length === expected.length && found.every((pair, index) => pair === expected[index]);
  if (!isSame) expect(found).toEqual(expected);
}

/** Whole and cut literals, long runs, and bytes of every kind. */
function adversarial(tokens: Tokens, length: number): string {
  let text = '';
  while (text.length < length) {
    const kind = tokens.random();
    const { text: literal } = tokens.pick(LITERALS);
    if (kind < 0.3) text += literal.slice(0, 1 + Math.floor(tokens.random() * literal.length));
    else if (kind < 0.5) text += literal.toUpperCase();
    else if (kind < 0.6) text += tokens.text('aB3+/_-', Math.floor(tokens.random() * 50));
    else if (kind < 0.65) text += tokens.text('aaaaaaaaaaaaB3_', Math.floor(tokens.random() * 80));
    else if (kind < 0.7) text += tokens.text('aB3', Math.floor(tokens.random() * 25));
    else if (kind < 0.75) text += tokens.text('AB01', Math.floor(tokens.random() * 40));
    else if (kind < 0.8) {
      // What a run begins with is not what it goes on with.
      const [first, second] = [tokens.pick(['0', 'a', 'A', '_']), tokens.pick(['A', 'a', 'aB', '0'])];
      text +=
        first.repeat(10 + Math.floor(tokens.random() * 16)) +
        second.repeat(1 + Math.floor(tokens.random() * 12));
    } else if (kind < 0.9) text += tokens.text('\x00\x80\xff \n`{@[', 3);
    else text += literal.repeat(Math.floor(tokens.random() * 8));
  }
  return text.slice(0, length);
}

/** Lengths around those at which the kernels change their ways: groups of 16 and of 64, and blocks. */
const LENGTHS = [0, 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 2046, 2047, 2048, 2049, 2066, 4095, 4096, 4097];

describe('the kernels find what TypeScript finds', () => {
  test('and are there', () => {
    const memory = new KernelMemory(new Uint8Array(1024), 0);
    expect(loadLiterals(memory.memory)).toBeDefined();
    expect(loadRuns(memory.memory)).toBeDefined();
  });

  test.each([1, 2, 3, 128, 255, 256, 257, 511, 512, 513, 4096])(
    'and come to an end when %d literals may stand at a place',
    (most) => {
      const size = outputSizeOf({ most });
      const memory = new KernelMemory(new Uint8Array(1 << 20), 4096, size);
      const literals = loadLiterals(memory.memory);
      literals?.configure(most, size, 0);
      literals?.begin(memory.arena.byteOffset, 4096, 4096);
      expect(literals?.search(memory.output.start, memory.output.end)).toBe(0);
      expect(literals?.isDone()).toBe(1);
    },
  );

  test('in 20,000 adversarial buffers of every length, in the arena and copied', () => {
    const tokens = new Tokens(11);
    const arena = kernel.arena ?? new Uint8Array(0);
    for (let round = 0; round < 20_000; round++) {
      const kind = round % 4;
      const length =
        kind === 0 ? tokens.pick(LENGTHS) : Math.floor(tokens.random() * (kind === 1 ? 3000 : 200));
      const bytes = Buffer.from(adversarial(tokens, length), 'latin1');
      const start = tokens.random() < 0.5 ? 0 : Math.floor(tokens.random() * length);
      const range = {
        start,
        end: tokens.random() < 0.5 ? length : start + Math.floor(tokens.random() * 300),
      };
      const expected = pairsOf(plain, bytes, range);
      const offset = Math.floor(tokens.random() * 64);
      arena.set(bytes, offset);
      expectSame(pairsOf(kernel, arena.subarray(offset, offset + length), range), expected);
      expectSame(pairsOf(kernel, bytes, range), expected);
    }
  });

  test('with other runs to look for', () => {
    const tokens = new Tokens(15);
    for (const runs of OTHER_RUNS) {
      const [fast, slow] = bothWays([], runs);
      for (let round = 0; round < 2000; round++) {
        const bytes = Buffer.from(adversarial(tokens, Math.floor(tokens.random() * 400)), 'latin1');
        const start = tokens.random() < 0.5 ? 0 : Math.floor(tokens.random() * bytes.length);
        const range = { start, end: tokens.random() < 0.5 ? bytes.length : start + 100 };
        expectSame(pairsOf(fast, bytes, range), pairsOf(slow, bytes, range));
      }
    }
  });

  test('in buffers that fill the output many times over, and that are staged in pieces', () => {
    const tokens = new Tokens(12);
    for (const text of [
      'a'.repeat(900_000),
      'ghp_'.repeat(200_000),
      'aB'.repeat(10).concat(' ').repeat(40_000),
      adversarial(tokens, 1_500_000),
    ]) {
      const bytes = Buffer.from(text, 'latin1');
      const range = { start: 0, end: bytes.length };
      const expected = pairsOf(plain, bytes, range);
      expect(expected.length).toBeGreaterThan(30_000);
      expectSame(pairsOf(kernel, bytes, range), expected);
      if (bytes.length > (kernel.arena?.length ?? 0)) continue;
      kernel.arena?.set(bytes);
      expectSame(pairsOf(kernel, (kernel.arena ?? bytes).subarray(0, bytes.length), range), expected);
    }
  });

  test('with literals of more than 63 different bytes, which share classes', () => {
    const literals = Array.from({ length: 120 }, (_, index) => ({
      text: String.fromCharCode(0x80 + index, 0x30 + (index % 64), 0x81 + (index % 100)),
      ignoreCase: index % 2 === 0,
    }));
    const both = bothWays(literals, []);
    const tokens = new Tokens(13);
    for (let round = 0; round < 300; round++) {
      const text = Array.from({ length: 400 }, () =>
        tokens.random() < 0.3
          ? tokens.pick(literals).text
          : String.fromCharCode(Math.floor(tokens.random() * 256)),
      ).join('');
      const bytes = Buffer.from(text, 'latin1');
      const range = { start: 0, end: bytes.length };
      const naive = literals.flatMap(({ text: literal, ignoreCase }, id) =>
        [...indexesOf(text, literal, ignoreCase)].map((position) => position * 128 + id),
      );
      for (const prefilter of both) {
        const found = [...pairsOf(prefilter, bytes, range)];
        expect(found).toEqual([...naive].sort((a, b) => a - b));
      }
    }
  });

  test('with all literals and runs of the built-in rules, whole, cut and in other letters', () => {
    const tokens = new Tokens(17);
    const index = builtinIndex();
    const literals = literalsOf(index);
    const [fast, slow] = bothWays(literals, index.runs);
    for (let round = 0; round < 1500; round++) {
      let text = '';
      while (text.length < 150 + (round % 7) * 300) {
        const { text: literal } = tokens.pick(literals);
        const cut = Math.floor(tokens.random() * literal.length);
        text += tokens.pick([
          literal,
          literal.slice(0, cut),
          literal.slice(cut),
          literal.toUpperCase(),
          `${literal.slice(0, cut)}-${literal.slice(cut + 1)}`,
          tokens.text('aB3+/_-. \n\xff', 30),
        ]);
      }
      const bytes = Buffer.from(text, 'latin1');
      expect(pairsIn(fast, bytes)).toBe(pairsIn(slow, bytes));
    }
  });

  test('with tables that were stored', () => {
    const made = makeTables(LITERALS);
    const dense = makeDenseTables(LITERALS, made.bytes);
    if (dense === undefined) throw new RangeError('too many literals');
    let read = 0;
    const tables = {
      literals: () => packTables(made),
      dense: () => {
        read++;
        return packDenseTables(dense);
      },
    };
    const options = { wasm: true, warmUp: 0, arenaSize: 0, beforeDense: 0 };
    const stored = new Prefilter(LITERALS, RUNS, options, { tables });
    const bytes = Buffer.from(adversarial(new Tokens(18), 200_000), 'latin1');
    for (let i = 0; i < 2; i++) expect(pairsIn(stored, bytes)).toBe(pairsIn(plain, bytes));
    expect(read).toBe(1);
  });

  test('with literals that have nearly all in common', () => {
    const tokens = new Tokens(16);
    for (let round = 0; round < 20; round++) {
      const alphabet = tokens.pick(['ab', 'aA', 'aB_', 'pq1 ', 'abcdefghij']);
      const texts = Array.from({ length: 1 + Math.floor(tokens.random() * 300) }, () =>
        tokens.pick(['', 'abab', 'AbAb']).concat(tokens.text(alphabet, 3 + Math.floor(tokens.random() * 20))),
      );
      const literals = [...new Set(texts)]
        .slice(0, 120)
        .map((text) => ({ text, ignoreCase: tokens.random() < 0.5 }));
      const [fast, slow] = bothWays(literals, []);
      for (let i = 0; i < 25; i++) {
        const text = Array.from({ length: 120 }, () =>
          tokens.random() < 0.5 ? tokens.pick(literals).text : tokens.text(alphabet, 3),
        ).join('');
        const bytes = Buffer.from(text, 'latin1');
        const start = Math.floor(tokens.random() * 50);
        const range = { start, end: tokens.random() < 0.5 ? bytes.length : start + 700 };
        expectSame(pairsOf(fast, bytes, range), pairsOf(slow, bytes, range));
      }
    }
  });

  test('with more literals of one beginning than the room for records would hold', () => {
    const literals = Array.from({ length: 40_000 }, (_, index) => ({
      text: `zqx${index.toString(36).padStart(3, '0')}`,
      ignoreCase: false,
    }));
    const memory = bothWays(literals, []);
    const bytes = Buffer.from(`zqx0z1 zqxuvw ${'zqx0zz'.repeat(3000)}`);
    const [fast, slow] = memory.map((prefilter) => pairsIn(prefilter, bytes));
    expect(fast).toEqual(slow);
    expect(fast?.length).toBeGreaterThan(3000);
  });

  test('literals that need more states than there are get a clear error', () => {
    const tokens = new Tokens(14);
    const literals = Array.from({ length: 60_000 }, () => ({
      text: tokens.text('abcdefghij', 24),
      ignoreCase: false,
    }));
    expect(() => new Prefilter(literals, [])).toThrow(
      expect.objectContaining({ code: 'PD_RULES_TOO_MANY', hint: expect.stringContaining('fewer rules') }),
    );
  });
});

function* indexesOf(text: string, literal: string, ignoreCase: boolean): Iterable<number> {
  const fold = (value: string): string =>
    ignoreCase ? value.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : value;
  const [where, what] = [fold(text), fold(literal)];
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, at + 1)) yield at;
}
