import { isObject } from '../model/is-object.ts';
import type { ApiAnswer, GithubApi } from './github-api.ts';

/** Where the comment is, and which one. */
export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  readonly category: string;
}

/** What was done; `failed` in our own words. */
export type CommentOutcome =
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'not-needed' }
  | { readonly kind: 'failed'; readonly reason: string };

const PAGE = 100;
/** Pages that are looked through: ten thousand comments. */
const MAX_PAGES = 100;

/** By which the comment is found again. Two steps with categories of their own have a comment each. */
const markOf = (category: string): string => `<!-- patdown: ${category} -->`;

interface Existing {
  readonly id: number;
  readonly body: string;
}

/**
 * Keeps one comment on a pull request: made when there is something to say, and afterwards brought up to date.
 *
 * @param text what there is to say; undefined when there is nothing
 * @param allClear what takes its place when there is nothing to say any more
 */
export async function keepComment(
  api: GithubApi,
  place: CommentPlace,
  text: string | undefined,
  allClear: string,
): Promise<CommentOutcome> {
  if (!/^[\w.-]+\/[\w.-]+$/.test(place.repository)) return failed('the repository has no name');
  const found = await findOwn(api, place);
  if (found.kind === 'failed') return found;
  const { existing } = found;
  if (text === undefined && existing === undefined) return { kind: 'not-needed' };
  const body = `${markOf(place.category)}\n${text ?? allClear}`;
  if (existing?.body.trim() === body.trim()) return { kind: 'unchanged' };
  const base = `repos/${place.repository}/issues`;
  const answer =
    existing === undefined
      ? await api.ask('POST', `${base}/${place.pullRequest}/comments`, { body })
      : await api.ask('PATCH', `${base}/comments/${existing.id}`, { body });
  if (answer.kind === 'refused') return failed(answer.reason);
  return { kind: existing === undefined ? 'created' : 'updated' };
}

const failed = (reason: string): Extract<CommentOutcome, { kind: 'failed' }> => ({ kind: 'failed', reason });

/** All pages: a busy pull request has more comments than one page of them. */
async function findOwn(
  api: GithubApi,
  { repository, pullRequest, category }: CommentPlace,
): Promise<{ kind: 'found'; existing: Existing | undefined } | { kind: 'failed'; reason: string }> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const path = `repos/${repository}/issues/${pullRequest}/comments?per_page=${PAGE}&page=${page}`;
    const answer: ApiAnswer = await api.ask('GET', path);
    if (answer.kind === 'refused') return failed(answer.reason);
    const comments: unknown[] = Array.isArray(answer.body) ? answer.body : [];
    const existing = comments.flatMap((comment) => toOwn(comment, category) ?? [])[0];
    if (existing !== undefined || (!answer.hasNext && comments.length < PAGE))
      return { kind: 'found', existing };
  }
  return { kind: 'found', existing: undefined };
}

/** Who may write to the repository, or a program. Anybody else's comment is left alone, whatever mark stands in it. */
const TRUSTED = ['OWNER', 'MEMBER', 'COLLABORATOR'];

function toOwn(comment: unknown, category: string): Existing | undefined {
  if (!isObject(comment)) return undefined;
  const { id, body, user, author_association: association } = comment;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof body !== 'string') return undefined;
  const isBot = isObject(user) && user['type'] === 'Bot';
  if (!isBot && !TRUSTED.some((name) => name === association)) return undefined;
  return body.startsWith(markOf(category)) ? { id, body } : undefined;
}
