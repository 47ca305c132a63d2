import type { Git } from '../git/stream.ts';
import { InputError } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { keyOf, type Matched } from './introductions.ts';
import { reportNamedCommits } from './named-files.ts';
import { report } from './object-report.ts';
import type { FoundObjects, ObjectPlace, ObjectPlaces } from './place-objects.ts';
import { type ScannedObjects, scanObjects } from './scan-objects.ts';
import type { HistoryScanOptions, History } from './history.ts';

/** Without secrets that are sure enough nowhere: nobody asks where they came from. */
export function wantedOf(
  { blobs, commits, tags }: FoundObjects,
  { isWanted }: HistoryScanOptions,
): FoundObjects {
  const wanted = new Set<string>();
  for (const found of [blobs, commits, tags])
    for (const matches of found.values())
      for (const matched of matches) if (isWanted(matched.match)) wanted.add(keyOf(matched));
  const select = (found: ReadonlyMap<ObjectId, readonly Matched[]>): Map<ObjectId, readonly Matched[]> => {
    const selected = new Map<ObjectId, readonly Matched[]>();
    for (const [id, matches] of found) {
      const own = matches.filter((matched) => wanted.has(keyOf(matched)));
      if (own.length > 0) selected.set(id, own);
    }
    return selected;
  };
  return { blobs: select(blobs), commits: select(commits), tags: select(tags) };
}

interface Placed {
  readonly reports: readonly BlobReport[];
  readonly problems: readonly Problem[];
}

/** Reads the objects that have a place to report again, to say where in them matches stand: they are few. */
export async function withPlaces(
  git: Git,
  { placed, tagNames }: History,
  places: readonly ObjectPlace[],
  { context, display }: HistoryScanOptions,
): Promise<Placed> {
  const keys = new Map<ObjectId, Set<string>>();
  for (const { object, matches } of places) {
    const ofObject = keys.get(object) ?? new Set();
    keys.set(object, ofObject);
    for (const match of matches) ofObject.add(keyOf(match));
  }
  const needed = [...keys.keys()].filter((id) => !placed.has(id));
  const read: Pick<ScannedObjects, 'blobs' | 'commits' | 'tags' | 'tagNames' | 'problems'> =
    await scanObjects(git, needed, context, display, {
      stop: () => undefined,
      isWanted: (id, match) => keys.get(id)?.has(keyOf({ match })) === true,
    });
  const matchesOf = (id: ObjectId): readonly PlacedMatch[] =>
    placed.get(id) ?? read.blobs.get(id) ?? read.commits.get(id) ?? read.tags.get(id) ?? [];
  const byKey = new ByKey(matchesOf);
  const reports = places.map(({ provenance, path, object, matches }): BlobReport => {
    const wanted = new Set(matches.map(keyOf));
    const own = byKey.of(object, wanted);
    // What cannot be read any more is a problem that is told of.
    if (new Set(own.map(keyOf)).size < wanted.size && read.problems.length === 0)
      throw new RangeError(`object ${object} is not what it was when it was scanned`);
    const tag = tagNames.get(object) ?? read.tagNames.get(object) ?? '';
    return report(provenance.kind === 'tag-message' ? { ...provenance, tag } : provenance, path, own);
  });
  return { reports, problems: read.problems };
}

/** Matches of objects by what makes them the same finding: a blob with thousands of secrets has as many places, each of one of them. */
class ByKey {
  readonly #matchesOf: (id: ObjectId) => readonly PlacedMatch[];
  readonly #groups = new Map<ObjectId, ReadonlyMap<string, readonly PlacedMatch[]>>();

  constructor(matchesOf: (id: ObjectId) => readonly PlacedMatch[]) {
    this.#matchesOf = matchesOf;
  }

  /** In the order in which they stand in the object. */
  of(id: ObjectId, keys: ReadonlySet<string>): readonly PlacedMatch[] {
    const [key = ''] = keys;
    if (keys.size !== 1) return this.#matchesOf(id).filter((match) => keys.has(keyOf(match)));
    return this.#groupsOf(id).get(key) ?? [];
  }

  #groupsOf(id: ObjectId): ReadonlyMap<string, readonly PlacedMatch[]> {
    const known = this.#groups.get(id);
    if (known !== undefined) return known;
    const groups = new Map<string, PlacedMatch[]>();
    for (const match of this.#matchesOf(id)) {
      const group = groups.get(keyOf(match));
      if (group === undefined) groups.set(keyOf(match), [match]);
      else group.push(match);
    }
    this.#groups.set(id, groups);
    return groups;
  }
}

/** Files that rules judge by their paths alone. */
export async function withNames(
  git: Git,
  { named, head }: ObjectPlaces,
  options: HistoryScanOptions,
): Promise<Placed> {
  try {
    return { reports: await reportNamedCommits(git, named, head, options), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = `${error.message}: it is not known which commits brought some files that should never be committed`;
    return { reports: [], problems: [{ kind: 'git', path: options.display, message }] };
  }
}
