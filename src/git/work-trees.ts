import { existsSync } from 'node:fs';
import { type BytePath, fsPath } from '../model/byte-path.ts';
import type { WorkTrees } from '../model/work-tree.ts';
import { parsePathLines, unquotePath } from './quoted-path.ts';
import type { Environment } from './environment.ts';

/** The mode of a submodule's entry in the index. */
const SUBMODULE = '160000 ';

/** What git says of work trees, for the walk of files. simple-git is loaded when there is a repository to ask. */
export function workTrees(environment: Environment): WorkTrees {
  const run = async (top: BytePath, ...args: string[]): Promise<string> => {
    const { runGit } = await import('./repository.ts');
    return runGit(top, environment, args);
  };
  return {
    find: findTop,
    async listIgnored(top) {
      return parsePathLines(
        await run(top, 'ls-files', '--others', '--ignored', '--exclude-standard', '--directory'),
      );
    },
    async listSubmodules(top) {
      // The whole index is much to read for repositories that have no submodules, which are most.
      if (!existsSync(fsPath(`${top}/.gitmodules`))) return [];
      const entries = (await run(top, 'ls-files', '--stage')).split('\n');
      return entries
        .filter((entry) => entry.startsWith(SUBMODULE))
        .map((entry) => unquotePath(entry.slice(entry.indexOf('\t') + 1)));
    },
  };
}

/**
 * By looking at the disk: to start git for it would cost more than the whole scan of a small directory. `GIT_DIR` and
 * `GIT_WORK_TREE` do not count, since what a path means should not depend on where a scan is started from.
 */
function findTop(directory: BytePath): BytePath | undefined {
  if (directory.split('/').includes('.git')) return undefined;
  for (let at = directory; ; at = at.slice(0, at.lastIndexOf('/'))) {
    if (existsSync(fsPath(`${at}/.git`))) return at === '' ? '/' : at;
    if (!at.includes('/')) return undefined;
  }
}
