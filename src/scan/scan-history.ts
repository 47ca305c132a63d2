import { type Branches, readBranches } from '../git/branches.ts';
import { type Commit, readCommits } from '../git/commits.ts';
import { listNames, listObjects } from '../git/objects.ts';
import { isShallow, readTree, resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { Problem } from '../model/problem.ts';
import type { CommitInfo, ObjectId } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { introductionsOf, keyOf } from './introductions.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { type ScannedObjects, scanObjects } from './scan-objects.ts';
import type { Tally } from './tally.ts';

export interface HistoryScanOptions {
  readonly context: BlobScanContext;
  /** Of the repository, for problems. */
  readonly display: string;
  readonly maxFileSize: number | undefined;
  stop(): string | undefined;
  onProgress?(objectsDone: number, objectsTotal: number, bytes: number): void;
}

/** Larger blobs are not held in memory (bytes). */
const MAX_BLOB = 1024 ** 3;

/** Scans every object of a repository, reachable or not, and says for what it finds which commits brought it where. */
export async function scanHistory(git: Git, options: HistoryScanOptions): Promise<Tally> {
  const { display, context } = options;
  const problems: Problem[] = [];
  if (await isShallow(git)) {
    const message =
      'a shallow clone: its older commits are not there (git fetch --unshallow, or --no-history)';
    problems.push({ kind: 'git', path: display, message });
  }
  const objects = await selectObjects(git, options);
  const scanned = await scanObjects(git, objects.ids, context, display, {
    stop: options.stop,
    onObject: (done, bytes) => options.onProgress?.(done, objects.ids.length, bytes),
  });
  problems.push(...objects.problems, ...scanned.problems);
  const placed = await placeObjects(git, scanned, objects.commits, display);
  return {
    reports: [...placed.reports, ...scanned.explained],
    files: 0,
    objects: scanned.objects,
    bytes: scanned.bytes,
    problems: [...problems, ...placed.problems],
  };
}

interface Selection {
  /** Blobs, commits and tags. */
  readonly ids: readonly ObjectId[];
  readonly commits: readonly ObjectId[];
  readonly problems: readonly Problem[];
}

async function selectObjects(git: Git, { display, maxFileSize }: HistoryScanOptions): Promise<Selection> {
  const ids: ObjectId[] = [];
  const commits: ObjectId[] = [];
  const problems: Problem[] = [];
  const limit = Math.min(MAX_BLOB, maxFileSize ?? MAX_BLOB);
  const known = new Set<ObjectId>();
  try {
    for await (const object of listObjects(git)) {
      known.add(object.id);
      if (object.type === 'commit') commits.push(object.id);
      if (object.type !== undefined && object.size > limit) {
        const message = `object ${object.id} is larger than the limit of ${limit} bytes`;
        problems.push({ kind: 'limit', path: display, message });
      } else if (object.type !== 'tree') ids.push(object.id);
    }
    return { ids, commits, problems };
  } catch (error) {
    if (!(error instanceof InputError) || error.code === 'PD_GIT_MISSING') throw error;
    const message = 'git could not list all objects; `git fsck` says more';
    problems.push({ kind: 'git', path: display, message });
    // Of an object that is broken git does not know the type, and ends: the names it knows without looking at them.
    const names = await listNames(git).catch(() => []);
    return { ids: [...ids, ...names.filter((name) => !known.has(name))], commits, problems };
  }
}

interface Placed {
  readonly reports: readonly BlobReport[];
  readonly problems: readonly Problem[];
}

/** Finds the places of what was found; where nothing was, git is not asked. */
async function placeObjects(
  git: Git,
  scanned: ScannedObjects,
  commits: readonly ObjectId[],
  display: string,
): Promise<Placed> {
  const { blobs, tags } = scanned;
  const ofTags = [...tags].map(([object, { name, matches }]) =>
    report({ kind: 'tag-message', object, tag: name }, '', matches),
  );
  if (blobs.size + scanned.commits.size === 0) return { reports: ofTags, problems: [] };
  const placer = new Placer(scanned);
  const problems: Problem[] = [];
  try {
    placer.head = await readHead(git);
    const branches = await readBranches(git);
    // Every commit is a start: so those come along that no branch leads to.
    const starts = commits.length > 0 ? commits : ['--all'];
    for await (const commit of readCommits(git, ['--stdin'], starts)) placer.add(commit, branches);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const message = `${error.message}: for some secrets it is not known which commits brought them`;
    problems.push({ kind: 'git', path: display, message });
  }
  return { reports: [...placer.reports, ...placer.rest(), ...ofTags], problems };
}

async function readHead(git: Git): Promise<ReadonlyMap<BytePath, ObjectId>> {
  const head = await resolveCommit(git, 'HEAD');
  return head === undefined ? new Map() : readTree(git, head);
}

/** Gathers the places of objects while commits go by, children first. */
class Placer {
  readonly reports: BlobReport[] = [];
  head: ReadonlyMap<BytePath, ObjectId> = new Map();
  readonly #scanned: ScannedObjects;
  readonly #seen = new Set<ObjectId>();

  constructor(scanned: ScannedObjects) {
    this.#scanned = scanned;
  }

  add(commit: Commit, branches: Branches): void {
    const info = infoOf(commit, branches.pass(commit.id, commit.parents));
    const message = this.#scanned.commits.get(commit.id);
    if (message !== undefined) this.reports.push(report({ kind: 'commit-message', ...info }, '', message));
    for (const { object } of commit.changes) if (object !== undefined) this.#seen.add(object);
    for (const { change, matches } of introductionsOf(commit, this.#scanned.blobs)) {
      for (const match of matches) {
        const atHead = this.#isAtHead(change.path, match);
        this.reports.push(
          report({ kind: 'commit', object: change.object, ...info, atHead }, change.path, [match]),
        );
      }
    }
  }

  /** Blobs that no commit names. */
  rest(): BlobReport[] {
    return [...this.#scanned.blobs].flatMap(([object, matches]) =>
      this.#seen.has(object) ? [] : [report({ kind: 'unreachable', object }, '', matches)],
    );
  }

  #isAtHead(path: BytePath, match: PlacedMatch): boolean {
    const object = this.head.get(path);
    const matches = object === undefined ? undefined : this.#scanned.blobs.get(object);
    return matches?.some((other) => keyOf(other) === keyOf(match)) === true;
  }
}

export const infoOf = (
  { id, author, email, date }: Omit<Commit, 'changes' | 'parents'>,
  branches: readonly string[],
): CommitInfo => ({ commit: id, author, email, date, branches });

export const report = (
  provenance: BlobReport['provenance'],
  path: string,
  matches: readonly PlacedMatch[],
): BlobReport => ({ provenance, path, bytes: 0, matches, rejections: [], problem: undefined });
