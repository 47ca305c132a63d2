import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../model/errors.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed over it. A device or a pipe
 * (`/dev/stdout`) cannot be renamed over and is written to as it is.
 * @throws InputError; what was there before is then still there.
 */
export function writeFileAtomic(file: string, text: string): void {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing?.isDirectory() === true) {
    throw new InputError('PD_OUTPUT_DIRECTORY', `${file} is a directory`, { hint: 'name a file in it' });
  }
  if (existing !== undefined && !existing.isFile()) {
    tryWrite(file, file, text);
    return;
  }
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    tryWrite(temporary, file, text);
    renameSync(temporary, file);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause instanceof InputError ? cause : unwritable(file, cause);
  }
}

function tryWrite(target: string, file: string, text: string): void {
  let handle: number | undefined;
  try {
    handle = openSync(target, 'w', 0o666);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    if (target !== file) fsyncSync(handle);
  } catch (cause) {
    throw unwritable(file, cause);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its directory does not exist',
  EACCES: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
};

function unwritable(file: string, cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
  return new InputError('PD_OUTPUT_UNWRITABLE', `cannot write ${file}: ${REASONS[code] ?? code}`, { cause });
}
