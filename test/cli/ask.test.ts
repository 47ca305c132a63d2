import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { ask } from '../../src/cli/ask.ts';

function terminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, interrupt: () => {} };
}

describe('a question', () => {
  test('is shown, and answered by a line', async () => {
    const own = terminal();
    const answer = ask('Well? ', own, new AbortController().signal);
    own.input.write('revoke 1\nand more\n');
    expect(await answer).toBe('revoke 1');
    expect(String(own.output.read())).toContain('Well? ');
  });

  test('is answered by nothing where the input ends, also in the middle of a line', async () => {
    for (const typed of [undefined, 'revoke']) {
      const own = terminal();
      const answer = ask('Well? ', own, new AbortController().signal);
      if (typed !== undefined) own.input.write(typed);
      own.input.end();
      expect(['', typed]).toContain(await answer);
    }
  });

  test('is answered by nothing when the signal comes', async () => {
    const controller = new AbortController();
    const answer = ask('Well? ', terminal(), controller.signal);
    controller.abort();
    expect(await answer).toBe('');
  });
});
