import { Branches, readTips } from '../git/branches.ts';
import { type Commit, readCommits } from '../git/commits.ts';
import { isShallow, readHead, readStaged, resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import type { GitScan } from '../model/options.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Region } from '../model/region.ts';
import type { BlobReport } from './blob-report.ts';
import { type ChangeScanOptions, fetchMissing, scanChanged } from './changed-objects.ts';
import type { Deepening } from './deepen.ts';
import { introductionsOf, newMatches, standing } from './introductions.ts';
import { isFileNamed, namedBy, reportNamed } from './named-files.ts';
import { signatureOf } from './place-objects.ts';
import { report } from './object-report.ts';
import { type ScannedObjects, scanObjects } from './scan-objects.ts';
import type { Tally } from './tally.ts';

/** What is about to be committed: secrets in the index that their path holds in no parent of the commit to be. */
export async function scanStaged(git: Git, options: ChangeScanOptions): Promise<Tally> {
  const { context } = options;
  const changes = await readStaged(git);
  const scanned = await scanChanged(git, changes, [], { ...options, deepening: undefined });
  const reports = changes.flatMap((change): BlobReport[] => {
    const matches = newMatches(change, scanned.blobs);
    if (change.object === undefined || matches.length === 0) return [];
    return [report({ kind: 'staged', object: change.object }, change.path, matches)];
  });
  const named = changes.map((change) => ({
    change,
    atHead: undefined,
    provenance: (object: ObjectId) => ({ kind: 'staged', object }) as const,
  }));
  return tally(scanned, [...reports, ...(await reportNamed(git, named, { context, pathOf }))]);
}

/** What commits bring: of each one, secrets that their path holds in none of its parents, and what its message holds; of `tags` their messages. */
export async function scanCommits(
  git: Git,
  selection: readonly string[],
  tags: readonly ObjectId[],
  options: ChangeScanOptions,
): Promise<Tally> {
  const { context, stop, deepening } = options;
  // The first ends a range: the trees of what it leaves out are needed to tell what is new.
  await deepening?.objects(selection.filter((argument) => IS_COMMIT.test(argument)));
  const commits: Commit[] = [];
  for await (const commit of readCommits(git, selection)) commits.push(commit);
  const changes = commits.flatMap((commit) => commit.changes);
  const further = [...commits.map(({ id }) => id), ...tags];
  const scanned = await scanChanged(git, changes, further, options);
  const branches = new Branches(await readTips(git));
  const isNamed = namedBy({ context, pathOf });
  const found = commits.map((commit) => ({
    info: { ...signatureOf(commit), branches: branches.pass(commit.id, commit.parents) },
    message: scanned.commits.get(commit.id),
    introductions: introductionsOf(commit, scanned.blobs),
    named: commit.changes.filter((change) => isFileNamed(change, isNamed)),
  }));
  const changed = found.flatMap(({ introductions, named }) => [
    ...introductions.map(({ change }) => change),
    ...named,
  ]);
  const paths = new Set(changed.map(({ path }) => path));
  const head = await readHeadOf(git, paths);
  const others = [...new Set(head.values())].filter((id) => !scanned.known.has(id));
  await fetchMissing(git, others, deepening);
  const beside = await scanObjects(git, others, context, '', { stop });
  const blobsNow = new Map([...scanned.blobs, ...beside.blobs]);
  const reports = found.flatMap(({ info, message, introductions }): BlobReport[] => [
    ...(message === undefined ? [] : [report({ kind: 'commit-message', ...info }, '', message)]),
    ...introductions.flatMap(({ change: { object, path }, matches }) =>
      matches.map((match) => {
        const there = standing(head.get(path), blobsNow, [match]);
        const atHead = there !== undefined;
        return report({ kind: 'commit', object, ...info, atHead, headRegion: there?.region }, path, [match]);
      }),
    ),
  ]);
  const named = found.flatMap(({ info, named: changes }) =>
    changes.map((change) => ({
      change,
      atHead: head.get(change.path),
      provenance: (object: ObjectId, headRegion: Region | undefined) =>
        ({ kind: 'commit', object, ...info, atHead: headRegion !== undefined, headRegion }) as const,
    })),
  );
  reports.push(...(await reportNamed(git, named, { context, pathOf })));
  const problems = [...scanned.problems, ...beside.problems];
  return tally({ ...scanned, problems }, [...reports, ...tagReports(scanned)]);
}

/** What the commit that is checked out has at these paths. */
async function readHeadOf(git: Git, paths: ReadonlySet<BytePath>): Promise<ReadonlyMap<BytePath, ObjectId>> {
  if (paths.size === 0) return new Map();
  return readHead(git, (_object, path) => paths.has(path));
}

const tagReports = ({ tags, tagNames }: ScannedObjects): BlobReport[] =>
  [...tags].map(([object, matches]) =>
    report({ kind: 'tag-message', object, tag: tagNames.get(object) ?? '' }, '', matches),
  );

/** Paths of commits are told as they are in them. */
const pathOf = (path: string): string => path;

const tally = (scanned: ScannedObjects, reports: readonly BlobReport[]): Tally => ({
  reports: [...reports, ...scanned.explained],
  files: 0,
  objects: scanned.objects,
  bytes: scanned.bytes,
  problems: scanned.problems,
});

const IS_COMMIT = /^[0-9a-f]{40,64}$/;

const ZEROS = /^0{40}(?:0{24})?$/;

/**
 * `A..B` as arguments for git log: every commit that B has and A has not. An A of zeros is what a push of a new branch says: all
 * of B's history then.
 *
 * @throws InputError when a commit is not there, and in a shallow clone, where git would leave out the older ones without a word
 */
export async function rangeSelection(git: Git, range: string, deepening?: Deepening): Promise<string[]> {
  const [, from = '', to = ''] = /^(.*?)(?<!\.)\.\.(?!\.)(.*)$/.exec(range) ?? [];
  await deepening?.commits();
  const end = await requireCommit(git, to === '' ? 'HEAD' : to, deepening);
  const start = ZEROS.test(from)
    ? undefined
    : await requireCommit(git, from === '' ? 'HEAD' : from, deepening);
  await requireHistory(git, deepening);
  return start === undefined ? [end] : [end, `^${start}`];
}

/** @throws InputError in a shallow clone, also where a fetch made it one */
async function requireHistory(git: Git, deepening: Deepening | undefined): Promise<void> {
  if (!(await isShallow(git))) return;
  throw new InputError(
    'PD_GIT_SHALLOW',
    deepening === undefined
      ? 'the commits cannot be told in a shallow clone: some are missing'
      : 'the commits cannot be told in a shallow clone, and what is missing could not be fetched',
    {
      hint:
        deepening === undefined
          ? 'let them be fetched by --deepen, or by git fetch --unshallow, or fetch-depth: 0 in a workflow'
          : 'git fetch --unshallow shows why',
    },
  );
}

/** What is pushed. @throws InputError when a tip is not there */
export async function commitSelection(
  git: Git,
  { tips, allBranches, without, besides }: Extract<GitScan, { kind: 'commits' }>,
): Promise<string[]> {
  const known = await Promise.all(without.map((commit) => resolveCommit(git, commit)));
  const ends = await Promise.all(tips.map((tip) => requireCommit(git, tip)));
  return [
    ...ends,
    ...(allBranches ? ['--branches'] : []),
    ...known.flatMap((commit) => (commit === undefined ? [] : [`^${commit}`])),
    ...(besides === undefined
      ? []
      : ['--not', besides.kind === 'all' ? '--all' : `--remotes=${besides.name}`]),
  ];
}

/** `--since`: a revision stands for all that came after it, anything else is a date. */
export async function sinceSelection(git: Git, since: string, deepening?: Deepening): Promise<string[]> {
  await deepening?.commits();
  const isDate = /\d/.test(since) && !Number.isNaN(Date.parse(since));
  const commit = (await resolveCommit(git, since)) ?? (isDate ? undefined : await deepening?.find(since));
  if (commit !== undefined) return rangeSelection(git, `${commit}..HEAD`, deepening);
  const end = await requireCommit(git, 'HEAD', deepening);
  if (!isDate) {
    throw new InputError('PD_GIT_REVISION', 'what --since names is neither a commit nor a date', {
      hint: `give a branch, a tag, a commit, or a date such as 2026-11-01${deepening === undefined ? '; --deepen fetches a commit that is not there' : ''}`,
    });
  }
  // Dates can lie, and a commit that is missing may have any.
  await requireHistory(git, deepening);
  // As a filter: `--since` alone ends at the first older commit, and dates need not ascend.
  return [end, `--since-as-filter=${new Date(since).toISOString()}`];
}

async function requireCommit(git: Git, revision: string, deepening?: Deepening): Promise<ObjectId> {
  const commit = await (deepening === undefined ? resolveCommit(git, revision) : deepening.find(revision));
  if (commit !== undefined) return commit;
  throw new InputError(
    'PD_GIT_REVISION',
    `a commit of the range is not in this repository${deepening === undefined ? '' : ', and could not be fetched'}`,
    {
      hint: `${deepening === undefined ? 'let it be fetched by --deepen, or by git fetch origin, or fetch-depth: 0 in a workflow' : 'git fetch origin shows why'}; after a forced push the old one may be gone: name its base instead`,
    },
  );
}
