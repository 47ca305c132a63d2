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
    expect(tailsOf(indexRules(rulesFor('ac[0-9a-f]_acm[0-9a-f]{12}')), '_acm')).toEqual([12]);
    expect(tailsOf(indexRules(rulesFor('acm_[0-9a-f]{12}', 'acm_[A-Z]{5}')), 'acm_')).toEqual([5]);
    expect(tailsOf(indexRules(rulesFor('acm_[0-9a-f]{12}', 'acm_[!-~]{9}')), 'acm_')).toEqual([0]);
  });

  test('is no more than the kernels look at, and counts only where it matters', () => {
    expect(tailsOf(indexRules(rulesFor('acm_[0-9a-f]{40}')), 'acm_')).toEqual([16]);
    expect(tailsOf(indexRules(rulesFor('acm_[0-9a-f]{3}[!-~]{9}')), 'acm_')).toEqual([0]);
    expect(tailsOf(indexRules(rulesFor('acme_[0-9a-f]{40}')), 'acme_')).toEqual([0]);
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
    const scanner = createScanner(RuleBook.of(rulesFor('ac[0-9a-f]_acm[0-9a-f]{12}')), {
      linear: linearExpression,
    });
    const secret = `ac7_acm${'93f1c0de5a7b'}`;
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
