import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/model/errors.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { compilePattern } from '../../src/rules/pattern/compile-pattern.ts';

const rule = (match: string, more = ''): string => `provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner in all of Acme.
    severity: high
    confidence: high
    match:
${match
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
    remediation: Revoke it.
${more}`;

function faults(text: string, origin: 'builtin' | 'user' = 'builtin'): string[] {
  try {
    compileRules(parseRules('rules/acme.yml', text), origin);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ place, message }) => `${place.file}:${place.line}:${place.column} ${message}`);
  }
}

const pattern = (source: string, ignoreCase = false) =>
  compilePattern({ source, ignoreCase, reach: undefined, run: undefined, letters: 'any', linear: false });

const literals = (source: string): string[] =>
  pattern(source).variants.flatMap(({ anchor }) =>
    'literals' in anchor ? anchor.literals.map(({ text }) => text) : [],
  );

describe('anchors', () => {
  test.each([
    ['ghp_[0-9A-Za-z]{36}', ['ghp_']],
    ['gh[po]_[0-9A-Za-z]{36}', ['gho_', 'ghp_']],
    ['(?:AKIA|ASIA)[A-Z2-7]{16}', ['AKIA', 'ASIA']],
    ['(?<body>acme-[a-z]{8})(?<check>[0-9]{4})', ['acme-']],
    ['[0-9]{3}8Q~[a-z]{30}', ['8Q~']],
    ['foo-[a-z]{8}|barbar-[a-z]{8}', ['foo-', 'barbar-']],
    ['(?:ab){2}-[0-9]{20}', ['abab-']],
  ])('of %s', (source, expected) => {
    expect(literals(source).sort()).toEqual([...expected].sort());
  });

  test('a literal in the middle is found by a fixed lead or a look-behind of finite width', () => {
    expect(pattern('[0-9]{3}8Q~[a-z]{30}').variants[0]).toMatchObject({
      lead: { kind: 'fixed', width: 3 },
      reach: 33,
    });
    expect(pattern('sk-[a-z]{20,40}T3BlbkFJ[a-z]{20}').variants[0]).toMatchObject({
      lead: { kind: 'behind', width: 43 },
      source: '(?<=(?<head>sk-[a-z]{20,40}))T3BlbkFJ[a-z]{20}',
    });
  });

  test('a repeat without a bound inside of another has the reach of one', () => {
    const { variants } = compilePattern({
      source: 'acme_(?:[a-z0-9]+-?)+[a-z0-9]{8}',
      ignoreCase: false,
      reach: undefined,
      run: undefined,
      letters: 'any',
      linear: true,
    });
    expect(variants[0]).toMatchObject({ reach: 1024, unbounded: true });
  });

  test('what every secret begins with may be shown', () => {
    expect(pattern('gh[po]_[0-9]{36}').publicPrefixes).toEqual(['gho_', 'ghp_']);
    expect(pattern('x=(?<secret>abc_[0-9]{36})xyz').publicPrefixes).toEqual(['abc_']);
    expect(pattern('x=(?<secret>[0-9]{36})xyz').publicPrefixes).toEqual([]);
  });

  test('boundaries come from the ends of the pattern', () => {
    const { boundary } = pattern('ghp_[0-9A-Z]{36}');
    expect(boundary).toEqual({ left: '0-9A-Za-z', right: '0-9A-Z' });
  });
});

