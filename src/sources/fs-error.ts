import { errorCode } from '../model/error-code.ts';
import type { Problem } from '../model/problem.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EAGAIN: 'the file has no data ready',
  EBUSY: 'the file is in use',
  EIO: 'the device reported an error',
  EINVAL: 'the system cannot read it',
  ELOOP: 'it is a symbolic link',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files in the system',
  ENAMETOOLONG: 'the path is too long',
  ENODEV: 'the system cannot read it',
  ENXIO: 'it is no regular file',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is no directory',
  ENOENT: 'it is not there any more',
  ESTALE: 'it is not there any more',
  ETIMEDOUT: 'the file system does not answer',
};

/** Codes of a file that was listed as a regular file a moment ago and is none any more. */
const CHANGED = new Set(['ENOENT', 'ESTALE', 'ELOOP', 'EISDIR', 'ENOTDIR', 'ENXIO']);

/** Our own words for a file system error; the system's message would repeat the path. */
export function describeFsError(error: unknown): string {
  const code = errorCode(error);
  return MEANINGS[code] ?? `cannot be read (${code || 'unknown'})`;
}

/** The problem of a file that was listed and could not be read. */
export function readProblem(path: string, error: unknown): Problem {
  const kind = CHANGED.has(errorCode(error)) ? 'changed' : 'unreadable';
  const message = describeFsError(error);
  return { kind, path, message: kind === 'changed' ? `changed while it was scanned: ${message}` : message };
}
