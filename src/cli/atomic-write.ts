import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { unwritable } from './output.ts';

/** Finds out before a scan what would stop its report from being written after it. @throws InputError */
export function requireWritable(file: string): void {
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw Object.assign(new Error('directory'), { code: 'EISDIR' });
    const isReplaced = existing === undefined || existing.isFile();
    if (!isReplaced) {
      accessSync(file, constants.W_OK);
      return;
    }
    // Asked for by name: access(2) lets a parent that is a file pass, and Node 24's statSync takes what is below it for absent.
    const parent = path.dirname(path.resolve(file));
    if (!statSync(parent).isDirectory()) throw Object.assign(new Error('parent'), { code: 'ENOTDIR' });
    accessSync(parent, constants.W_OK);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed, then renamed over it; a link is followed. A
 * device or a pipe (`/dev/stdout`) cannot be renamed over and is written to as it is.
 * @throws InputError; what was there before is then still there.
 */
export function writeFileAtomic(file: string, text: string, mode = 0o666): void {
  let temporary: string | undefined;
  try {
    const existing = statSync(file, { throwIfNoEntry: false });
    if (existing !== undefined && !existing.isFile()) {
      write(file, text, false, mode);
      return;
    }
    const target = existing === undefined ? file : realpathSync(file);
    temporary = path.join(
      path.dirname(target),
      `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    write(temporary, text, true, mode);
    renameSync(temporary, target);
  } catch (cause) {
    if (temporary !== undefined) removeIfThere(temporary);
    throw unwritable(file, cause);
  }
}

/** Makes the directory of a file that is for the user alone; one that is there is left as it is. @throws InputError */
export function makeOwnDirectory(directory: string, file: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** Node 24's rmSync fails below a file even with `force`; what kept the report from being written is what is told. */
function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there.
  }
}

function write(file: string, text: string, isFlushed: boolean, mode: number): void {
  // `wx`: nothing that another user put there in the meantime is written to.
  const handle = openSync(file, isFlushed ? 'wx' : 'w', mode);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    if (isFlushed) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
