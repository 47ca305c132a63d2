import { describe, expect, test } from '@jest/globals';
import { RuleBook } from '../../src/model/rule-book.ts';
import { createScanner } from '../../src/engine/scanner.ts';
import { linearExpression } from '../../src/engine/patterns/linear.ts';
import { ConfigError } from '../../src/model/errors.ts';
import { compileRules } from '../../src/rules/compile.ts';
import { parseRules } from '../../src/rules/parse-rules.ts';
import { inMemory } from '../../src/scan/byte-source.ts';
import { PIECE } from '../../src/scan/related-blocks.ts';
import { scanBlob } from '../../src/scan/scan-blob.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { builtinRules } from '../../src/rules/builtin.ts';
import { Tokens } from '../helpers/tokens.ts';

const SIZE = 10 * 1024 * 1024;
/** Of nothing but candidates, each of which takes its time. */
const FEW = 1024 * 1024;

/** No time is asserted: what takes more than linear time at this size does not end within the test's minute. */
describe('ten megabytes of what is made to be slow', () => {
  const scanner = builtinScanner();
  const tokens = new Tokens(41);
  const literals = builtinRules().flatMap(({ matchers }) =>
    matchers.flatMap((matcher) => {
      if (matcher.kind === 'pattern')
        return matcher.variants.flatMap(({ anchor }) => ('literals' in anchor ? anchor.literals : []));
      if (matcher.kind === 'structured') return matcher.anchors;
      return matcher.kind === 'contextual' || matcher.kind === 'generic' ? matcher.words : [];
    }),
  );
  const texts = literals.map(({ text }) => text);

  const scan = (bytes: Buffer): number => {
    const context = { scanner, rules: RuleBook.of([]), pathRules: [], explain: false, pieceSize: PIECE };
    return scanBlob(context, inMemory(bytes), { kind: 'file' }, 'hostile').matches.length;
  };

  test.each<readonly [string, string, number]>([
    ['one line of letters', 'a', 0],
    ['one line of brackets', '({["', 0],
    ['spaces', ' ', 0],
    ['line breaks', '\n', 0],
    ['quotes', '"\'`', 0],
    ['backslashes', '\\', 0],
    ['addresses without an end', 'https://user:', 0],
    ['base64', `${tokens.text('ABCDabcd0123+/', 76)}\n`, 0],
    ['tokens of mixed case', `${tokens.bare()} `, 0],
    ['hex', '0123456789abcdef', 0],
    ['percent', '%25', 0],
    ['bytes that are no text', '\xff\xfe\x80', 0],
  ])('%s', (_, unit, expected) => {
    expect(scan(Buffer.alloc(SIZE, unit, 'latin1'))).toBe(expected);
  });

  test.each<readonly [string, string]>([
    ['every literal', texts.join('')],
    ['every literal with a sign', texts.map((text) => `${text}="`).join('')],
    ['assignments without an end', 'password = '],
    ['webs of dots', `ey${'J'}hbGciOi.`],
    ['beginnings of keys', '-----BEGIN RSA PRIVATE KEY-----\n'],
    ['names of names', 'token_'],
  ])('one megabyte of %s', (_, unit) => {
    const line = `\npassword = "${tokens.bare()}"\n`;
    const text = Buffer.alloc(FEW, unit, 'latin1').toString('latin1') + line;
    // What stands behind all of it is found as if it stood alone.
    expect(scan(Buffer.from(text, 'latin1'))).toBeGreaterThan(0);
  });
});

test('offsets beyond two gigabytes, which bit operations do not know', () => {
  const tokens = new Tokens(43);
  const size = 2 ** 31 + 3_000_001;
  const spaces = Buffer.alloc(PIECE * 2, ' ');
  const end = Buffer.from(`\npersonal token: ${tokens.bare()}\npassword = "${'k9Qz7x'}W2mB4v"\n`);
  const source = {
    size,
    read(start: number, limit: number): Uint8Array {
      const bytes = spaces.subarray(0, Math.min(size, limit) - start);
      if (limit <= size - end.length) return bytes;
      const own = Buffer.from(bytes);
      end.copy(own, size - end.length - start);
      return own;
    },
  };
  const context = {
    scanner: builtinScanner(),
    rules: RuleBook.of([]),
    pathRules: [],
    explain: false,
    pieceSize: PIECE,
  };
  const { matches } = scanBlob(context, source, { kind: 'file' }, 'large');
  expect(matches.map(({ region }) => region.startLine)).toEqual([2, 3]);
  expect(matches.map(({ match }) => match.confidence)).toEqual(['medium', 'medium']);
  expect(matches[1]?.region.startOffset).toBe(size - 14);
});

describe('patterns that can take exponential time', () => {
  const rule = (pattern: string): string => `
provider: acme
name: Acme
rules:
  - id: acme-token
    name: Acme token
    description: Opens everything that Acme has.
    severity: high
    confidence: high
    match:
      pattern: '${pattern}'
      reach: 4096
    remediation: Revoke it.
    examples: ['⟪acme_aaaaaaaaaaaaaaaaaaaaaaa⟫']
`;
  const PATTERNS = [
    'acme_(?:[a-z]+)+!',
    'acme_(?:[a-z]|[a-f])*!',
    'acme_(?:[a-z]{1,20}){1,20}!',
    'acme_(?:\\w+\\s?)*!',
    'acme_(?:a|aa)+!',
  ];

  test.each(PATTERNS)('%s is refused in a built-in rule', (pattern) => {
    expect(() => compileRules(parseRules('acme.yml', rule(pattern)), 'builtin')).toThrow(ConfigError);
  });

  test.each(PATTERNS)('%s costs linear time in a rule of a user', (pattern) => {
    const { rules } = compileRules(parseRules('acme.yml', rule(pattern)), 'user');
    const own = createScanner(RuleBook.of(rules), { linear: linearExpression });
    // Whole windows that nearly match, one after the other.
    const window = `acme_${'a'.repeat(4000)} `;
    const bytes = Buffer.alloc(pattern.includes('{1,20}') ? FEW : SIZE, window);
    expect(own.whole(bytes, 'plain')).toEqual([]);
  });
});
