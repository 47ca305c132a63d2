import { realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { type BytePath, bytePath } from '../model/byte-path.ts';
import { isMissing } from '../model/error-code.ts';
import { InputError, UsageError } from '../model/errors.ts';
import { describeFsError } from './fs-error.ts';

/** A path that the user named. */
export interface Root {
  readonly kind: 'file' | 'directory';
  /** What to show; '' for the working directory itself. */
  readonly display: string;
  /** Without symbolic links, so that everything below it can be opened without following any. With forward slashes. */
  readonly real: BytePath;
}

/** Looks a named path up; symbolic links in it are followed, since the user named them. @throws InputError, UsageError */
export function resolveRoot(given: string, cwd: string): Root {
  const absolute = path.resolve(cwd, given);
  const stats = lookUp(given, absolute);
  if (!stats.isFile() && !stats.isDirectory()) {
    throw new UsageError('PD_NOT_A_FILE', `${given} is neither a file nor a directory`, {
      hint: 'pipe it in: patdown scan --stdin',
    });
  }
  const kind = stats.isDirectory() ? 'directory' : 'file';
  return {
    kind,
    display: displayOf(given, absolute, cwd),
    real: slashed(bytePath(realpathSync(absolute, 'buffer'))),
  };
}

function lookUp(given: string, absolute: string): Stats {
  try {
    return statSync(absolute);
  } catch (cause) {
    if (isMissing(cause)) {
      throw new InputError('PD_PATH_MISSING', `there is no ${given === '' ? 'path without a name' : given}`, {
        ...(given.startsWith('-') ? { hint: 'a name that begins with a dash goes behind --' } : {}),
        cause,
      });
    }
    throw new InputError('PD_PATH_UNREADABLE', `cannot read ${given}: ${describeFsError(cause)}`, { cause });
  }
}

function displayOf(given: string, absolute: string, cwd: string): string {
  const relative = path.relative(cwd, absolute);
  const isBelow = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return slashed(isBelow ? relative : path.normalize(given)).replace(/(?<=[^/])\/$/, '');
}

export const slashed = (text: string): string => (path.sep === '\\' ? text.replaceAll('\\', '/') : text);

export const joinPath = (directory: string, name: string): string => {
  if (directory === '') return name;
  return directory.endsWith('/') ? directory + name : `${directory}/${name}`;
};
