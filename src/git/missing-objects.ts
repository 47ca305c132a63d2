import type { ObjectId } from '../model/provenance.ts';
import { records } from './records.ts';
import { type Git, readGit, streamGit } from './stream.ts';

/** Whether a remote has promised objects that need not be here: git-clone(1), `--filter`. */
export async function isPartialClone(git: Git): Promise<boolean> {
  try {
    await readGit(git, ['config', '--get-regexp', PROMISES]);
    return true;
  } catch {
    // Ends with code 1 where there is none.
    return false;
  }
}

const PROMISES = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$';

/** Where a walk begins that is to meet all that a repository should have. */
export const EVERYTHING = ['--all', '--reflog', '--indexed-objects'] as const;

/** Objects that a walk meets by name and does not find. @param selection arguments that say where it begins @throws InputError */
export async function listMissing(git: Git, selection: readonly string[]): Promise<ObjectId[]> {
  const missing: ObjectId[] = [];
  const args = ['rev-list', '--objects', '--missing=print', '--no-object-names', ...selection];
  for await (const line of records(streamGit(git, args), NEWLINE))
    if (line[0] === QUESTION) missing.push(line.toString('latin1', 1));
  return missing;
}

const NEWLINE = 0x0a;
const QUESTION = 0x3f;
