import { Buffer } from 'node:buffer';
import { addAbortSignal, type Readable } from 'node:stream';
import { InputError, UsageError } from '../model/errors.ts';

/** One gigabyte: what a piped input may take of the memory. What is larger can be scanned as a file. */
export const MAX_STDIN = 1024 ** 3;

/**
 * All bytes of standard input, waiting for its end without blocking: the user must be able to interrupt.
 * @throws UsageError on a terminal, where nobody pipes anything; InputError when it fails, ends early or is larger than `limit`
 */
export async function readStdin(
  stream: Readable & { readonly isTTY?: boolean },
  signal: AbortSignal,
  limit: number = MAX_STDIN,
): Promise<Uint8Array> {
  if (stream.isTTY === true) {
    throw new UsageError('PD_STDIN_TERMINAL', 'standard input is a terminal', {
      hint: 'pipe something into patdown, such as `git diff | patdown scan --stdin`',
    });
  }
  try {
    return await collect(addAbortSignal(signal, stream), limit);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError('PD_STDIN_UNREADABLE', 'standard input cannot be read', { cause });
  }
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limit) {
      throw new InputError('PD_STDIN_TOO_LARGE', `standard input has more than ${limit} bytes`, {
        hint: 'write it to a file and scan that',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
