import { describe, expect, test } from '@jest/globals';
import { maskMessage } from '../../src/cli/mask-message.ts';
import { errorFrames, errorLines } from '../../src/cli/print-error.ts';
import { ConfigError, InputError, UsageError } from '../../src/model/errors.ts';
import { Tokens } from '../helpers/tokens.ts';

describe('an error', () => {
  test('is told with its code and its hint', () => {
    expect(errorLines(new UsageError('PD_X', 'wrong', { hint: 'right' }))).toEqual([
      'patdown: wrong [PD_X]',
      '  right',
    ]);
    expect(errorLines(new InputError('PD_X', 'wrong'))).toEqual(['patdown: wrong [PD_X]']);
  });

  test('of a configuration lists every fault with its place', () => {
    const fault = (line: number) => ({ place: { file: 'r.yml', line, column: 2 }, message: `fault ${line}` });
    const faults = Array.from({ length: 52 }, (_, index) => fault(index + 1));
    const lines = errorLines(new ConfigError('PD_X', 'wrong', faults, 'right'));
    expect(lines[1]).toBe('  r.yml:1:2: fault 1');
    expect(lines.slice(-3)).toEqual(['  r.yml:50:2: fault 50', '  and 2 more', '  right']);
  });

  test('of patdown itself shows neither its message nor a stack', () => {
    const error = new TypeError('value hunter2 is no number');
    expect(errorLines(error).join('\n')).not.toMatch(/hunter2| {4}at /);
    expect(errorLines('a thrown text hunter2').join('\n')).not.toContain('hunter2');
    expect(errorFrames(error).join('\n')).toMatch(/ {4}at .*messages\.test/);
    expect(errorFrames(error).join('\n')).not.toContain('hunter2');
  });

  test('gives nothing to a terminal or a build log to obey', () => {
    const [line = ''] = errorLines(
      new InputError('PD_X', 'there is no a\u001b]0;x\u0007\n::add-mask::b\r\u202e'),
    );
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});

describe('a message', () => {
  const tokens = new Tokens(91);
  test('with a token in it is redacted', async () => {
    const [a, b] = [tokens.ghp(), tokens.ghp()];
    const masked = await maskMessage(`patdown: there is no ${a} [PD_X]\n  é ${b} ${a}`);
    expect(masked).toMatch(/^patdown: there is no ghp_…\(40\) \[PD_X\]\n {2}é ghp_…\(40\) ghp_…\(40\)$/);
  });

  test('without one stays as it is', async () => {
    for (const text of [
      'short',
      'cannot write /nope/report.json: its directory does not exist [PD_OUTPUT_UNWRITABLE]',
      '',
    ]) {
      expect(await maskMessage(text)).toBe(text);
    }
  });
});
