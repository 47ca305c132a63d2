import { Branches, readTips } from '../git/branches.ts';
import { type Change, type Commit, readCommits, readSignatures } from '../git/commits.ts';
import type { IsWanted } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { CommitInfo, ObjectId, Provenance } from '../model/provenance.ts';
import { readBrokenHistory, readHeadOrPart } from './broken-history.ts';
import { INTERRUPTED } from './interrupted.ts';
import { type Hits, keyOf, type Matched, newMatches } from './introductions.ts';

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
  /** Commits that change a path that was watched for, and the branches that they can be reached from. */
  readonly named: ReadonlyMap<ObjectId, readonly string[]>;
  /** Blobs by path of the commit that is checked out. */
  readonly head: ReadonlyMap<BytePath, ObjectId>;
  /** What is not known, and why. */
  readonly failures: readonly string[];
}

/** Commits that matter or change what does, children before parents: from git's log, or from trees that were read without it. */
export interface HistoryReader {
  /** @returns `cut` where there are too many changes to be told of all @throws InputError */
  each(visit: (commit: HistoryCommit) => void): Promise<'all' | 'cut'>;
  /** The same in any order, as far as it can be told, when the history lacks objects. @throws InputError */
  eachOfBroken(visit: (commit: HistoryCommit) => void, isWanted: IsWanted): Promise<void>;
  /** Who wrote commits, and when. @throws InputError */
  signatures(ids: readonly ObjectId[]): Promise<ReadonlyMap<ObjectId, Signature>>;
}

/** What is looked for in commits. */
export interface WantedPlaces {
  readonly blobs: Iterable<ObjectId>;
  /** Whose messages hold something. */
  readonly commits: Iterable<ObjectId>;
}

export interface HistoryCommit {
  readonly id: ObjectId;
  readonly branches: readonly string[];
  readonly changes: readonly Change[];
}

export type Signature = Omit<CommitInfo, 'branches'>;

/**
 * Finds the commits that brought what was found; where nothing was, no history is read.
 *
 * @param isNamed tells paths that are watched for whatever they hold; undefined where there are none
 */
export async function placeObjects(
  git: Git,
  found: FoundObjects,
  history: HistoryReader,
  isNamed?: (path: BytePath) => boolean,
): Promise<ObjectPlaces> {
  const nothing = { ...placesOf(new Placer(found), found), head: new Map(), failures: [] };
  if (found.blobs.size + found.commits.size === 0 && isNamed === undefined) return nothing;
  const isWanted: IsWanted = (object, path) => found.blobs.has(object) || isNamed?.(path) === true;
  const failures: string[] = [];
  try {
    const head = await readHeadOrPart(git, isWanted);
    if (head.failure !== undefined) failures.push(`${head.failure}: ${NOT_AT_HEAD}`);
    const placer = await place(found, history, { isNamed, isWanted }, failures);
    placer.settle(head.blobs, await history.signatures([...placer.commits]));
    return { ...placesOf(placer, found), head: head.blobs, failures };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...nothing, failures: [...failures, `${error.message}: ${NOT_PLACED}`] };
  }
}

const NOT_AT_HEAD = 'it is not known of all secrets whether they are still there';
const NOT_PLACED = 'it is not known which commits brought secrets';
const NOT_SURE =
  'some secrets may have come with other commits than is said, or with some that are not there';
const NOT_ALL = 'what was found stands at so many paths that not all of them are told';

interface Questions {
  readonly isNamed: ((path: BytePath) => boolean) | undefined;
  readonly isWanted: IsWanted;
}

/** By all commits; where those lack objects, as far as it can be told: what a name says of a secret depends on it. */
async function place(
  found: FoundObjects,
  history: HistoryReader,
  { isNamed, isWanted }: Questions,
  failures: string[],
): Promise<Placer> {
  const placer = new Placer(found, isNamed);
  try {
    if ((await history.each((commit) => placer.add(commit))) === 'cut') failures.push(NOT_ALL);
    return placer;
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'PD_INTERRUPTED') throw error;
    failures.push(`${error.message}: ${NOT_SURE}`);
  }
  const again = new Placer(found, isNamed);
  await history.eachOfBroken((commit) => again.add(commit), isWanted);
  return again;
}

const placesOf = (placer: Placer, { tags }: FoundObjects): Pick<ObjectPlaces, 'places' | 'named'> => ({
  places: [...placer.places, ...placer.rest(), ...[...tags].map(placeOfTag)],
  named: placer.named,
});

const placeOfTag = ([object, matches]: readonly [ObjectId, readonly Matched[]]): ObjectPlace => ({
  provenance: { kind: 'tag-message', object, tag: '' },
  path: '',
  object,
  matches,
});

