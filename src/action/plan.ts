import type { ObjectId } from '../model/provenance.ts';

/**
 * What an event asks to be scanned. `proposal`: what is scanned was written by somebody whose word does not count yet, so that
 * configuration comes from before it, and allow comments in it are told of and do not silence.
 */
export type Plan =
  | { readonly kind: 'nothing'; readonly reason: string }
  /** Every commit that `to` has and `from` has not. */
  | {
      readonly kind: 'commits';
      /** Undefined where the event names none: the branch is new. */
      readonly from: ObjectId | undefined;
      readonly to: ObjectId;
      /** Refs of the remote by which `to` can be had. */
      readonly refs: readonly string[];
      /** Where there is no `from`, or it is gone: the commits that this branch has not; undefined: all commits. */
      readonly fallback: string | undefined;
      /** Whether `from` may be gone, as after a forced push. */
      readonly mayBeGone: boolean;
      readonly proposal: boolean;
      readonly pullRequest: number | undefined;
    }
  /** Files and history of what is checked out. */
  | { readonly kind: 'everything'; readonly commit: ObjectId | undefined; readonly proposal: boolean };

/** A webhook's payload, of which nothing is taken for granted. */
export type Payload = unknown;

const ZEROS = /^0{40}(?:0{24})?$/;
const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function at(payload: Payload, ...keys: readonly string[]): unknown {
  let value = payload;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return value;
}

function idAt(payload: Payload, ...keys: readonly string[]): ObjectId | undefined {
  const value = at(payload, ...keys);
  return typeof value === 'string' && ID.test(value) && !ZEROS.test(value) ? value : undefined;
}

function textAt(payload: Payload, ...keys: readonly string[]): string {
  const value = at(payload, ...keys);
  return typeof value === 'string' ? value : '';
}

/** @param commit the runner's GITHUB_SHA */
export function planEvent(name: string, payload: Payload, commit: string | undefined): Plan {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return planPullRequest(payload);
    case 'merge_group':
      return planMergeGroup(payload);
    case 'push':
      return planPush(payload);
    default:
      return {
        kind: 'everything',
        commit: commit !== undefined && ID.test(commit) ? commit : undefined,
        // Of other events, such as workflow_run, nobody knows whose work they check out.
        proposal: !OWN_EVENTS.includes(name),
      };
  }
}

/** Events that only who may write to the repository can set off, and that check out its default branch or a branch that they name. */
const OWN_EVENTS = ['schedule', 'workflow_dispatch', 'repository_dispatch', 'release'];

const INCOMPLETE: Plan = { kind: 'nothing', reason: '' };

/** From the commits themselves, never from the API, whose pages end. */
function planPullRequest(payload: Payload): Plan {
  const [from, to] = [
    idAt(payload, 'pull_request', 'base', 'sha'),
    idAt(payload, 'pull_request', 'head', 'sha'),
  ];
  const number = at(payload, 'pull_request', 'number');
  if (from === undefined || to === undefined || typeof number !== 'number' || !Number.isSafeInteger(number))
    return INCOMPLETE;
  return {
    kind: 'commits',
    from,
    to,
    refs: [`refs/pull/${number}/head`],
    fallback: undefined,
    mayBeGone: false,
    proposal: true,
    pullRequest: number,
  };
}

function planMergeGroup(payload: Payload): Plan {
  if (textAt(payload, 'action') === 'destroyed')
    return { kind: 'nothing', reason: 'the merge group is gone: there is nothing to scan' };
  const [from, to] = [idAt(payload, 'merge_group', 'base_sha'), idAt(payload, 'merge_group', 'head_sha')];
  if (from === undefined || to === undefined) return INCOMPLETE;
  const ref = textAt(payload, 'merge_group', 'head_ref');
  return {
    kind: 'commits',
    from,
    to,
    refs: ref.startsWith('refs/heads/') && !/[\s:*?[\\^~]/.test(ref) ? [ref] : [],
    fallback: undefined,
    mayBeGone: false,
    proposal: true,
    pullRequest: undefined,
  };
}

function planPush(payload: Payload): Plan {
  const to = idAt(payload, 'after');
  if (at(payload, 'deleted') === true || ZEROS.test(textAt(payload, 'after')))
    return { kind: 'nothing', reason: 'a branch or tag was deleted: there is nothing to scan' };
  if (to === undefined) return INCOMPLETE;
  const ref = textAt(payload, 'ref');
  const main = textAt(payload, 'repository', 'default_branch');
  const isMain = ref === `refs/heads/${main}`;
  return {
    kind: 'commits',
    from: idAt(payload, 'before'),
    to,
    refs: [],
    fallback: isMain || main === '' ? undefined : main,
    mayBeGone: true,
    // What guards the default branch and tags has let it pass, and the workflow that runs came with it.
    proposal: !isMain && !ref.startsWith('refs/tags/'),
    pullRequest: undefined,
  };
}

/** The events of which a payload without its commits is of no use. */
export const isUnreadable = (plan: Plan): boolean => plan === INCOMPLETE;
