import type { ObjectId } from '../model/provenance.ts';
import { isShallow, resolveCommit } from './repository-state.ts';
import { type Git, readGit } from './stream.ts';

const FETCH = [
  // Maintenance would run on after the fetch, and hooks are off by the flags that all commands get.
  '-c',
  'gc.auto=0',
  '-c',
  'maintenance.auto=false',
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-recurse-submodules',
  '--no-write-fetch-head',
];

const REMOTE = 'origin';

/**
 * Brings what a shallow clone lacks from the remote that it was cloned from. @returns whether all of the history is there now;
 * a repository that is not shallow is left as it is.
 */
export async function unshallow(git: Git): Promise<boolean> {
  if (!(await isShallow(git))) return true;
  await tryFetch(git, ['--unshallow', REMOTE]);
  return !(await isShallow(git));
}

/**
 * The commit that an id or a ref of the remote means, fetched where it is not there: servers such as GitHub give every object that
 * they still have by its name. Undefined where it cannot be had.
 *
 * @param refs tried in turn when the id alone is refused
 */
export async function requireFetched(
  git: Git,
  commit: ObjectId,
  refs: readonly string[] = [],
): Promise<ObjectId | undefined> {
  for (const wanted of [undefined, commit, ...refs]) {
    if (wanted !== undefined) await tryFetch(git, [REMOTE, wanted]);
    const found = await resolveCommit(git, commit);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The last commit of a branch of the remote: as it is there now, or, where nothing is to be fetched, as it was last time. */
export async function remoteBranch(
  git: Git,
  branch: string,
  mayFetch: boolean,
): Promise<ObjectId | undefined> {
  const local = `refs/remotes/${REMOTE}/${branch}`;
  if (!IS_BRANCH.test(branch)) return undefined;
  if (mayFetch) await tryFetch(git, [REMOTE, `+refs/heads/${branch}:${local}`]);
  return resolveCommit(git, local);
}

/** After git-check-ref-format(1): nothing that a refspec would read otherwise. */
const IS_BRANCH = /^(?!-)[^\s:*?[\\^~\x00-\x1f\x7f]+$/;

/**
 * The commit that a revision means, fetched where it is not there: one that is named by its id, a branch of the remote
 * (`origin/main`, or `main` where there is no local one), or a tag. Undefined where it cannot be had.
 */
export async function findRevision(git: Git, revision: string): Promise<ObjectId | undefined> {
  const found = await resolveCommit(git, revision);
  if (found !== undefined) return found;
  if (IS_ID.test(revision)) return requireFetched(git, revision);
  const prefix = `${REMOTE}/`;
  const name = revision.startsWith(prefix) ? revision.slice(prefix.length) : revision;
  const branch = await remoteBranch(git, name, true);
  if (branch !== undefined || !IS_BRANCH.test(name)) return branch;
  const tag = `refs/tags/${name}`;
  await tryFetch(git, [REMOTE, `${tag}:${tag}`]);
  return resolveCommit(git, tag);
}

const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Fetches objects that the remote of a partial clone promised, and that are not here yet. */
export async function fetchPromised(git: Git, ids: readonly ObjectId[]): Promise<void> {
  if (ids.length === 0) return;
  // As git does when it comes upon one that it lacks (promisor-remote.c). Trees bring those below them along, and no blobs.
  const args = ['-c', 'fetch.negotiationAlgorithm=noop'];
  await tryFetch(git, ['--filter=blob:none', '--stdin', REMOTE], ids, args);
}

/** Whether it worked shows in what is there afterwards: git's words are never shown. */
async function tryFetch(
  git: Git,
  args: readonly string[],
  input: readonly string[] = [],
  settings: readonly string[] = [],
): Promise<void> {
  try {
    await readGit({ ...git, scope: 'remote' }, [...settings, ...FETCH, ...args], input);
  } catch {
    // Looked at by the caller.
  }
}
