import type { Finding } from '../model/finding.ts';
import type { ScanOptions, ScanProgress } from '../model/options.ts';
import type { Exclusion, ScanResult } from '../model/result.ts';
import { workTrees } from '../git/work-trees.ts';
import { selectRules } from '../rules/select.ts';
import type { ListOptions } from '../sources/listing.ts';
import { announcerOf, type FoundMatch } from './announcer.ts';
import type { BlobReport } from './blob-report.ts';
import { inMemory } from './byte-source.ts';
import { loadScanner } from './engine.ts';
import type { FindingOptions } from './findings.ts';
import { INTERRUPTED } from './interrupted.ts';
import { pathMasker } from './mask-paths.ts';
import { findRepositories } from './find-repositories.ts';
import { compilePathRules } from './match-paths.ts';
import { PIECE } from './related-blocks.ts';
import { type BlobScanContext, scanBlob } from './scan-blob.ts';
import { scanEntries } from './scan-entries.ts';
import { type Tally, Tallier } from './tally.ts';
import type { VerificationHooks } from './verify-findings.ts';

export interface ScanHooks {
  /** Milliseconds that never go back. Node's own `performance` takes 2 ms to be loaded. */
  readonly clock?: () => number;
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Told of each match once, as soon as its place is known; in no order, and before anything is grouped or suppressed. */
  readonly onMatch?: (match: FoundMatch) => void;
  /** Ends the scan early; what was not covered is a problem. */
  readonly signal?: AbortSignal;
  /** Is told before a history is scanned of how many bytes its packs are. */
  readonly onPacks?: (bytes: number) => Promise<void>;
  /** For git, of which only what it needs to run is passed on. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The program that worker threads run; without it a scan has one thread. */
  readonly workerUrl?: URL;
  /** Bytes that are worth another thread; for tests. */
  readonly worthAWorker?: number;
  /** Bytes; for tests. See {@link PIECE}. */
  readonly pieceSize?: number;
  readonly verification?: VerificationHooks;
  /** Is told what was found, and where, before anything is left out by its verdict: revocation needs what stood beside it. */
  readonly onFound?: (findings: readonly Finding[], reports: readonly BlobReport[]) => void;
}

/** Scans what the options name and says all that there is to say of it. @throws PatdownError for what the user must mend. */
export const scan = (options: ScanOptions, hooks: ScanHooks = {}): Promise<ScanResult> =>
  scanWith(options, hooks, (context) => cover(options, hooks, context));

/** The same of what `read` covers: places of a report, or one token. @throws PatdownError */
export async function scanWith(
  options: ScanOptions,
  hooks: ScanHooks,
  read: (context: BlobScanContext) => Promise<Covered>,
): Promise<ScanResult> {
  const clock = clockOf(hooks);
  const started = clock();
  const rules = await selectRules(options.rules);
  const scanner = await loadScanner(rules, options);
  const context: BlobScanContext = {
    scanner,
    rules,
    pathRules: await compilePathRules(rules),
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? PIECE,
    announce: announcerOf(scanner, hooks.onMatch),
  };
  const covered = await read(context);
  for (const report of covered.reports) context.announce?.(report);
  return summarise(options, hooks, context, covered, () => Math.round(clock() - started));
}

const clockOf = (hooks: ScanHooks): (() => number) => hooks.clock ?? (() => performance.now());

export interface Covered extends Tally {
  readonly exclusions: readonly Exclusion[];
  readonly notes: readonly string[];
}

async function cover(options: ScanOptions, hooks: ScanHooks, context: BlobScanContext): Promise<Covered> {
  if (options.stdin !== undefined) return scanStdin(options.stdin, context);
  const stop = stopperOf(options, hooks);
  const { git } = options;
  if (git.kind !== 'history') {
    const { scanChanges } = await import('./scan-repositories.ts');
    return scanChanges(options, hooks, context, stop);
  }
  const repositories = findRepositories(options);
  const files = git.mode === 'only' ? NO_FILES : await scanPaths(options, hooks, context, stop);
  if (repositories.length === 0) return files;
  const { scanHistories } = await import('./scan-repositories.ts');
  return scanHistories(repositories, files, options, hooks, context, stop);
}

/** Says why the scan is to end, once it is. */
function stopperOf({ timeoutMs }: ScanOptions, hooks: ScanHooks): () => string | undefined {
  const clock = clockOf(hooks);
  const deadline = timeoutMs === undefined ? undefined : clock() + timeoutMs;
  return () => {
    if (hooks.signal?.aborted === true) return INTERRUPTED;
    return deadline !== undefined && clock() > deadline ? 'the time allowed ran out (--timeout)' : undefined;
  };
}

const NO_FILES: Covered = {
  reports: [],
  files: 0,
  objects: 0,
  bytes: 0,
  problems: [],
  exclusions: [],
  notes: [],
};

function scanStdin(stdin: { path: string; bytes: Uint8Array }, context: BlobScanContext): Covered {
  const tallier = new Tallier();
  tallier.add(scanBlob(context, inMemory(stdin.bytes), { kind: 'stdin' }, stdin.path));
  return { ...tallier.tally(), exclusions: [], notes: [] };
}

