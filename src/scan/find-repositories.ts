import path from 'node:path';
import { isRepository } from '../git/is-repository.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { ScanOptions } from '../model/options.ts';

/** Named paths that are tops of repositories. @throws InputError where one must be and is not */
export function findRepositories({ paths, cwd, git }: ScanOptions): BytePath[] {
  if (git.kind !== 'history' || git.mode === 'none') return [];
  return paths.flatMap((given) => {
    const directory = path.resolve(cwd, given);
    if (isRepository(directory)) return [directory];
    if (git.mode === 'auto') return [];
    throw new InputError('PD_NOT_A_REPOSITORY', `${given} is not the top of a git repository`, {
      hint: 'name the directory that holds .git, or a bare repository',
    });
  });
}
