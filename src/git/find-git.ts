import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../model/errors.ts';

const NAME = path.sep === '\\' ? 'git.exe' : 'git';

/**
 * The git that PATH names, as an absolute path. Relative entries (an empty one means the working directory) are passed over:
 * with them a scanned repository could bring its own git.
 */
export function findGit(searchPath: string): string | undefined {
  const candidates = searchPath.split(path.delimiter).filter((directory) => path.isAbsolute(directory));
  return candidates.map((directory) => path.join(directory, NAME)).find(isProgram);
}

/** @throws InputError where there is none */
export function requireGit(searchPath: string): string {
  const found = findGit(searchPath);
  if (found !== undefined) return found;
  throw new InputError('PD_GIT_MISSING', 'git is not installed, or not in the PATH', {
    hint: 'files alone are scanned without it: patdown scan --no-history',
  });
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
