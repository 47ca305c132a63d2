import { describe, expect, test } from '@jest/globals';
import { AnchorList } from '../../src/engine/prefilter/anchor-list.ts';
import { Beginnings, type BeginningsOptions, keysOf } from '../../src/engine/prefilter/beginnings.ts';
import { LiteralSet } from '../../src/engine/prefilter/literal-set.ts';
import { LittleRuns } from '../../src/engine/prefilter/little-runs.ts';
import { LittleText } from '../../src/engine/prefilter/little-text.ts';
import { findLiterals } from '../../src/engine/prefilter/literals.ts';
import type { RunEntry } from '../../src/engine/prefilter/kernel/runs.ts';
import { RunFinder } from '../../src/engine/prefilter/runs.ts';
import { type LiteralAnchor, RUN_CLASSES, RUN_LETTERS, type RunAnchor } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { Tokens } from '../helpers/tokens.ts';

type Pairs = readonly (readonly [number, number])[];

function collect(find: (into: AnchorList) => void): Pairs {
  const list = new AnchorList();
  find(list);
  const { count, positions, ids } = list.sorted();
  return Array.from({ length: count }, (_, i) => [positions[i] ?? -1, ids[i] ?? -1] as const);
}

const inOrder = (pairs: Pairs): Pairs => [...pairs].sort(([a, m], [b, n]) => a - b || m - n);

/** Every occurrence by comparing at every place. */
function naiveLiterals(literals: readonly LiteralAnchor[], text: string, range: Span): Pairs {
  const found: [number, number][] = [];
  for (let at = range.start; at < Math.min(range.end, text.length); at++) {
    literals.forEach(({ text: literal, ignoreCase, tail = 0 }, id) => {
      const piece = text.slice(at, at + literal.length);
      const isEqual = ignoreCase ? piece.toLowerCase() === literal.toLowerCase() : piece === literal;
      const behind = text.slice(at + literal.length, at + literal.length + tail);
      const isWhole = piece.length === literal.length && behind.length === tail && /^[\w-]*$/.test(behind);
      if (isEqual && isWhole) found.push([at, id]);
    });
  }
  return found;
}

function naiveRuns(run: RunAnchor, text: string, range: Span, id: number): Pairs {
  const { min, letters } = run;
  const inClass = new RegExp(`^[${RUN_CLASSES[run.class]}]`);
  const is = (at: number): boolean => at >= 0 && inClass.test(text.charAt(at));
  const found: [number, number][] = [];
  for (let at = range.start; at < Math.min(range.end, text.length); at++) {
    const isLong = Array.from({ length: min }, (_, i) => is(at + i)).every(Boolean);
    const head = text.slice(at, at + min);
    const hasBoth = /[A-Z]/.test(head) && /[a-z]/.test(head);
    const changes = head.replace(/[^0-9A-Za-z]/g, '').match(/[0-9]+|[A-Z]+|[a-z]+/g)?.length ?? 0;
    const isWanted = {
      any: true,
      mixed: hasBoth,
      turning: hasBoth && changes >= 5,
      upper: /^[A-Z0-9]*[A-Z][A-Z0-9]*$/.test(head),
    }[letters];
    if (isLong && !is(at - 1) && isWanted) found.push([at, id]);
  }
  return found;
}

const LITERALS: readonly LiteralAnchor[] = [
  { text: 'abc', ignoreCase: false },
  { text: 'ABC', ignoreCase: false },
  { text: 'bca', ignoreCase: true },
  { text: 'abcabc', ignoreCase: true },
  { text: 'a-b', ignoreCase: false },
  { text: 'c', ignoreCase: false },
  { text: '\xffab', ignoreCase: true },
  { text: 'cab\n', ignoreCase: true },
  { text: 'ab', ignoreCase: true, tail: 3 },
  { text: '-bc', ignoreCase: false, tail: 1 },
  { text: 'cabc', ignoreCase: true, tail: 16 },
];

type Find = (set: LiteralSet, bytes: Uint8Array, range: Span, into: AnchorList) => void;

type FindRuns = (runs: readonly RunEntry[], bytes: Buffer, range: Span, into: AnchorList) => void;

