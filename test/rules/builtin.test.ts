import { describe, expect, test } from '@jest/globals';
import { builtinRules, builtinTests } from '../../src/rules/builtin.ts';
import { lintRules } from '../../src/rules/lint.ts';
import { testRules } from '../../src/scan/test-rules.ts';
import { builtinScanner } from '../helpers/engine.ts';

const rules = builtinRules();
const tests = builtinTests();

describe('built-in rules', () => {
  test('pass the lint', () => {
    expect(lintRules({ rules, tests })).toEqual([]);
  });

  test('use every way to match', () => {
    const kinds = new Set(rules.flatMap(({ matchers }) => matchers.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['bare', 'contextual', 'generic', 'path', 'pattern', 'structured']);
    const isPaired = rules.some(({ matchers }) =>
      matchers.some((matcher) => matcher.kind === 'pattern' && matcher.pair),
    );
    expect(isPaired).toBe(true);
  });

  test.each(tests.map((own) => [own.ruleId, own] as const))(
    '%s finds its examples and refuses its negatives',
    async (_, own) => {
      const report = await testRules(rules, [own], builtinScanner());
      expect(report.failures).toEqual([]);
      expect(report.passed).toBe(own.examples.length + own.negatives.length);
      expect(own.examples.length).toBeGreaterThan(0);
    },
  );
});

describe('rule tests', () => {
  const [own] = tests.filter(({ ruleId }) => ruleId === 'github-pat-classic');
  const example = own?.examples[0];

  test('fail where the secret stands elsewhere', async () => {
    if (example === undefined) throw new Error('no example');
    const moved = {
      ruleId: 'github-pat-classic',
      examples: [{ ...example, start: example.start + 1 }],
      negatives: [],
    };
    expect((await testRules(rules, [moved], builtinScanner())).failures[0]?.message).toMatch(/instead of/);
  });

  test('fail where another rule fires', async () => {
    if (example === undefined) throw new Error('no example');
    const both = { ruleId: 'npm-access-token', examples: [example], negatives: [] };
    expect((await testRules(rules, [both], builtinScanner())).failures[0]?.message).toMatch(/not found/);
  });

  test('fail where a negative is reported or rejected by another check', async () => {
    if (example === undefined) throw new Error('no example');
    const negatives = [{ text: example.text, check: 'checksum' as const }];
    const report = await testRules(
      rules,
      [{ ruleId: 'github-pat-classic', examples: [], negatives }],
      builtinScanner(),
    );
    expect(report.failures[0]?.message).toMatch(/reports it/);
  });
});
