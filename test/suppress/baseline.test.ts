import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ConfigError } from '../../src/model/errors.ts';
import { BASELINE_VERDICTS, type BaselineEntry } from '../../src/model/suppression.ts';
import { parseBaseline, renderBaseline, sortEntries } from '../../src/suppress/baseline.ts';
import { followBaseline, type KnownPlace } from '../../src/suppress/follow.ts';

const hash = fc.stringMatching(/^[0-9a-f]{32}$/);
const entries = fc.uniqueArray(
  fc.record({
    fingerprint: hash,
    id: hash,
    rule: fc.constantFrom('acme-token', 'acme-key'),
    path: fc.string({ maxLength: 20 }),
    inHistory: fc.boolean(),
    verdict: fc.constantFrom(...BASELINE_VERDICTS),
    reason: fc.string({ maxLength: 20 }),
  }),
  { selector: ({ fingerprint }) => fingerprint, maxLength: 30 },
);

const A = 'a'.repeat(32);
const place = (path: string, changes: Partial<KnownPlace> = {}): KnownPlace => ({
  id: A,
  fingerprint: path.padEnd(32, '0'),
  path,
  isCurrent: true,
  ...changes,
});
function entry(path: string): BaselineEntry {
  return { ...place(path), inHistory: false, rule: 'acme-token', verdict: 'unreviewed', reason: '' };
}

const baseline = (list: readonly BaselineEntry[]) => ({ file: 'b', entries: sortEntries(list) });

describe('a baseline file', () => {
  test('reads as it was written, whatever the order of its entries', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = renderBaseline(list);
        expect(renderBaseline([...list].reverse())).toBe(text);
        expect(parseBaseline('b', text).entries).toEqual(sortEntries(list));
      }),
    );
  });

  test('has a line for each entry, so that branches merge', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const lines = renderBaseline(list).split('\n');
        expect(lines.filter((line) => line.includes('"fingerprint"'))).toHaveLength(list.length);
      }),
    );
  });

  test.each([
    ['no JSON', '<<<<<<< HEAD'],
    ['another version', '{"version":2,"entries":[]}'],
    ['no entries', '{"version":1}'],
    ['an unknown key', '{"version":1,"entries":[{"secret":"x"}]}'],
    [
      'an unknown place',
      renderBaseline([{ ...entry('a'), inHistory: true }]).replace('"in":"history"', '"in":"future"'),
    ],
    ['a list', '[]'],
  ])('%s is refused', (_what, text) => {
    expect(() => parseBaseline('b', text)).toThrow(ConfigError);
  });
});

const coveredPaths = (
  known: readonly string[],
  found: readonly KnownPlace[],
  gone: readonly string[],
  inHistory = false,
) => {
  const entriesOf = baseline(known.map((path) => ({ ...entry(path), inHistory })));
  const { covered, stale } = followBaseline(entriesOf, found, ({ path }) => gone.includes(path));
  return {
    covered: found.filter(({ fingerprint }) => covered.has(fingerprint)).map(({ path }) => path),
    stale: stale.map(({ path }) => path),
  };
};

describe('an entry', () => {
  test('covers its own place', () => {
    expect(coveredPaths(['a'], [place('a')], [])).toEqual({ covered: ['a'], stale: [] });
  });

  test('follows its secret when its place no longer has it', () => {
    expect(coveredPaths(['a'], [place('b')], ['a'])).toEqual({ covered: ['b'], stale: [] });
  });

  test('does not follow while its place may still have it, as when only changes are scanned', () => {
    expect(coveredPaths(['a'], [place('b')], [])).toEqual({ covered: [], stale: [] });
  });

  test('does not cover a copy', () => {
    expect(coveredPaths(['a'], [place('a'), place('b')], ['a'])).toEqual({ covered: ['a'], stale: [] });
  });

  test('covers one new place and not two', () => {
    expect(coveredPaths(['a'], [place('c'), place('b')], ['a'])).toEqual({ covered: ['b'], stale: [] });
  });

  test('covers what old commits hold at its place, and follows all the same', () => {
    const found = [place('a', { isCurrent: false }), place('b')];
    expect(coveredPaths(['a'], found, ['a'])).toEqual({ covered: ['a', 'b'], stale: [] });
  });

  test('of old commits follows to no file: the secret came back', () => {
    expect(coveredPaths(['a'], [place('b')], ['a'], true)).toEqual({ covered: [], stale: ['a'] });
    const found = [place('a', { isCurrent: false }), place('b')];
    expect(coveredPaths(['a'], found, ['a'], true)).toEqual({ covered: ['a'], stale: [] });
  });

  test('does not follow to another secret', () => {
    const other = place('b', { id: 'b'.repeat(32) });
    expect(coveredPaths(['a'], [other], ['a'])).toEqual({ covered: [], stale: ['a'] });
  });
});
