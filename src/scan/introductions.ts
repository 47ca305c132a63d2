import type { Change, Commit } from '../git/commits.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { PlacedMatch } from './blob-report.ts';

/** Matches by the blob that holds them. */
export type Hits = ReadonlyMap<ObjectId, readonly PlacedMatch[]>;

/** Rule and secret: what makes two matches the same finding. */
export const keyOf = ({ match }: PlacedMatch): string => `${match.ruleId}\0${match.secret.reveal()}`;

/** A change after which a path holds secrets that it held in no parent. */
export interface Introduction {
  readonly commit: Commit;
  readonly change: Change & { readonly object: ObjectId };
  readonly matches: readonly PlacedMatch[];
}

/** What each change of a commit introduces, given all blobs with matches. */
export const introductionsOf = (commit: Commit, hits: Hits): Introduction[] =>
  commit.changes.flatMap((change): Introduction[] => {
    const matches = newMatches(change, hits);
    return matches.length === 0 || change.object === undefined
      ? []
      : [{ commit, change: { ...change, object: change.object }, matches }];
  });

/** Matches of a change's blob whose secret stands in none of the blobs that the path had before. */
export function newMatches({ object, parents }: Change, hits: Hits): PlacedMatch[] {
  const matches = object === undefined ? undefined : hits.get(object);
  if (matches === undefined) return [];
  const known = new Set(
    parents.flatMap((parent) => (parent === undefined ? [] : (hits.get(parent) ?? []).map(keyOf))),
  );
  return matches.filter((match) => !known.has(keyOf(match)));
}
