import path from 'node:path';
import { isInRepository } from '../git/is-repository.ts';
import type { Git } from '../git/stream.ts';
import type { BytePath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import { atLeast, severityRank } from '../model/levels.ts';
import type { Match } from '../model/match.ts';
import type { ScanOptions } from '../model/options.ts';
import { joinPath } from '../sources/roots.ts';
import type { ChangeScanOptions } from './changed-objects.ts';
import type { Covered, ScanHooks } from './scan.ts';
import type { Deepening } from './deepen.ts';
import { commitSelection, rangeSelection, scanCommits, scanStaged, sinceSelection } from './scan-changes.ts';
import { tagsOf } from '../git/repository-state.ts';
import type { ObjectId } from '../model/provenance.ts';
import { keyOf } from './introductions.ts';
import type { BlobScanContext } from './scan-blob.ts';
import { Tallier, type Tally } from './tally.ts';

type Stop = () => string | undefined;

/** Adds the histories of repositories, given as absolute directories, to what was covered of their files. */
export async function scanHistories(
  repositories: readonly BytePath[],
  files: Covered,
  options: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
  stop: Stop,
): Promise<Covered> {
  // What reads packs is much, and hooks do without it.
  const { scanHistory } = await import('./scan-history.ts');
  const all = new Tallier();
  all.addAll(files);
  for (const directory of repositories) {
    const git: Git = {
      directory,
      environment: hooks.environment ?? {},
      scope: 'directory',
      signal: hooks.signal,
    };
    const prefix = path.relative(options.cwd, directory);
    const deepening = await deepeningOf(git, options);
    await deepening?.commits();
    await deepening?.objects('everything');
    const tally = await scanHistory(git, {
      context,
      display: prefix === '' ? '.' : prefix,
      pathOf: (file) => joinPath(prefix, file),
      maxFileSize: options.maxFileSize,
      hiring: {
        wasm: options.wasm,
        jobs: options.jobs,
        workerUrl: hooks.workerUrl,
        worthAWorker: hooks.worthAWorker,
      },
      stop,
      ...(hooks.clock && { clock: hooks.clock }),
      ...(hooks.onPacks && { onPacks: hooks.onPacks }),
      isWanted: wantedBy(options, files, context),
      onProgress: (done, total, bytesRead) =>
        hooks.onProgress?.({ unit: 'objects', done, total, bytesRead: files.bytes + bytesRead }),
    });
    all.addAll(below(prefix, tally));
  }
  return { ...files, ...all.tally() };
}

/** Loaded where it is asked for. */
async function deepeningOf(git: Git, { deepen }: ScanOptions): Promise<Deepening | undefined> {
  return deepen ? (await import('./deepen.ts')).deepen(git) : undefined;
}

/** What is reported: what is sure and severe enough, and what files hold. */
function wantedBy(
  { minConfidence, minSeverity }: ScanOptions,
  { reports }: Covered,
  { rules }: BlobScanContext,
): (match: Match) => boolean {
  const inFiles = new Set(reports.flatMap(({ matches }) => matches.map(keyOf)));
  const isSevere = ({ ruleId }: Match): boolean => {
    const rule = rules.get(ruleId);
    return rule !== undefined && severityRank(rule.severity) >= severityRank(minSeverity);
  };
  return (match) =>
    isSevere(match) && (atLeast(match.confidence, minConfidence) || inFiles.has(keyOf({ match })));
}

/** Paths of commits as paths of files are: as the user sees them. */
const below = (prefix: string, tally: Tally): Tally => ({
  ...tally,
  reports: tally.reports.map((report) =>
    report.path === '' || report.provenance.kind !== 'commit'
      ? report
      : { ...report, path: joinPath(prefix, report.path) },
  ),
});

/** What is about to be committed, or what commits of a range bring. @throws InputError */
export async function scanChanges(
  options: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
  stop: Stop,
): Promise<Covered> {
  const { paths, cwd, git: asked } = options;
  const [given = '.'] = paths;
  const git: Git = {
    directory: path.resolve(cwd, given),
    environment: hooks.environment ?? {},
    // Where git's hook stands, git has said by variables what is being committed.
    scope: given === '.' ? 'hook' : 'directory',
  };
  requireRepository(git);
  const changes: ChangeScanOptions = {
    context,
    stop,
    deepening: await deepeningOf(git, options),
    onProgress: (done, total, bytesRead) => hooks.onProgress?.({ unit: 'objects', done, total, bytesRead }),
  };
  const tally =
    asked.kind === 'staged' ? await scanStaged(git, changes) : await scanCommitsOf(git, asked, changes);
  return { ...tally, exclusions: [], notes: [] };
}

/** Said before git is asked, which cannot say it: the directory may be in none, or in one that git does not trust. */
function requireRepository({ directory, environment, scope }: Git): void {
  const isTold = scope === 'hook' && environment['GIT_DIR'] !== undefined;
  if (isTold || isInRepository(directory)) return;
  throw new InputError('PD_NOT_A_REPOSITORY', 'this is no git repository', {
    hint: 'go to one, or name it as the path',
  });
}

async function scanCommitsOf(
  git: Git,
  asked: ScanOptions['git'],
  changes: ChangeScanOptions,
): Promise<Tally> {
  const selection = await selectionOf(git, asked, changes.deepening);
  return scanCommits(git, selection, await tagsNamed(git, asked), changes);
}

/** Annotated tags among the ends of what is asked for: commits are what they mean, and their messages are scanned, too. */
async function tagsNamed(git: Git, asked: ScanOptions['git']): Promise<ObjectId[]> {
  const ends =
    asked.kind === 'range'
      ? [asked.range.split('..').at(-1) ?? '']
      : asked.kind === 'commits'
        ? asked.tips
        : [];
  const tags: ObjectId[] = [];
  for (const end of ends) if (end !== '') tags.push(...(await tagsOf(git, end)));
  return [...new Set(tags)];
}

async function selectionOf(
  git: Git,
  asked: ScanOptions['git'],
  deepening: Deepening | undefined,
): Promise<string[]> {
  switch (asked.kind) {
    case 'range':
      return rangeSelection(git, asked.range, deepening);
    case 'commits':
      return commitSelection(git, asked);
    default:
      return sinceSelection(git, asked.kind === 'since' ? asked.since : '', deepening);
  }
}
