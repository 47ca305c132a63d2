import { existsSync } from 'node:fs';
import { type BytePath, fsPath } from '../model/byte-path.ts';

/** Whether a directory is the top of a repository: of a work tree, or a bare one. Apart, since every scan asks. */
export function isRepository(directory: BytePath): boolean {
  const has = (name: string): boolean => existsSync(fsPath(`${directory}/${name}`));
  return has('.git') || (has('HEAD') && has('objects') && has('refs'));
}