describe('patterns that are refused', () => {
  test.each([
    ['[a-z]{20}', /no literal/],
    ['key[a-z]{20}', /no literal/],
    ['ab[0-9]{20}', /no literal/],
    ['[a-z]*acme[0-9]{20}', /no literal/],
    ['^acme_[a-z]{8}', /is not allowed/],
    ['acme_[a-z]{8}$', /is not allowed/],
    ['(?<=x)acme_[a-z]{8}', /look-behind/],
    ['acme_([a-z])\\1{8}', /back-references/],
    ['acme_(?:a+)+b', /exponential/],
    ['acme_(?:\\w+\\s?)*x', /exponential/],
    ['acme_(?:a|a)*b', /exponential/],
    ['acme_(?:a{1,20}){1,20}b', /exponential/],
    ['acme_(?:a?b?)*c', /exponential|acme/],
    ['acme_[a-z]*[a-z]*[a-z]*b', /tries/],
    ['acme_[a-z', /character class/],
    ['acme_\u0430{8}', /no byte/],
  ])('%s', (source, message) => {
    expect(() => pattern(source)).toThrow(message);
  });

  test.each([
    'acme_(?:[a-z]+-)*[a-z]+',
    'acme_(?:[a-f0-9]{4}-){3}[a-f0-9]{4}',
    'acme_[\\w-]+\\.[\\w-]+',
    'acme_(?:\\.[\\w-]+)+',
  ])('%s is fine', (source) => {
    expect(() => pattern(source)).not.toThrow();
  });

  test("users' patterns may be ambiguous, since they run in linear time, but need a literal at a fixed place", () => {
    expect(faults(rule("pattern: 'acme_(?:a+)+b'"), 'user')).toEqual([]);
    expect(faults(rule("pattern: '[a-z]{2,9}acme_[0-9]{8}'"), 'user')[0]).toMatch(
      /literal must stand at the start/,
    );
  });
});

describe('faults name file, line and column', () => {
  test.each([
    [rule("patern: 'acme_[0-9]{8}'"), /acme.yml:10:7 `match` needs exactly one of/],
    [
      rule("pattern: 'acme_[0-9]{8}'\nentropie: 3"),
      /acme.yml:11:7 .*unknown key "entropie"; did you mean "entropy"/,
    ],
    [rule("pattern: 'acme_[0-9]{8}'\nentropy: many"), /acme.yml:11:16 `entropy` must be a number/],
    [rule("pattern: 'acme_[0-9]{8}'\nchecksum: { kind: crc33 }"), /acme.yml:11:25 `kind` is "crc33"/],
    [rule("pattern: 'acme_[0-9]{8}'\nchecksum: { kind: crc32-hex, over: body }"), /no group named "body"/],
    [rule("pattern: '[0-9]{8}'"), /acme.yml:10:7 no literal/],
    [rule("context: [key]\nvalue: '[0-9]{8}'"), /"key" stands in most files/],
    [
      rule("pattern: 'acme_[0-9]{8}'", '    examples: [no secret marked]\n'),
      /acme.yml:12:16 an example encloses/,
    ],
    [
      rule("pattern: 'acme_[0-9]{8}'", '    negatives: [{ text: a, check: bounadry }]\n'),
      /did you mean "boundary"/,
    ],
    [
      rule("pattern: 'acme_[0-9]{8}'").replace('severity: high', 'severity: hihg'),
      /acme.yml:7:15 .*did you mean "high"/,
    ],
    [
      rule("pattern: 'acme_[0-9]{8}'").replace('id: acme-token', 'id: other-token'),
      /acme.yml:4:9 `id` is kebab-case and begins/,
    ],
    ['provider: acme\nname: [\n', /acme.yml:3:1/],
    ['- a\n- b\n', /acme.yml:1:1 the file must be a mapping/],
    ['', /the file must be a mapping/],
  ])('%#', (text, message) => {
    expect(faults(text).join('\n')).toMatch(message);
  });

  test('all faults are told at once, and the same id twice is one', () => {
    const text = rule("pattern: 'acme_[0-9]{8}'")
      .replace('severity: high', 'severity: hihg')
      .replace('confidence: high', 'confidence: hgih');
    expect(faults(text)).toHaveLength(2);
    const twice = rule("pattern: 'acme_[0-9]{8}'") + rule("pattern: 'acme_[0-9]{8}'").split('rules:\n')[1];
    expect(faults(twice)).toEqual([expect.stringMatching(/second rule with the id/)]);
  });

  test('a hostile file neither hangs nor throws anything else', () => {
    const bomb = `provider: &a [x, x, x, x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: &k${i} [*a, *a]`).join('\n')}\n`;
    expect(faults(bomb).length).toBeGreaterThan(0);
    expect(
      faults(rule("pattern: 'acme_[0-9]{8}'").replace('name: Acme token', 'name: !!js/function x')).length,
    ).toBeGreaterThan(0);
    expect(faults(`${'['.repeat(2000)}`).length).toBeGreaterThan(0);
  });
});
