import { parseArgs } from 'node:util';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTokens } from '../../src/cli/read-tokens.ts';

const OPTIONS = [
  { name: 'output', short: 'o', value: 'FILE' },
  { name: 'quiet', short: 'q' },
  { name: 'jobs', value: 'N' },
  { name: 'verbose', short: 'v' },
];

/** What Node's own makes of it. */
function expected(args: readonly string[]): unknown[] {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      OPTIONS.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(short === undefined ? {} : { short }),
        } as const,
      ]),
    ),
  });
  return tokens.flatMap((token): unknown[] => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') return [{ kind: token.kind, value: token.value }];
    const { kind, name, rawName, value, inlineValue } = token;
    return [{ kind, name, rawName, value, inlineValue: inlineValue === true }];
  });
}

test('takes arguments apart as Node does', () => {
  const pieces = fc.constantFrom(
    '-',
    '--',
    '=',
    'o',
    'q',
    'v',
    'x',
    'output',
    'quiet',
    'jobs',
    'nope',
    ' ',
    'a',
  );
  const args = fc.array(
    fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join('')),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(args, (list) => {
      expect(readTokens(list, OPTIONS)).toEqual(expected(list));
    }),
    { numRuns: 3000 },
  );
});
