import { Buffer } from 'node:buffer';
import { fstatSync, writeSync } from 'node:fs';
import { errorCode } from '../model/error-code.ts';
import { InputError } from '../model/errors.ts';

/** The reader of standard output has gone, as with `patdown scan | head`: no error, the exit code stays. */
export class ReaderGone extends Error {}

/** Linux numbers devices by kind: `/dev/null` and its like are of kind 1 (Documentation/admin-guide/devices.txt). */
const isMemoryDevice = (device: number): boolean => process.platform === 'linux' && device >> 8 === 1;

/**
 * Whether a terminal is at a file descriptor. What is no device is none, nor is `/dev/null`; only then is `process.stdout` asked,
 * which opens a stream in 5 ms.
 */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    const found = fstatSync(descriptor);
    if (!found.isCharacterDevice() || isMemoryDevice(found.rdev)) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout : process.stderr).isTTY === true;
}

/** Writes all of a text to standard output before the program may end. @throws ReaderGone, InputError */
export async function writeOut(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  const written = isTerminal(1) ? 0 : writeAtOnce(bytes);
  if (written < bytes.length) await writeByStream(bytes.subarray(written));
}

/** Without a stream. @returns how many bytes were taken: not all by a pipe that does not wait for its reader */
function writeAtOnce(bytes: Uint8Array): number {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(1, bytes, written);
  } catch (error) {
    if (errorCode(error) !== 'EAGAIN') throw failure(error);
  }
  return written;
}

async function writeByStream(text: Uint8Array): Promise<void> {
  const { stdout } = process;
  await new Promise<void>((resolve, reject) => {
    // The listener stays: the stream reports a failure to the callback, and then once more as an event.
    stdout.on('error', (error) => reject(failure(error)));
    stdout.write(text, (error) => (error ? reject(failure(error)) : resolve()));
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist',
  ENOTDIR: 'a part of its path is no directory',
  EISDIR: 'it is a directory',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
};

/** Our own words for a failure to write to what is named `target`. */
export function unwritable(target: string, cause: unknown): InputError {
  const code = errorCode(cause);
  return new InputError(
    'PD_OUTPUT_UNWRITABLE',
    `cannot write ${target}: ${REASONS[code] ?? (code || 'unknown error')}`,
    {
      cause,
    },
  );
}

const failure = (error: unknown): Error =>
  errorCode(error) === 'EPIPE' ? new ReaderGone() : unwritable('standard output', error);
