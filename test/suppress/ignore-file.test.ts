import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/model/errors.ts';
import { isExpired, parseIgnoreFile } from '../../src/suppress/ignore-file.ts';

const HASH = '0123456789abcdef0123456789abcdef';

const faultsOf = (text: string): string[] => {
  try {
    parseIgnoreFile('.patdownignore', text);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
  }
};

describe('an ignore file', () => {
  test('has a line for each entry', () => {
    const text = `\ufeff# comment\r\n\r\n${HASH} # an old fixture\r\ntest/** [acme-token, acme-key] expires=2026-12-31 # until the tests are mended\n/docs\n`;
    expect(parseIgnoreFile('.patdownignore', text)).toEqual([
      {
        target: { kind: 'fingerprint', fingerprint: HASH },
        rules: [],
        reason: 'an old fixture',
        expires: undefined,
        place: '.patdownignore:3',
      },
      {
        target: { kind: 'path', glob: 'test/**' },
        rules: ['acme-token', 'acme-key'],
        reason: 'until the tests are mended',
        expires: '2026-12-31',
        place: '.patdownignore:4',
      },
      {
        target: { kind: 'path', glob: '/docs' },
        rules: [],
        reason: '',
        expires: undefined,
        place: '.patdownignore:5',
      },
    ]);
  });

  test('every line that is no entry is told of, with its place', () => {
    const faults = faultsOf('a b c\n  x [Rule!]\ny expires=2026-02-30\n!z\nfine\n');
    expect(faults).toEqual([
      expect.stringMatching(/^1:1 this is no entry/),
      expect.stringMatching(/^2:3 between brackets/),
      expect.stringMatching(/^3:1 `expires` takes a day/),
      expect.stringMatching(/^4:1 nothing can be taken back/),
    ]);
  });

  test.each([
    ['2026-12-31T23:59:59.999Z', false],
    ['2027-01-01T00:00:00.000Z', true],
  ])('an entry holds to the end of its last day: %s', (now, expected) => {
    const [entry] = parseIgnoreFile('f', 'a expires=2026-12-31');
    expect(entry && isExpired(entry, Date.parse(now))).toBe(expected);
  });
});
