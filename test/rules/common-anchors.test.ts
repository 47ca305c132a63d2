import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { indexRules } from '../../src/engine/rule-index.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { ALLOWED_ANCHORS } from '../../src/rules/allowed-anchors.ts';
import { builtinIndex } from '../../src/rules/builtin.ts';
import { commonAnchors, parseQuads, requireRareAnchors } from '../../src/rules/common-anchors.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';

const quads = parseQuads(readFileSync('src/rules/common-quads.txt', 'latin1'));
const place = { file: 'rules/acme.yml', line: 4, column: 5 };

const indexOf = (pattern: string) => {
  const text = `provider: acme
name: Acme
rules:
  - id: acme-password
    name: Acme password
    description: Acts as its owner in all of Acme.
    severity: high
    confidence: high
    match:
      pattern: '${pattern}'
    remediation: Revoke it.
`;
  return indexRules(compileRules(parseRules('rules/acme.yml', text), 'builtin').rules);
};

function faults(pattern: string, allowed?: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  try {
    requireRareAnchors(indexOf(pattern), quads, () => place, allowed);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.hint).toMatch(/allowed-anchors\.ts/);
    return error.faults.map((fault) => {
      expect(fault.place).toEqual(place);
      return fault.message;
    });
  }
}

describe('an anchor that text is full of', () => {
  test('is refused, with the rule, the literal and how often it stands', () => {
    expect(faults('user [a-z]{1,40} on [^ ]{0,80}>(?<secret>[a-z]{8,24})')).toEqual([
      'acme-password would be asked at every " on ", which may stand 160 times or more in a megabyte of text (fewer than 10 are allowed)',
    ]);
  });

  test.each([
    'register ?=>? ?[a-z]{20}',
    'mail\\.[a-z]{20}',
    'password (?<secret>[a-z]{20})',
    'the[0-9]{20}',
  ])('is refused in %s', (pattern) => expect(faults(pattern)).toHaveLength(1));

  test('is refused in capitals and behind a rare one of the same rule', () => {
    expect(faults('acmekey_[a-z]{20}|RETURN [a-z]{20}')).toHaveLength(1);
  });

  test('is let be where the list says why', () => {
    expect(faults('pat[a-z]{20}', new Map([['acme-password', new Set(['pat'])]]))).toEqual([]);
    expect(faults('pat[a-z]{20}', new Map([['other', new Set(['pat'])]]))).toHaveLength(1);
  });

  test('is no literal with four rare bytes', () => {
    expect(faults('ghq_[a-z]{20}|acme on [a-z]{20}')).toEqual([]);
  });
});

test('built-in rules have those that are allowed, and no others are allowed', () => {
  const found = commonAnchors(builtinIndex(), quads).map(({ ruleId, literal }) => `${ruleId} ${literal}`);
  const allowed = [...ALLOWED_ANCHORS].flatMap(([ruleId, literals]) =>
    [...literals].map((literal) => `${ruleId} ${literal}`),
  );
  expect(found.sort()).toEqual(allowed.sort());
});
