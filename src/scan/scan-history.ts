import { EVERYTHING, listMissing } from '../git/missing-objects.ts';
import type { Git } from '../git/stream.ts';
import { readEnds } from '../git/repository-state.ts';
import { findObjectStore, type ObjectStore } from '../git/store/object-directories.ts';
import { type OpenStore, openStore } from '../git/store/open-store.ts';
import { InputError } from '../model/errors.ts';
import type { Match } from '../model/match.ts';
import type { Problem } from '../model/problem.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Matched } from './introductions.ts';
import { namedBy } from './named-files.ts';
import { INTERRUPTED } from './interrupted.ts';
import { logReader, placeObjects } from './place-objects.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { hireFor, type ObjectCrew } from './object-crew.ts';
import { createPauser } from './pauser.ts';
import { partly, scanObjects } from './scan-objects.ts';
import { scanStore } from './scan-store.ts';
import { TreeHistory } from './tree-reader.ts';
import type { Tally } from './tally.ts';
import { type HistoryScanOptions, type History, limitOf, tooLarge } from './history.ts';
import { wantedOf, withPlaces, withNames } from './history-reports.ts';
import { scanByGit } from './scan-by-git.ts';

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
    // When the time is up it is still said where secrets are that were found; who interrupts waits for nothing.
    const isInterrupted = options.stop() === INTERRUPTED;
    const tally = isInterrupted ? unplaced(history, options) : await placeAll(git, history, found, options);
    if (opening.kind !== 'damaged') return tally;
    const message = `the repository has ${opening.what}; \`git fsck\` says more`;
    return { ...tally, problems: [...tally.problems, { kind: 'git', path: options.display, message }] };
  } finally {
    store?.close();
  }
}

/** What an interrupted scan comes to: git, which knows where things come from, takes seconds to begin its answer. */
const unplaced = ({ objects, bytes, problems }: History, { display }: HistoryScanOptions): Tally => ({
  reports: [],
  files: 0,
  objects,
  bytes,
  problems: [
    ...problems,
    {
      kind: 'interrupted',
      path: display,
      message: `what was found in the history is not told: ${INTERRUPTED}`,
    },
  ],
});

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
  const ofObjects = await withPlaces(git, history, placed.places, options);
  const ofNames = await withNames(git, placed, options);
  const problems = [...history.problems, ...ofObjects.problems, ...ofNames.problems];
  if (isShallow) {
    const message =
      'a shallow clone: its older commits are not there (--deepen fetches them, --no-history leaves them out)';
    problems.push({ kind: 'git', path: display, message });
  }
  if (!history.isWhole) problems.push(...(await missingProblems(git, history, isPartial, display)));
  problems.push(...placed.failures.map((message): Problem => ({ kind: 'git', path: display, message })));
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
  await options.onPacks?.(store.packs.reduce((sum, { file }) => sum + file.size, 0));
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

const lost = (count: number, path: string): Problem => ({
  kind: 'worker',
  path,
  message: `scanning ${count} ${count === 1 ? 'object' : 'objects'} of the history ended a worker`,
});