/** Finders are kept from text to text, as in a scan. */
function byBeginnings(options: BeginningsOptions): Find {
  const made = new WeakMap<LiteralSet, Beginnings>();
  return (set, bytes, range, into) => {
    const beginnings = made.get(set) ?? new Beginnings(set, keysOf(set.literals), options);
    made.set(set, beginnings);
    beginnings.find(bytes, new LittleText(bytes, range, 40), range, into);
  };
}

const FINDERS: readonly (readonly [string, Find])[] = [
  ['the automaton', findLiterals],
  ['their beginnings', byBeginnings({ wasm: false })],
  ['their beginnings with a kernel', byBeginnings({ wasm: true, untilKernel: 0 })],
];

describe.each(FINDERS)('literals, by %s,', (_name, find) => {
  const set = new LiteralSet(LITERALS);

  test('are found where comparing at every place finds them (5,000 texts)', () => {
    const tokens = new Tokens(1);
    for (let round = 0; round < 5000; round++) {
      const text = tokens.text('abcABC-\n\xff', Math.floor(tokens.random() * 60));
      const start = Math.floor(tokens.random() * (text.length + 1));
      const range = { start, end: start + Math.floor(tokens.random() * 40) };
      const found = collect((into) => find(set, Buffer.from(text, 'latin1'), range, into));
      expect(found).toEqual(naiveLiterals(LITERALS, text, range));
    }
  });

  test('of every length and at the very ends', () => {
    for (const literal of ['ghp', 'x'.repeat(40)]) {
      const one = new LiteralSet([{ text: literal, ignoreCase: false }]);
      const bytes = Buffer.from(`${literal}--${literal}`);
      const found = collect((into) => find(one, bytes, { start: 0, end: bytes.length }, into));
      expect(found).toEqual([
        [0, 0],
        [literal.length + 2, 0],
      ]);
    }
  });

  test('in many kilobytes, at the seams of what is searched at a time', () => {
    const one = new LiteralSet([{ text: 'ghp_', ignoreCase: false }]);
    for (const seam of [0, 16_384, 32_768, 50_000]) {
      for (let at = Math.max(0, seam - 5); at <= Math.min(seam + 1, 49_996); at++) {
        const bytes = Buffer.alloc(50_000, '-');
        bytes.write('ghp_', at);
        const found = collect((into) => find(one, bytes, { start: 0, end: bytes.length }, into));
        expect(found).toEqual([[at, 0]]);
      }
    }
  });

  test('none at all is no fault', () => {
    const none = new LiteralSet([]);
    expect(collect((into) => find(none, Buffer.from('abc'), { start: 0, end: 3 }, into))).toEqual([]);
  });
});

const RUN_FINDERS: readonly (readonly [string, FindRuns])[] = [
  [
    'a loop',
    (runs, bytes, range, into) => {
      for (const { finder } of runs) finder.find(bytes, range, into);
    },
  ],
  [
    'expressions',
    (runs, bytes, range, into) => {
      new LittleRuns(runs).find(bytes, new LittleText(bytes, range, 24), range, into);
    },
  ],
];

describe.each(RUN_FINDERS)('run starts, by %s,', (_name, find) => {
  test('are found where looking at every place finds them (5,000 texts)', () => {
    const tokens = new Tokens(2);
    for (let round = 0; round < 5000; round++) {
      const anchors = Array.from({ length: 1 + Math.floor(tokens.random() * 3) }, () => ({
        class: tokens.pick(['base64', 'base64url'] as const),
        min: 1 + Math.floor(tokens.random() * 6),
        letters: tokens.pick(RUN_LETTERS),
      }));
      const text = tokens.text('aB3+_-. ', Math.floor(tokens.random() * 60));
      const start = Math.floor(tokens.random() * (text.length + 1));
      const range = { start, end: start + Math.floor(tokens.random() * 40) };
      const runs = anchors.map((anchor, id) => ({ anchor, finder: new RunFinder(anchor, id) }));
      const found = collect((into) => find(runs, Buffer.from(text), range, into));
      const expected = anchors.flatMap((anchor, id) => naiveRuns(anchor, text, range, id));
      expect(inOrder(found)).toEqual(inOrder(expected));
    }
  });
});
