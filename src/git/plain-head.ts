import { lstatSync, readFileSync } from 'node:fs';
import { fsPath } from '../model/byte-path.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Git } from './stream.ts';

const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})\n?$/;
const BRANCH = /^ref: (refs\/heads\/[\w/.-]+)\n?$/;

/**
 * The commit that is checked out, read from the files of a repository in its plainest form: a `.git` directory right here, no merge under
 * way, a branch with a file of its own or none. Undefined wherever git has to be asked, which costs a hook as much as reading the
 * files to be committed does.
 */
export function plainHead({ directory, environment, scope }: Git): ObjectId | undefined {
  const isElsewhere = environment['GIT_DIR'] !== undefined || environment['GIT_COMMON_DIR'] !== undefined;
  if (scope === 'hook' && isElsewhere) return undefined;
  const read = (name: string): string | undefined => readFile(`${directory}/.git/${name}`);
  const head = read('HEAD');
  // A name that is not there may be in `.git/packed-refs`, or in a reftable.
  if (head === undefined || exists(`${directory}/.git/MERGE_HEAD`)) return undefined;
  if (IS_ID.test(head)) return head.trimEnd();
  const branch = BRANCH.exec(head)?.[1];
  if (branch === undefined || branch.includes('..')) return undefined;
  const id = read(branch);
  return id !== undefined && IS_ID.test(id) ? id.trimEnd() : undefined;
}

/** Undefined for what is no file: a pipe would be waited for. */
function readFile(path: string): string | undefined {
  try {
    return lstatSync(fsPath(path)).isFile() ? readFileSync(fsPath(path), 'latin1') : undefined;
  } catch {
    return undefined;
  }
}

function exists(path: string): boolean {
  try {
    lstatSync(fsPath(path));
    return true;
  } catch {
    return false;
  }
}
