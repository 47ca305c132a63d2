import type { Location } from '../model/finding.ts';
import type { CommitInfo, ObjectId, Provenance } from '../model/provenance.ts';

/** Digits of an object's name that tell it apart in any repository that people have. */
const SHORT = 12;
export const shortId = (id: ObjectId): string => id.slice(0, SHORT);

/** The path, or what there is instead of one. */
export function placeName({ path, provenance }: Pick<Location, 'path' | 'provenance'>): string {
  switch (provenance.kind) {
    case 'file':
    case 'stdin':
    case 'staged':
    case 'commit':
      return path;
    case 'commit-message':
      return `message of commit ${shortId(provenance.commit)}`;
    case 'tag-message':
      return `message of tag ${provenance.tag}`;
    case 'unreachable':
      return `unreachable object ${shortId(provenance.object)}`;
  }
}

/** Where in history the place is, and whether an allow comment stands there in vain; undefined where there is neither to tell. */
export function historyNote({
  provenance,
  unheeded,
}: Pick<Location, 'provenance' | 'unheeded'>): string | undefined {
  const notes = [
    placeInHistory(provenance),
    unheeded &&
      `the allow comment here is not heeded${unheeded.reason === '' ? '' : ` (${unheeded.reason})`}`,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join('; ');
}

function placeInHistory(provenance: Provenance): string | undefined {
  if (provenance.kind === 'staged') return 'staged';
  if (provenance.kind === 'commit-message') return signature(provenance);
  if (provenance.kind !== 'commit') return undefined;
  const state = provenance.atHead ? 'still at HEAD' : 'gone from HEAD';
  return `in ${shortId(provenance.commit)} ${signature(provenance)}, ${state}`;
}

/** Branches that are named; the JSON report has more. */
const MAX_NAMES = 3;

function signature({ author, date, branches }: CommitInfo): string {
  const more = branches.length - MAX_NAMES;
  const names = branches.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `by ${author}, ${date.slice(0, 10)}, ${branches.length === 0 ? 'on no branch' : `on ${names}`}`;
}
