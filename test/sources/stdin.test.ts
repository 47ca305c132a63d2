import { Buffer } from 'node:buffer';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { readStdin } from '../../src/sources/stdin.ts';

const never = new AbortController().signal;

describe('standard input', () => {
  test('is read to its end, as bytes', async () => {
    const chunks = [Buffer.of(0xff, 0x00), Buffer.of(0xc3), Buffer.of(0xa9)];
    expect(await readStdin(Readable.from(chunks), never)).toEqual(Buffer.concat(chunks));
    expect(await readStdin(Readable.from([]), never)).toHaveLength(0);
  });

  test('has a limit', async () => {
    const chunks = [Buffer.alloc(6), Buffer.alloc(5)];
    expect(await readStdin(Readable.from(chunks), never, 11)).toHaveLength(11);
    await expect(readStdin(Readable.from(chunks), never, 10)).rejects.toMatchObject({
      code: 'PD_STDIN_TOO_LARGE',
    });
  });

  test('of a terminal is no input', async () => {
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    await expect(readStdin(terminal, never)).rejects.toMatchObject({ code: 'PD_STDIN_TERMINAL' });
  });

  test('that fails is an error without the reason of the system', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('/secret/path')) });
    await expect(readStdin(broken, never)).rejects.toMatchObject({
      code: 'PD_STDIN_UNREADABLE',
      message: 'standard input cannot be read',
    });
  });

  test('can be given up', async () => {
    const controller = new AbortController();
    const endless = new PassThrough();
    endless.write('x');
    setTimeout(() => controller.abort(), 20);
    await expect(readStdin(endless, controller.signal)).rejects.toMatchObject({
      code: 'PD_STDIN_UNREADABLE',
    });
  });
});