export async function scanPaths(
  options: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
  stop: () => string | undefined = stopperOf(options, hooks),
): Promise<Covered> {
  const { openFiles } = await import('../sources/files.ts');
  const source = await openFiles(options.paths, {
    ...options,
    workTrees: workTrees(hooks.environment ?? {}),
    excluded: await excludedBy(options),
  });
  const { jobs, maxFileSize, wasm } = options;
  const tally = await scanEntries(source.batches, { context, jobs, maxFileSize, wasm, stop }, hooks);
  const { exclusions, problems, notes } = source.rest();
  return { ...tally, exclusions, problems: [...problems, ...tally.problems], notes };
}

async function excludedBy({ suppression, root, cwd }: ScanOptions): Promise<ListOptions['excluded']> {
  const { exclude } = suppression;
  if (exclude.length === 0) return undefined;
  const { compilePathGlobs } = await import('./globs.ts');
  return { root: root ?? cwd, test: await compilePathGlobs(exclude) };
}

async function summarise(
  options: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
  { reports, files, objects, bytes, exclusions, problems, notes }: Covered,
  duration: () => number,
): Promise<ScanResult> {
  const { rules } = context;
  const findingOptions = {
    rules,
    minSeverity: options.minSeverity,
    minConfidence: options.minConfidence,
    showPath: pathMasker(context.scanner, reports, [
      ...options.paths,
      ...problems.map(({ path }) => path),
      ...exclusions.flatMap(({ paths }) => paths),
    ]),
  };
  const told = await tell(reports, findingOptions, options, hooks);
  const { showPath } = findingOptions;
  hooks.onFound?.(told.findings, reports);
  const verified = await verify(told.findings, reports, options, hooks);
  return {
    sources: (options.stdin === undefined ? options.paths : [options.stdin.path]).map(showPath),
    ...told,
    findings: verified.findings,
    problems: [
      ...[...problems, ...reports.flatMap(({ problem }) => problem ?? [])].map((problem) => ({
        ...problem,
        path: showPath(problem.path),
      })),
      ...verified.problems,
    ],
    notes: [...notes, ...suppressionNotes(told.suppression)],
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, paths: exclusion.paths.map(showPath) })),
    stats: {
      files,
      blobs: files + objects,
      bytesRead: bytes,
      bytesScanned: bytes,
      durationMs: duration(),
    },
    rules,
    ...(verified.verdicts === undefined ? {} : { verdicts: verified.verdicts }),
    ...(verified.plan === undefined ? {} : { plan: verified.plan }),
  };
}

/** Asks providers where that was asked for, and only then loads what can. */
async function verify(
  findings: readonly Finding[],
  reports: readonly BlobReport[],
  { verification, rules }: ScanOptions,
  { verification: own, environment, signal }: ScanHooks,
): Promise<Pick<ScanResult, 'findings' | 'problems' | 'verdicts' | 'plan'>> {
  if (verification === undefined || findings.length === 0) return { findings, problems: [] };
  const { planFindings, verifyFindings } = await import('./verify-findings.ts');
  const surroundings = {
    options: verification,
    rulePaths: rules.paths,
    hooks: own ?? { userAgent: 'patdown' },
    environment: environment ?? {},
    signal,
  };
  return verification.mode === 'plan'
    ? { findings, problems: [], plan: await planFindings(findings, reports, surroundings) }
    : verifyFindings(findings, reports, surroundings);
}

/** What findings need, node:crypto first of all, is loaded when there is something to tell: it takes as long as a small scan. */
async function tell(
  reports: readonly BlobReport[],
  findingOptions: Omit<FindingOptions, 'fingerprinter' | 'suppressor'>,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<Pick<ScanResult, 'findings' | 'suppressed' | 'suppression' | 'explanations'>> {
  const { baseline, ignore, key } = options.suppression;
  if (reports.length === 0 && baseline === undefined && ignore.length === 0) return NOTHING_TOLD;
  const { explain, groupFindings } = await import('./findings.ts');
  const { Fingerprinter } = await import('./fingerprint.ts');
  const { createSuppressor } = await import('./create-suppressor.ts');
  const suppressor = await createSuppressor(options, hooks);
  const whole = { ...findingOptions, fingerprinter: new Fingerprinter(key), suppressor };
  const groups = await groupFindings(reports, whole);
  return {
    ...groups,
    suppression: suppressor.summary(),
    explanations: options.explain ? explain(reports, whole) : [],
  };
}

const NOTHING_TOLD = {
  findings: [],
  suppressed: [],
  suppression: {
    counts: { inline: 0, 'ignore-file': 0, 'allow-list': 0, excluded: 0, baseline: 0 },
    staleBaseline: [],
    staleIgnore: [],
    expiredIgnore: [],
  },
  explanations: [],
};

/** What a person who keeps a baseline or an ignore file should know. */
function suppressionNotes({ staleBaseline, expiredIgnore }: ScanResult['suppression']): string[] {
  const [stale, expired] = [staleBaseline.length, expiredIgnore.length];
  return [
    ...(stale === 0
      ? []
      : [
          `${stale} baseline ${stale === 1 ? 'entry names a secret that is' : 'entries name secrets that are'} gone (patdown baseline prune)`,
        ]),
    ...(expired === 0
      ? []
      : [
          `${expired} ${expired === 1 ? 'entry' : 'entries'} of the ignore file no longer ${expired === 1 ? 'holds' : 'hold'}: ${expiredIgnore.map(({ place }) => place).join(', ')}`,
        ]),
  ];
}
