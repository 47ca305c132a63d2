import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { emptyConfig, parseConfig } from '../../src/config/parse-config.ts';
import { ConfigError } from '../../src/model/errors.ts';

const FULL = `# all keys
paths:
  exclude: [vendor/**]
  include-ignored: true
rules:
  add: [./rules]
  only: [acme-token]
  skip: [acme-key]
  override:
    acme-token: { severity: low, confidence: high }
min-severity: medium
min-confidence: high
allow:
  - paths: [test/**]
    rules: [acme-token]
    values: [^acme_test]
    stopwords: [dummy]
    reason: keys of the test account
foreign-marks: true
baseline: .patdown-baseline.json
ignore-file: .patdownignore
key: ${'0123456789abcdef'.repeat(4)}
limits: { max-file-size: 10MB, timeout: 5m }
`;

const WRONG: readonly (readonly [string, RegExp])[] = [
  ['path: {}', /unknown key "path"; did you mean "paths"\?/],
  ['paths: { excludes: [] }', /unknown key "excludes"; did you mean "exclude"\?/],
  ['paths: { exclude: ["!build"] }', /nothing can be taken back/],
  ['allow: [{ paths: ["!src/**"], reason: x }]', /nothing can be taken back/],
  ['paths: [a]', /`paths` must be a mapping/],
  ['min-severity: hihg', /did you mean "high"\?/],
  ['foreign-marks: yes please', /`foreign-marks` must be true or false/],
  ['allow: [{ reason: x }]', /needs paths, rules, values or stopwords/],
  ['allow: [{ paths: [a] }]', /lacks `reason`/],
  ['key: abc', /64 hex digits/],
  ['limits: { timeout: soon }', /a time such as 5m/],
  ['limits: { max-file-size: "-1" }', /a size such as 10MB/],
  ['rules: { override: { acme-token: { severity: bad } } }', /`severity` is "bad"/],
  ['- a', /must be a mapping/],
  ['a: [', /./],
];

const faultsOf = (text: string): string[] => {
  try {
    parseConfig('.patdown.yml', text);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ message }) => message);
  }
};

const schema = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('docs/schema/config.schema.json', 'utf8')),
);

describe('a configuration', () => {
  test('has a value for every key', () => {
    const config = parseConfig('.patdown.yml', FULL);
    expect(config).toMatchObject({
      exclude: ['vendor/**'],
      includeIgnored: true,
      rules: { add: ['./rules'], override: { 'acme-token': { severity: 'low', confidence: 'high' } } },
      allow: [{ values: ['^acme_test'], reason: 'keys of the test account' }],
      limits: { maxFileSize: 10_000_000, timeoutMs: 300_000 },
    });
    expect(Object.values(config)).not.toContain(undefined);
    expect(schema(parse(FULL))).toBe(true);
  });

  test.each(['', '# nothing yet\n', '\ufeff---\n'])('may be empty: %j', (text) => {
    expect(parseConfig('f', text)).toEqual(emptyConfig('f'));
  });

  test('may have Windows line ends', () => {
    expect(parseConfig('f', FULL.replaceAll('\n', '\r\n'))).toEqual(parseConfig('f', FULL));
  });

  test.each(WRONG)('%s is refused', (text, message) => {
    expect(faultsOf(text).join('\n')).toMatch(message);
  });

  test('all faults are told at once', () => {
    expect(faultsOf('a: 1\nb: 2\nmin-severity: x\n')).toHaveLength(3);
  });

  test('its schema refuses what the parser refuses', () => {
    for (const [text] of WRONG.filter(([text]) => text !== 'a: ['))
      expect([text, schema(parse(text))]).toEqual([text, false]);
  });

  test('a bomb of aliases is refused and not followed', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];
    expect(faultsOf(bomb.join('\n')).length).toBeGreaterThan(0);
  });
});