/** Every commit is a start: so those come along that no branch leads to. */
export function logReader(
  git: Git,
  startsOf: () => readonly ObjectId[],
  stop: () => string | undefined = () => undefined,
): HistoryReader {
  const known = new Map<ObjectId, Signature>();
  const tell = (
    commit: Commit,
    branches: readonly string[],
    visit: (commit: HistoryCommit) => void,
  ): void => {
    // See scanHistory: who interrupts waits for nothing.
    if (stop() === INTERRUPTED) throw new InputError('PD_INTERRUPTED', INTERRUPTED);
    known.set(commit.id, signatureOf(commit));
    visit({ id: commit.id, changes: commit.changes, branches });
  };
  return {
    async each(visit) {
      const branches = new Branches(await readTips(git));
      const starts = startsOf();
      for await (const commit of readCommits(git, [starts.length > 0 ? '--stdin' : '--all'], starts))
        tell(commit, branches.pass(commit.id, commit.parents), visit);
      return 'all';
    },
    async eachOfBroken(visit, isWanted) {
      for await (const { commit, branches } of readBrokenHistory(git, startsOf(), isWanted))
        tell(commit, branches, visit);
    },
    signatures: () => Promise.resolve(known),
  };
}

export const readSignaturesOf = async (
  git: Git,
  ids: readonly ObjectId[],
): Promise<ReadonlyMap<ObjectId, Signature>> =>
  new Map([...(await readSignatures(git, ids))].map(([id, commit]) => [id, signatureOf(commit)]));

export const signatureOf = ({ id, author, email, date }: Commit): Signature => ({
  commit: id,
  author,
  email,
  date,
});

/** A place of which it is not known yet who made it. */
interface Draft {
  readonly commit: ObjectId;
  readonly branches: readonly string[];
  /** Undefined for the commit's own message. */
  readonly blob: { readonly object: ObjectId; readonly path: BytePath } | undefined;
  readonly matches: readonly Matched[];
}

/** A secret may stand in a blob many times: one match stands for all of them, whose places are looked up by it. */
const oneOfEach = (matches: readonly Matched[]): Iterable<Matched> =>
  new Map(matches.map((match) => [keyOf(match), match])).values();

/** Gathers the places of objects while commits go by. */
class Placer {
  readonly places: ObjectPlace[] = [];
  readonly #drafts: Draft[] = [];
  readonly #found: FoundObjects;
  readonly #seen = new Set<ObjectId>();
  /** Of blobs of the commit that is checked out, what they hold. */
  readonly #keysOf = new Map<ObjectId, ReadonlySet<string>>();
  readonly #isNamed: (path: BytePath) => boolean;
  readonly named = new Map<ObjectId, readonly string[]>();

  constructor(found: FoundObjects, isNamed: (path: BytePath) => boolean = () => false) {
    this.#found = found;
    this.#isNamed = isNamed;
  }

  add({ id, branches, changes }: HistoryCommit): void {
    const message = this.#found.commits.get(id);
    if (message !== undefined) this.#drafts.push({ commit: id, branches, blob: undefined, matches: message });
    for (const change of changes) {
      const { object, path } = change;
      if (object === undefined) continue;
      this.#seen.add(object);
      if (this.#isNamed(path)) this.named.set(id, branches);
      for (const match of oneOfEach(newMatches(change, this.#found.blobs)))
        this.#drafts.push({ commit: id, branches, blob: { object, path }, matches: [match] });
    }
  }

  /** Commits whose signatures are wanted. */
  get commits(): ReadonlySet<ObjectId> {
    return new Set(this.#drafts.map(({ commit }) => commit));
  }

  settle(head: ReadonlyMap<BytePath, ObjectId>, signatures: ReadonlyMap<ObjectId, Signature>): void {
    for (const { commit, branches, blob, matches } of this.#drafts) {
      const signature = signatures.get(commit) ?? { commit, author: '', email: '', date: '' };
      const info = { ...signature, branches };
      const provenance: Provenance =
        blob === undefined
          ? { kind: 'commit-message', ...info }
          : {
              kind: 'commit',
              object: blob.object,
              ...info,
              atHead: this.#standsIn(head.get(blob.path), matches),
              headRegion: undefined,
            };
      this.places.push({ provenance, path: blob?.path ?? '', object: blob?.object ?? commit, matches });
    }
  }

  #standsIn(object: ObjectId | undefined, matches: readonly Matched[]): boolean {
    if (object === undefined) return false;
    let keys = this.#keysOf.get(object);
    if (keys === undefined) {
      keys = new Set(this.#found.blobs.get(object)?.map(keyOf));
      this.#keysOf.set(object, keys);
    }
    return matches.some((match) => keys.has(keyOf(match)));
  }

  /** Blobs that no commit names. */
  rest(): ObjectPlace[] {
    return [...this.#found.blobs].flatMap(([object, matches]): ObjectPlace[] =>
      this.#seen.has(object)
        ? []
        : [{ provenance: { kind: 'unreachable', object }, path: '', object, matches }],
    );
  }
}
