import { EVERYTHING, listMissing } from '../git/missing-objects.ts';
import { listNames, listObjects } from '../git/objects.ts';
import type { Git } from '../git/stream.ts';
import { readEnds } from '../git/repository-state.ts';
import { findObjectStore, type ObjectStore } from '../git/store/object-directories.ts';
import { type OpenStore, openStore } from '../git/store/open-store.ts';
import { InputError } from '../model/errors.ts';
import type { BytePath } from '../model/byte-path.ts';
import type { Match } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import { keyOf, type Matched } from './introductions.ts';
import { namedBy, reportNamedCommits } from './named-files.ts';
import { report } from './object-report.ts';
import {
  type FoundObjects,
  type HistoryReader,
  logReader,
  type ObjectPlace,
  type ObjectPlaces,
  placeObjects,
  type WantedPlaces,
} from './place-objects.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { hireFor, type Hiring, type ObjectCrew } from './object-crew.ts';
import { createPauser } from './pauser.ts';
import { partly, type ScannedObjects, scanObjects } from './scan-objects.ts';
import { scanStore } from './scan-store.ts';
import { TreeHistory } from './tree-reader.ts';
import type { Tally } from './tally.ts';

export interface HistoryScanOptions {
  readonly context: BlobScanContext;
  /** Of the repository, for problems. */
  readonly display: string;
  /** A path of a commit as the same file has it where files are scanned. */
  pathOf(path: BytePath): string;
  readonly maxFileSize: number | undefined;
  /** Other threads that may be worth their while; none where this is not given. */
  readonly hiring?: Hiring & { readonly wasm: boolean };
  /** Whether a match is sure and severe enough to be reported. */
  isWanted(match: Match): boolean;
  /** Whether git's log is read though trees could be; for tests. */
  readonly byLog?: boolean;
  stop(): string | undefined;
  /** Milliseconds. */
  readonly clock?: () => number;
  onProgress?(objectsDone: number, objectsTotal: number, bytes: number): void;
}

/** Larger blobs are not held in memory (bytes). */
const MAX_BLOB = 1024 ** 3;

/** What the objects of a repository hold, by object, before it is known where they belong. */
interface History extends FoundObjects {
  /** Places of the matches in objects, where they are known already. */
  readonly placed: ReadonlyMap<ObjectId, readonly PlacedMatch[]>;
  readonly tagNames: ReadonlyMap<ObjectId, string>;
  /** Blobs whose names may be such that a rule judges them by their path alone; `any` where that is not known. */
  readonly named: ReadonlySet<ObjectId> | 'any';
  /** Whether it is known that all is there that refs, commits and trees lead to, or is told of already. */
  readonly isWhole: boolean;
  /** How many objects trees name that are not there; undefined where that is not known. */
  readonly missing: number | undefined;
  /** How to learn which commits brought what. */
  reader(wanted: WantedPlaces): HistoryReader;
  readonly explained: readonly BlobReport[];
  readonly objects: number;
  readonly bytes: number;
  readonly problems: readonly Problem[];
}

/**
 * Scans every object of a repository, reachable or not, and says for what it finds which commits brought it where.
 *
 * Objects are read from packs directly, and nothing but what deltas change is searched; git reads them where that cannot be done,
 * and for explanations, which want every object whole.
 */
export async function scanHistory(git: Git, options: HistoryScanOptions): Promise<Tally> {
  const { context } = options;
  const found = await findObjectStore(git);
  const opening = openStore(found);
  const store = opening.kind === 'open' ? opening.store : undefined;
  try {
    const history =
      store === undefined || context.explain
        ? await scanByGit(git, options)
        : await scanByStore(git, store, options);
    const tally = await placeAll(git, history, found, options);
    if (opening.kind !== 'damaged') return tally;
    const message = `the repository has ${opening.what}; \`git fsck\` says more`;
    return { ...tally, problems: [...tally.problems, { kind: 'git', path: options.display, message }] };
  } finally {
    store?.close();
  }
}

