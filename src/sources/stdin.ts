import { readSync } from 'node:fs';
import { InputError } from '../model/errors.ts';

const CHUNK = 1 << 16;

/** All of standard input. Waits for its end. @throws InputError */
export function readStdin(isTerminal: boolean): Uint8Array {
  if (isTerminal) {
    throw new InputError('PD_STDIN_TERMINAL', 'standard input is a terminal', {
      hint: 'pipe something into patdown, such as `git diff | patdown scan --stdin`',
    });
  }
  const chunks: Buffer[] = [];
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const count = readChunk(chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
  }
}

/** A pipe may be without data for now (EAGAIN), which is no end. */
function readChunk(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN')
        throw new InputError('PD_STDIN_UNREADABLE', 'standard input cannot be read', { cause });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
