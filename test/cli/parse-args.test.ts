import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/cli/flags.ts';
import { parseCommandLine, quote } from '../../src/cli/parse-args.ts';

const valuesOf = (...args: string[]) => Object.fromEntries(parseCommandLine(['scan', ...args]).values);

describe('a command line', () => {
  test.each<[string[], Record<string, string[]>, string[]]>([
    [[], {}, []],
    [['a', '--quiet', 'b'], { quiet: [''] }, ['a', 'b']],
    [['-q', '-fjson'], { quiet: [''], format: ['json'] }, []],
    [['-f', 'json', '--format', 'sarif'], { format: ['sarif'] }, []],
    [['--only', 'a', '--only=b'], { only: ['a', 'b'] }, []],
    [['--output', '-'], { output: ['-'] }, []],
    [['--output=--quiet'], { output: ['--quiet'] }, []],
    [['--', '--quiet', '-x'], {}, ['--quiet', '-x']],
    [['-'], {}, ['-']],
  ])('%j', (args, values, positionals) => {
    expect(valuesOf(...args)).toEqual(values);
    expect(parseCommandLine(['scan', ...args]).positionals).toEqual(positionals);
  });

  test.each<[string[], string, RegExp]>([
    [['scan', '--fromat=json'], 'PD_FLAG_UNKNOWN', /did you mean --format/],
    [['scan', '-z'], 'PD_FLAG_UNKNOWN', /patdown help scan|did you mean/],
    [['scan', '--verifier'], 'PD_FLAG_UNKNOWN', /./],
    [['scan', '--stagd'], 'PD_FLAG_UNKNOWN', /./],
    [['scan', '--format'], 'PD_FLAG_VALUE', /^$/],
    [['scan', '--format='], 'PD_FLAG_VALUE', /^$/],
    [['scan', '--format', 'pdf'], 'PD_FLAG_VALUE', /text, json, jsonl, sarif/],
    [['scan', '--min-severity', 'hgih'], 'PD_FLAG_VALUE', /did you mean high/],
    [['scan', '--output', '--quiet'], 'PD_FLAG_VALUE', /--output=--quiet/],
    [['scan', '--quiet=1'], 'PD_FLAG_VALUE', /^$/],
    [['--quiet'], 'PD_COMMAND_MISSING', /patdown scan/],
    [['sacn'], 'PD_COMMAND_UNKNOWN', /did you mean scan/],
    [['whatever'], 'PD_COMMAND_UNKNOWN', /patdown help/],
  ])('%j is wrong', (argv, code, hint) => {
    expect(() => parseCommandLine(argv)).toThrow(expect.objectContaining({ code }));
    try {
      parseCommandLine(argv);
    } catch (error) {
      expect((error as { hint?: string }).hint ?? '').toMatch(hint);
    }
  });

  test('takes every flag of the table', () => {
    for (const command of COMMANDS) {
      for (const { name, value, choices } of command.flags) {
        const args = value === undefined ? [`--${name}`] : [`--${name}`, choices?.[0] ?? 'x'];
        expect(parseCommandLine([command.name, ...args]).values.get(name)).toEqual([args[1] ?? '']);
      }
    }
  });
});

test('what was typed is quoted on one line, shortened, without what a terminal obeys', () => {
  expect(quote('a\u001b[31m\nb\u202e')).toBe('"a\\u001b[31m\\nb?"');
  expect(quote('x'.repeat(100))).toHaveLength(63);
});
