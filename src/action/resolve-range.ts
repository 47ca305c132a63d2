import { remoteBranch, requireFetched, unshallow } from '../git/fetch.ts';
import { isShallow, resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import { InputError } from '../model/errors.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Plan } from './plan.ts';

/** The commits of an event that are there and can be told apart. */
export interface ResolvedRange {
  /** Undefined: all commits that `to` has. */
  readonly from: ObjectId | undefined;
  readonly to: ObjectId;
  readonly notes: readonly string[];
}

/** Brings the whole history where it is not there. @throws InputError in a shallow clone that stays one: commits would be left out without a word */
export async function requireHistory(git: Git, deepen: boolean): Promise<void> {
  if (!(await isShallow(git))) return;
  if (deepen && (await unshallow(git))) return;
  throw new InputError(
    'PD_GIT_SHALLOW',
    deepen
      ? 'the checkout is shallow, and the rest of its history could not be fetched'
      : 'the checkout is shallow: commits are missing',
    { hint: 'give actions/checkout `fetch-depth: 0`' },
  );
}

/** Both ends of the range, fetched where they are not there. @throws InputError where one cannot be had */
export async function resolveRange(
  git: Git,
  plan: Extract<Plan, { kind: 'commits' }>,
  deepen: boolean,
): Promise<ResolvedRange> {
  await requireHistory(git, deepen);
  const find = async (commit: ObjectId, refs: readonly string[] = []) => {
    const found = deepen ? await requireFetched(git, commit, refs) : await resolveCommit(git, commit);
    // A fetch of one commit may be shallow where the remote is.
    await requireHistory(git, deepen);
    return found;
  };
  const to = await find(plan.to, plan.refs);
  if (to === undefined) throw missing('the commit that the event names');
  const from = plan.from === undefined ? undefined : await find(plan.from);
  if (from !== undefined) return { from, to, notes: [] };
  if (plan.from !== undefined && !plan.mayBeGone) throw missing('the commit that the event compares with');
  return fallBack(git, plan, to, deepen);
}

/** A new branch, or a forced push whose old commit is gone: what the default branch has not; or everything, and never less. */
async function fallBack(
  git: Git,
  { from, fallback }: Extract<Plan, { kind: 'commits' }>,
  to: ObjectId,
  mayFetch: boolean,
): Promise<ResolvedRange> {
  const why = from === undefined ? 'the branch or tag is new' : 'the commit that was there before is gone';
  const base = fallback === undefined ? undefined : await remoteBranch(git, fallback, mayFetch);
  const what =
    base === undefined ? 'all of its commits are scanned' : 'what the default branch has not is scanned';
  return { from: base, to, notes: [`${why}: ${what}`] };
}

const missing = (what: string): InputError =>
  new InputError('PD_GIT_REVISION', `${what} is not in this repository and could not be fetched`, {
    hint: 'give actions/checkout `fetch-depth: 0`, and check out the repository that the event is about',
  });
