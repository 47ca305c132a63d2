import { existsSync } from 'node:fs';
import path from 'node:path';
import type { WorkTrees } from '../model/work-tree.ts';
import type { Environment } from './repository.ts';

/** The mode of a submodule's entry in the index. */
const SUBMODULE = '160000 ';

/**
 * What git says of work trees, for the walk of files. simple-git is loaded when there is a repository to ask.
 *
 * Names come decoded by simple-git: one that is no UTF-8 matches nothing on the disk and is scanned, ignored or not.
 */
export function workTrees(environment: Environment): WorkTrees {
  const run = async (top: string, ...args: string[]): Promise<string[]> => {
    const { runGit } = await import('./repository.ts');
    return runGit(top, environment, args);
  };
  return {
    find: findTop,
    listIgnored: (top) =>
      run(top, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory'),
    async listSubmodules(top) {
      const entries = await run(top, 'ls-files', '-z', '--stage');
      return entries
        .filter((entry) => entry.startsWith(SUBMODULE))
        .map((entry) => entry.slice(entry.indexOf('\t') + 1));
    },
  };
}

function findTop(directory: string): string | undefined {
  if (directory.split(path.sep).includes('.git')) return undefined;
  for (let at = directory; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}