async function placeAll(
  git: Git,
  history: History,
  { isShallow, isPartial }: ObjectStore,
  options: HistoryScanOptions,
): Promise<Tally> {
  const { display } = options;
  const wanted = wantedOf(history, options);
  const { named } = history;
  const blobs = new Set([...wanted.blobs.keys(), ...(named === 'any' ? [] : named)]);
  const reader = history.reader({ blobs, commits: wanted.commits.keys() });
  const isNamed = named === 'any' || named.size > 0 ? namedBy(options) : undefined;
  const placed = await placeObjects(git, wanted, reader, isNamed);
  const { failure } = placed;
  const ofObjects = await withPlaces(git, history, placed.places, options);
  const ofNames = await withNames(git, placed, options);
  const problems = [...history.problems, ...ofObjects.problems, ...ofNames.problems];
  if (isShallow) {
    const message =
      'a shallow clone: its older commits are not there (--deepen fetches them, --no-history leaves them out)';
    problems.push({ kind: 'git', path: display, message });
  }
  if (!history.isWhole) problems.push(...(await missingProblems(git, history, isPartial, display)));
  if (failure !== undefined) {
    const message = `${failure}: for some secrets it is not known which commits brought them`;
    problems.push({ kind: 'git', path: display, message });
  }
  return {
    reports: [...ofObjects.reports, ...ofNames.reports, ...history.explained],
    files: 0,
    objects: history.objects,
    bytes: history.bytes,
    problems,
  };
}

/** Objects that a walk from branches, tags, reflogs or the index comes to and does not find. */
async function missingProblems(
  git: Git,
  { missing: known = 0 }: History,
  isPartial: boolean,
  path: string,
): Promise<Problem[]> {
  // Of a partial clone nothing else was to be expected. Elsewhere what nothing leads to may have lost what it leads to.
  const missing = isPartial && known > 0 ? known : await countMissing(git);
  if (missing === 0) return [];
  const what =
    missing === undefined
      ? 'objects of the history are missing'
      : `${missing} ${missing === 1 ? 'object' : 'objects'} of the history or more are missing`;
  const message = isPartial
    ? `a partial clone: ${what} (--deepen fetches them, --no-history leaves them out)`
    : `${what}; \`git fsck\` says more`;
  return [{ kind: 'git', path, message }];
}

