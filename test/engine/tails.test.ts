import { describe, expect, test } from '@jest/globals';
import { linearExpression } from '../../src/engine/patterns/linear.ts';
import { indexBook, indexRules } from '../../src/engine/rule-index.ts';
import { createScanner } from '../../src/engine/scanner.ts';
import type { CompiledRule } from '../../src/model/rule.ts';
import { RuleBook } from '../../src/model/rule-book.ts';
import { literalsOf, type RuleIndex } from '../../src/model/rule-index.ts';
import { builtinBook, builtinIndex } from '../../src/rules/builtin.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';

function rulesFor(...patterns: readonly string[]): readonly CompiledRule[] {
  const rules = patterns.map(
    (pattern, i) => `  - id: acme-token-${i}
    name: Acme token
    description: Acts as its owner.
    severity: high
    confidence: high
    match: { pattern: '${pattern}' }
    remediation: Revoke it.
`,
  );
  return compileRules(parseRules('acme.yml', `provider: acme\nname: Acme\nrules:\n${rules.join('')}`), 'user')
    .rules;
}

const tailsOf = (index: RuleIndex, wanted: string): (number | undefined)[] =>
  literalsOf(index)
    .filter(({ text }) => text === wanted)
    .map(({ tail }) => tail);

describe('what stands behind a literal', () => {
  test('is asked for as far as every rule asks for it that is tried there', () => {
    expect(tailsOf(builtinIndex(), 'pat')).toEqual([14]);
    expect(tailsOf(indexRules(rulesFor('ac[0-9a-f]_acme[0-9a-f]{12}')), '_acme')).toEqual([12]);
    expect(tailsOf(indexRules(rulesFor('acme_[0-9a-f]{12}', 'acme_[A-Z]{5}')), 'acme_')).toEqual([5]);
    expect(tailsOf(indexRules(rulesFor('acme_[0-9a-f]{12}', 'acme_[!-~]{9}')), 'acme_')).toEqual([0]);
  });

  test('is no more than the kernels look at, or than is searched again around a change', () => {
    expect(tailsOf(indexRules(rulesFor('acme_[0-9a-f]{40}')), 'acme_')).toEqual([16]);
    expect(tailsOf(indexRules(rulesFor('acme_of_the_moon_[0-9a-f]{40}')), 'acme_of_the_moon_')).toEqual([7]);
  });

  test('counts for a built-in literal no longer where a rule of the user needs it without', () => {
    const [secret, other] = [`pat!#!!##!#!${'93f1c0de5a7b'}`, `pat${'PS5mVdKng1EZhF'}`];
    const book = builtinBook().and(rulesFor('pat[!#]{9}[0-9a-f]{12}'));
    expect(tailsOf(indexBook(book), 'pat')).toEqual([0]);
    const scanner = createScanner(book, { linear: linearExpression });
    const bytes = Buffer.from(`auth: ${secret}\nauth: ${other}\n`);
    const { matches } = scanner.relate(scanner.whole(bytes));
    expect(matches.map(({ secret: found }) => found.reveal())).toEqual([secret]);
  });

  test('may be the last of a file, and is found there', () => {
    const scanner = createScanner(RuleBook.of(rulesFor('ac[0-9a-f]_acme[0-9a-f]{12}')), {
      linear: linearExpression,
    });
    const secret = `ac7_acme${'93f1c0de5a7b'}`;
    for (const before of ['', 'x '.repeat(700_000)]) {
      const found = (text: string): readonly string[] =>
        scanner
          .relate(scanner.whole(Buffer.from(before + text)))
          .matches.map((match) => match.secret.reveal());
      expect(found(secret)).toEqual([secret]);
      expect(found(secret.slice(0, -1))).toEqual([]);
    }
  });
});
