import { NO_SUPPRESSION } from '../../src/model/suppression.ts';
import { describe, expect, test } from '@jest/globals';
import { parseDuration, parseSize, toScanOptions } from '../../src/config/options.ts';
import type { ScanOptions } from '../../src/model/options.ts';

const SURROUNDINGS = { cwd: '/w', now: 1234 };
const DEFAULTS: Omit<ScanOptions, 'stdin'> = {
  paths: ['.'],
  cwd: '/w',
  includeIgnored: false,
  git: { kind: 'history', mode: 'auto' },
  deepen: false,
  rules: { paths: [], only: [], skip: [] },
  minSeverity: 'info',
  minConfidence: 'medium',
  suppression: NO_SUPPRESSION,
  root: undefined,
  explain: false,
  listExclusions: false,
  wasm: true,
  jobs: undefined,
  maxFileSize: undefined,
  timeoutMs: undefined,
  now: 1234,
};

const optionsOf = (flags: Record<string, string[]>, paths: string[] = []) =>
  toScanOptions(paths, new Map(Object.entries(flags)), SURROUNDINGS);

describe('flags become options', () => {
  test('without any', () => {
    expect(optionsOf({})).toEqual(DEFAULTS);
  });

  test.each<[Record<string, string[]>, Partial<ScanOptions>]>([
    [{ 'include-ignored': [''] }, { includeIgnored: true }],
    [{ 'no-history': [''] }, { git: { kind: 'history', mode: 'none' } }],
    [{ history: [''] }, { git: { kind: 'history', mode: 'always' } }],
    [{ 'history-only': [''] }, { git: { kind: 'history', mode: 'only' } }],
    [{ staged: [''] }, { git: { kind: 'staged' } }],
    [{ staged: [''], 'no-history': [''] }, { git: { kind: 'staged' } }],
    [{ range: ['a..b'] }, { git: { kind: 'range', range: 'a..b' } }],
    [{ since: ['2026-01-01'] }, { git: { kind: 'since', since: '2026-01-01' } }],
    [
      { range: ['a..b'], deepen: [''] },
      { git: { kind: 'range', range: 'a..b' }, deepen: true },
    ],
    [{ rules: ['a', 'b,c'] }, { rules: { paths: ['a', 'b,c'], only: [], skip: [] } }],
    [{ only: ['a,b', ' c ,'], skip: ['d'] }, { rules: { paths: [], only: ['a', 'b', 'c'], skip: ['d'] } }],
    [{ 'min-severity': ['high'] }, { minSeverity: 'high' }],
    [{ 'min-confidence': ['low', 'high'] }, { minConfidence: 'high' }],
    [{ 'no-ignore': [''] }, { suppression: { ...NO_SUPPRESSION, marks: 'off' } }],
    [{ explain: [''] }, { explain: true }],
    [{ verbose: [''] }, { listExclusions: true }],
    [{ jobs: ['4'] }, { jobs: 4 }],
    [{ 'max-file-size': ['10MB'] }, { maxFileSize: 10_000_000 }],
    [{ timeout: ['1.5m'] }, { timeoutMs: 90_000 }],
    [{ now: ['2026-11-23T12:00:00Z'] }, { now: Date.UTC(2026, 10, 23, 12) }],
    [{ now: ['2026-11-23'] }, { now: Date.UTC(2026, 10, 23) }],
  ])('%j', (flags, changes) => {
    expect(optionsOf(flags)).toEqual({ ...DEFAULTS, ...changes });
  });

  test('paths as they were given', () => {
    expect(optionsOf({}, ['a', '-b']).paths).toEqual(['a', '-b']);
  });

  test.each<[Record<string, string[]>, string[]]>([
    [{ jobs: ['0'] }, []],
    [{ jobs: ['257'] }, []],
    [{ jobs: ['1e2'] }, []],
    [{ jobs: ['-1'] }, []],
    [{ 'max-file-size': ['10 parsec'] }, []],
    [{ timeout: ['10'] }, []],
    [{ timeout: ['-3s'] }, []],
    [{ now: ['yesterday'] }, []],
    [{ now: ['2026-13-45'] }, []],
    [{ now: ['5'] }, []],
    [{ stdin: [''] }, ['a']],
  ])('but not %j %j', (flags, paths) => {
    expect(() => optionsOf(flags, paths)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/^PD_/) }),
    );
  });
});

describe('sizes', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['512B', 512],
    ['1k', 1000],
    ['1KiB', 1024],
    ['1.5MB', 1_500_000],
    ['2 GiB', 2 * 1024 ** 3],
  ])('%s', (text, bytes) => expect(parseSize(text)).toBe(bytes));

  test.each(['', 'MB', '1XB', '1,5MB', '-1', '0x10', '1e3', 'Infinity'])('not %j', (text) => {
    expect(() => parseSize(text)).toThrow(/--max-file-size takes a size/);
  });
});

describe('times', () => {
  test.each([
    ['0ms', 0],
    ['250ms', 250],
    ['30s', 30_000],
    ['5m', 300_000],
    ['1.5h', 5_400_000],
  ])('%s', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds));

  test.each(['', '5', 's', '5 s', '5d', '-5s', '1e3s'])('not %j', (text) => {
    expect(() => parseDuration(text)).toThrow(/--timeout takes a time/);
  });
});

describe('what of git is scanned', () => {
  test.each<[Record<string, string[]>, string[], string]>([
    [{ staged: [''], history: [''] }, [], 'PD_FLAGS_CONFLICT'],
    [{ history: [''], 'no-history': [''] }, [], 'PD_FLAGS_CONFLICT'],
    [{ range: ['a..b'], since: ['x'] }, [], 'PD_FLAGS_CONFLICT'],
    [{ staged: [''], stdin: [''] }, [], 'PD_FLAGS_CONFLICT'],
    [{ staged: [''] }, ['a', 'b'], 'PD_FLAGS_CONFLICT'],
    [{ staged: [''], deepen: [''] }, [], 'PD_FLAGS_CONFLICT'],
    [{ stdin: [''], deepen: [''] }, [], 'PD_FLAGS_CONFLICT'],
    [{ 'no-history': [''], deepen: [''] }, [], 'PD_FLAGS_CONFLICT'],
    [{ range: ['a...b'] }, [], 'PD_FLAG_VALUE'],
    [{ range: ['a'] }, [], 'PD_FLAG_VALUE'],
  ])('%j %j is refused', (flags, paths, code) => {
    expect(() => optionsOf(flags, paths)).toThrow(expect.objectContaining({ code }));
  });
});