/** Undefined where git cannot tell. */
async function countMissing(git: Git): Promise<number | undefined> {
  try {
    return (await listMissing(git, EVERYTHING)).length;
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Without git, but for objects that only git may know how to read. */
async function scanByStore(git: Git, store: OpenStore, options: HistoryScanOptions): Promise<History> {
  const { context, hiring, maxFileSize } = options;
  const engine = { rules: context.rules, maxSize: limitOf(maxFileSize) };
  const crew = hiring && (await hireFor(store.packs, { ...engine, wasm: hiring.wasm }, hiring));
  try {
    return await scanWithCrew(git, store, options, crew);
  } finally {
    await crew?.dismiss();
  }
}

async function scanWithCrew(
  git: Git,
  store: OpenStore,
  {
    context,
    display,
    maxFileSize,
    stop,
    onProgress,
    byLog,
    clock = () => performance.now(),
  }: HistoryScanOptions,
  crew: ObjectCrew | undefined,
): Promise<History> {
  const maxSize = limitOf(maxFileSize);
  const { scanner } = context;
  const history = new TreeHistory(store);
  const { onCommit, onLooseTree, tools } = history;
  const pause = createPauser(clock);
  const scan = await scanStore(store, {
    scanner,
    maxSize,
    crew,
    tools,
    stop,
    pause,
    onCommit,
    onLooseTree,
    ...(onProgress && { onProgress }),
  });
  const rest = await scanObjects(git, scan.unread, context, display, { stop });
  const problems = [...scan.tooLarge.map((id) => tooLarge(id, display, maxSize)), ...rest.problems];
  if (scan.lost > 0) problems.push(lost(scan.lost, display));
  const reason = stop();
  if (scan.left > 0 && reason !== undefined) {
    problems.push(partly(scan.total - scan.left, scan.total, display, reason));
  }
  const endings = endingsFor(context);
  const asked = { blobs: scan.blobs.keys(), endings: endings ?? [], missing: true };
  const trees = await history.read({ ...asked, pause, isStopped: () => stop() !== undefined }, crew);
  if (trees === 'stopped') problems.push(notNamed(display, stop() ?? ''));
  const log = logReader(git, scan.commitIds, stop);
  const isRead = trees !== undefined && trees !== 'stopped';
  // What could not be read without git may be a tree, or a blob with something to report.
  const isForLog = byLog === true || endings === undefined || scan.unread.length > 0;
  const hasTrees = isRead && !isForLog;
  return {
    named: hasTrees ? trees.named : endings?.length === 0 || trees === 'stopped' ? new Set() : 'any',
    missing: isRead ? trees.missing : undefined,
    isWhole: trees === 'stopped' || (isRead && trees.missing === 0 && history.has(await readEnds(git))),
    blobs: union(scan.blobs, rest.blobs),
    commits: union(scan.commits, rest.commits),
    tags: union(scan.tags, rest.tags),
    placed: new Map([...rest.blobs, ...rest.commits, ...rest.tags]),
    tagNames: rest.tagNames,
    reader: (wanted) => (hasTrees ? history.reader(git, trees, wanted, log) : log),
    explained: [],
    objects: scan.objects + rest.objects,
    bytes: scan.bytes + rest.bytes,
    problems,
  };
}

/** What names end with that rules of the scan judge; undefined where endings do not tell them. */
function endingsFor({ pathRules }: BlobScanContext): readonly string[] | undefined {
  const endings = pathRules.map((rule) => rule.endings);
  return endings.every((ofRule) => ofRule !== undefined) ? [...new Set(endings.flat())] : undefined;
}

const notNamed = (path: string, reason: string): Problem => ({
  kind: 'interrupted',
  path,
  message: `files that should never be committed, whatever they hold, and missing objects were not looked for in the whole history: ${reason}`,
});

function union(
  own: ReadonlyMap<ObjectId, readonly Match[]>,
  rest: ReadonlyMap<ObjectId, readonly Matched[]>,
): Map<ObjectId, readonly Matched[]> {
  const all = new Map(rest);
  for (const [id, matches] of own)
    all.set(
      id,
      matches.map((match) => ({ match })),
    );
  return all;
}

/** The exact slow way: git reads every object. */
async function scanByGit(git: Git, options: HistoryScanOptions): Promise<History> {
  const { context, display, stop } = options;
  const objects = await selectObjects(git, options);
  const scanned = await scanObjects(git, objects.ids, context, display, {
    stop,
    onObject: (done, bytes) => options.onProgress?.(done, objects.ids.length, bytes),
  });
  return {
    ...scanned,
    named: context.pathRules.length === 0 ? new Set() : 'any',
    isWhole: false,
    missing: undefined,
    placed: new Map([...scanned.blobs, ...scanned.commits, ...scanned.tags]),
    reader: () => logReader(git, objects.commits, stop),
    problems: [...objects.problems, ...scanned.problems],
  };
}

/** Without secrets that are sure enough nowhere: nobody asks where they came from. */
function wantedOf({ blobs, commits, tags }: FoundObjects, { isWanted }: HistoryScanOptions): FoundObjects {
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
async function withPlaces(
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
  const reports = places.map(({ provenance, path, object, matches }): BlobReport => {
    const wanted = new Set(matches.map(keyOf));
    const own = matchesOf(object).filter((match) => wanted.has(keyOf(match)));
    // What cannot be read any more is a problem that is told of.
    if (new Set(own.map(keyOf)).size < wanted.size && read.problems.length === 0)
      throw new RangeError(`object ${object} is not what it was when it was scanned`);
    const tag = tagNames.get(object) ?? read.tagNames.get(object) ?? '';
    return report(provenance.kind === 'tag-message' ? { ...provenance, tag } : provenance, path, own);
  });
  return { reports, problems: read.problems };
}

/** Files that rules judge by their paths alone. */
async function withNames(
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

const limitOf = (maxFileSize: number | undefined): number => Math.min(MAX_BLOB, maxFileSize ?? MAX_BLOB);

const tooLarge = (id: ObjectId, path: string, limit: number): Problem => ({
  kind: 'limit',
  path,
  message: `object ${id} is larger than the limit of ${limit} bytes`,
});

const lost = (count: number, path: string): Problem => ({
  kind: 'worker',
  path,
  message: `scanning ${count} ${count === 1 ? 'object' : 'objects'} of the history ended a worker`,
});

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
  const limit = limitOf(maxFileSize);
  const known = new Set<ObjectId>();
  try {
    for await (const object of listObjects(git)) {
      known.add(object.id);
      if (object.type === 'commit') commits.push(object.id);
      if (object.type !== undefined && object.size > limit) {
        problems.push(tooLarge(object.id, display, limit));
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
