import { describe, expect, test } from '@jest/globals';
import { createScanner } from '../../src/engine/scanner.ts';
import { linearExpression } from '../../src/engine/patterns/linear.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { RuleBook } from '../../src/model/rule-book.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { relateText } from '../helpers/engine.ts';
import { builtinTests } from '../../src/rules/builtin.ts';

const TOKEN =
  builtinTests().find(({ ruleId }) => ruleId === 'atlassian-api-token')?.examples[0]?.secret ?? '';

const besideIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    relateText(text)
      .matches.filter(({ ruleId }) => ruleId === 'atlassian-api-token')
      .flatMap(({ companions }) => companions.map(({ name, value }) => [name, value.reveal()])),
  );

describe('what stands beside a token', () => {
  test.each([
    [
      'on the lines before',
      `JIRA_EMAIL=fred@acme.invalid\nJIRA_URL=https://acme.atlassian.net/\nT=${TOKEN}\n`,
    ],
    ['on the lines behind', `T: "${TOKEN}"\nuser: 'fred@acme.invalid'\nsite: acme.atlassian.net\n`],
    ['on its own line', `curl -u fred@acme.invalid:${TOKEN} https://acme.atlassian.net/rest/api/3/myself`],
    ['in one JSON', `{"e":"fred@acme.invalid","t":"${TOKEN}","u":"https://acme.atlassian.net"}`],
  ])('is found %s', (_, text) => {
    expect(besideIn(text)).toEqual({ email: 'fred@acme.invalid', site: 'acme.atlassian.net' });
  });

  test('is the nearest, and the one before it of two that are as near', () => {
    expect(besideIn(`mia@acme.invalid\n\nfred@acme.invalid\n${TOKEN}\n\nzoe@acme.invalid`)['email']).toBe(
      'fred@acme.invalid',
    );
    expect(besideIn(`fred@acme.invalid\n${TOKEN}\nmia@acme.invalid`)['email']).toBe('fred@acme.invalid');
  });

  test('is a whole one: neither the end nor the beginning of something longer', () => {
    expect(besideIn(`https://acme.atlassian.network/ x.acme.atlassian.net.evil.invalid ${TOKEN}`)).toEqual(
      {},
    );
    expect(besideIn(`${'a'.repeat(80)}@acme.invalid ${TOKEN}`)).toEqual({});
  });

  test('is not sought farther away than the rule says', () => {
    const gap = (length: number): string => '\n'.repeat(length);
    const address = 'fred@acme.invalid';
    expect(besideIn(`${address}${gap(512 - address.length)}${TOKEN}`)).toEqual({ email: address });
    expect(besideIn(`${address}${gap(513 - address.length)}${TOKEN}`)).toEqual({});
    expect(besideIn(`${TOKEN}${gap(512 - address.length)}${address}\n`)).toEqual({ email: address });
    expect(besideIn(`${TOKEN}${gap(513 - address.length)}${address}\n`)).toEqual({});
  });

  test('is not taken from the token itself, nor from what ends it', () => {
    expect(besideIn(`https://x-token-auth:${TOKEN}@bitbucket.invalid/acme/app.git`)).toEqual({});
  });
});

const ruleFile = (match: string): string => `provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Acts as its owner.
    severity: high
    confidence: high
    match: ${match}
    remediation: Revoke it.
`;

describe('`beside` in a rule of the user', () => {
  test('runs on the linear engine', () => {
    const match =
      "{ pattern: 'acme_[0-9a-f]{16}', beside: { tenant: { pattern: 't-[0-9]{4}', within: 64 } } }";
    const { rules } = compileRules(parseRules('acme.yml', ruleFile(match)), 'user');
    const scanner = createScanner(RuleBook.of(rules), { linear: linearExpression });
    const bytes = Buffer.from(`tenant: t-0042\ntoken: acme${'_'}93f1c0de5a7b2e68\n`);
    const [found] = scanner.relate(scanner.whole(bytes)).matches;
    expect(found?.companions.map(({ name, value }) => [name, value.reveal()])).toEqual([
      ['tenant', 't-0042'],
    ]);
  });

  test.each([
    [
      "{ pattern: 'acme_[0-9a-f]+', beside: { tenant: { pattern: 't-[0-9]{4}', within: 64 } } }",
      /upper bound/,
    ],
    [
      "{ pattern: 'acme_[0-9a-f]{9}', beside: { Tenant: { pattern: 't-[0-9]{4}', within: 64 } } }",
      /kebab-case/,
    ],
    ["{ pattern: 'acme_[0-9a-f]{9}', beside: { tenant: { pattern: 't-[0-9]{4}' } } }", /within/],
    [
      "{ pattern: 'acme_[0-9a-f]{9}', beside: { tenant: { pattern: 't-[0-9]{4}', within: 9999 } } }",
      /within/,
    ],
    ["{ pattern: 'acme_[0-9a-f]{9}', beside: { tenant: { pattern: '(?:x?)*', within: 64 } } }", /./],
  ])('%s is refused', (match, fault) => {
    let faults = '';
    try {
      compileRules(parseRules('acme.yml', ruleFile(match)), 'user');
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults = error.faults.map(({ message }) => message).join('\n');
    }
    expect(faults).toMatch(fault);
  });
});
