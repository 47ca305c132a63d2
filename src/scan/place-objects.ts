import { type Branches, readBranches } from '../git/branches.ts';
import { type Commit, readCommits } from '../git/commits.ts';
import { readTree, resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { CommitInfo, ObjectId, Provenance } from '../model/provenance.ts';
import { type Hits, introductionsOf, keyOf, type Matched } from './introductions.ts';

/** Matches of objects, by kind of object. */
export interface FoundObjects {
  readonly blobs: Hits<Matched>;
  readonly commits: Hits<Matched>;
  readonly tags: Hits<Matched>;
}

/** Where matches of an object are to be reported. */
export interface ObjectPlace {
  readonly provenance: Provenance;
  /** Empty where there is none. */
  readonly path: string;
  readonly object: ObjectId;
  readonly matches: readonly Matched[];
}

export interface ObjectPlaces {
  readonly places: readonly ObjectPlace[];
  /** Why some are not known; undefined where all are. */
  readonly failure: string | undefined;
}

/** Finds the commits that brought what was found; where nothing was, git is not asked. @param starts commits, reachable or not */
export async function placeObjects(
  git: Git,
  found: FoundObjects,
  starts: readonly ObjectId[],
): Promise<ObjectPlaces> {
  const ofTags = [...found.tags].map(
    ([object, matches]): ObjectPlace => ({
      provenance: { kind: 'tag-message', object, tag: '' },
      path: '',
      object,
      matches,
    }),
  );
  if (found.blobs.size + found.commits.size === 0) return { places: ofTags, failure: undefined };
  const placer = new Placer(found);
  let failure: string | undefined;
  try {
    placer.head = await readHead(git);
    const branches = await readBranches(git);
    // Every commit is a start: so those come along that no branch leads to.
    for await (const commit of readCommits(git, ['--stdin'], starts.length > 0 ? starts : ['--all']))
      placer.add(commit, branches);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    failure = error.message;
  }
  return { places: [...placer.places, ...placer.rest(), ...ofTags], failure };
}

async function readHead(git: Git): Promise<ReadonlyMap<BytePath, ObjectId>> {
  const head = await resolveCommit(git, 'HEAD');
  return head === undefined ? new Map() : readTree(git, head);
}

/** Gathers the places of objects while commits go by, children first. */
class Placer {
  readonly places: ObjectPlace[] = [];
  head: ReadonlyMap<BytePath, ObjectId> = new Map();
  readonly #found: FoundObjects;
  readonly #seen = new Set<ObjectId>();

  constructor(found: FoundObjects) {
    this.#found = found;
  }

  add(commit: Commit, branches: Branches): void {
    const info = infoOf(commit, branches.pass(commit.id, commit.parents));
    const message = this.#found.commits.get(commit.id);
    if (message !== undefined) this.#push({ kind: 'commit-message', ...info }, '', commit.id, message);
    for (const { object } of commit.changes) if (object !== undefined) this.#seen.add(object);
    for (const { change, matches } of introductionsOf(commit, this.#found.blobs)) {
      for (const match of matches) {
        const atHead = this.#isAtHead(change.path, match);
        this.#push({ kind: 'commit', object: change.object, ...info, atHead }, change.path, change.object, [
          match,
        ]);
      }
    }
  }

  /** Blobs that no commit names. */
  rest(): ObjectPlace[] {
    return [...this.#found.blobs].flatMap(([object, matches]): ObjectPlace[] =>
      this.#seen.has(object)
        ? []
        : [{ provenance: { kind: 'unreachable', object }, path: '', object, matches }],
    );
  }

  #push(provenance: Provenance, path: string, object: ObjectId, matches: readonly Matched[]): void {
    this.places.push({ provenance, path, object, matches });
  }

  #isAtHead(path: BytePath, match: Matched): boolean {
    const object = this.head.get(path);
    const matches = object === undefined ? undefined : this.#found.blobs.get(object);
    return matches?.some((other) => keyOf(other) === keyOf(match)) === true;
  }
}

export const infoOf = (
  { id, author, email, date }: Omit<Commit, 'changes' | 'parents'>,
  branches: readonly string[],
): CommitInfo => ({ commit: id, author, email, date, branches });
