import type { ScanOptions, ScanProgress } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import type { Exclusion, ScanResult } from '../model/result.ts';
import type { BlobScanner } from '../model/scanner.ts';
import type { Secret } from '../model/secret.ts';
import { workTrees } from '../git/work-trees.ts';
import { selectRules } from '../rules/select.ts';
import type { FileEntry } from '../sources/listing.ts';
import type { BlobReport } from './blob-report.ts';
import { inMemory } from './byte-source.ts';
import { loadScanner } from './engine.ts';
import { explain, type FindingOptions, groupFindings } from './findings.ts';
import { Fingerprinter } from './fingerprint.ts';
import { maskText, secretsIn } from './mask.ts';
import { runPool } from './pool.ts';
import { type BlobScanContext, PIECE, scanBlob } from './scan-blob.ts';
import { FileScanner } from './scan-files.ts';

export interface ScanHooks {
  readonly onProgress?: (progress: ScanProgress) => void;
  /** Ends the scan early; what was not covered is a problem. */
  readonly signal?: AbortSignal;
  /** For git, of which only what it needs to run is passed on. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The program that worker threads run; without it a scan has one thread. */
  readonly workerUrl?: URL;
  /** Bytes; for tests. See {@link PIECE}. */
  readonly pieceSize?: number;
}

/** Scans what the options name and says all that there is to say of it. @throws PatdownError for what the user must mend. */
export async function scan(options: ScanOptions, hooks: ScanHooks = {}): Promise<ScanResult> {
  const started = performance.now();
  const rules = selectRules(options.rules);
  const scanner = await loadScanner(rules);
  const context: BlobScanContext = {
    scanner,
    rules,
    explain: options.explain,
    pieceSize: hooks.pieceSize ?? PIECE,
  };
  const covered =
    options.stdin === undefined
      ? await scanPaths(options, hooks, context)
      : { reports: [scanStdin(options.stdin, context)], exclusions: [], problems: [], notes: [] };
  return summarise(options, context, covered, started);
}

interface Covered {
  readonly reports: readonly BlobReport[];
  readonly exclusions: readonly Exclusion[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const scanStdin = (stdin: { path: string; bytes: Uint8Array }, context: BlobScanContext): BlobReport =>
  scanBlob(context, inMemory(stdin.bytes), { kind: 'stdin', path: stdin.path });

async function scanPaths(options: ScanOptions, hooks: ScanHooks, context: BlobScanContext): Promise<Covered> {
  const { listFiles } = await import('../sources/files.ts');
  const list = await listFiles(options.paths, { ...options, workTrees: workTrees(hooks.environment ?? {}) });
  const deadline = options.timeoutMs === undefined ? undefined : performance.now() + options.timeoutMs;
  const stop = (): string | undefined => {
    if (hooks.signal?.aborted === true) return 'interrupted';
    return deadline !== undefined && performance.now() > deadline
      ? 'the time allowed ran out (--timeout)'
      : undefined;
  };
  const { reports, problems } = await scanEntries(list.files, options, hooks, context, stop);
  return {
    reports,
    exclusions: list.exclusions,
    problems: [...list.problems, ...problems],
    notes: list.notes,
  };
}

/** Below this number of files a worker costs more than it saves. */
const FILES_PER_WORKER = 4000;
const MAX_WORKERS = 8;

async function scanEntries(
  files: readonly FileEntry[],
  options: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
  stop: () => string | undefined,
): Promise<{ reports: BlobReport[]; problems: Problem[] }> {
  const wanted = options.jobs ?? Math.min(MAX_WORKERS, Math.floor(files.length / FILES_PER_WORKER));
  if (wanted > 1 && files.length > 1 && hooks.workerUrl !== undefined) {
    return runPool(
      files,
      { url: hooks.workerUrl, jobs: wanted, context, maxFileSize: options.maxFileSize },
      hooks,
      stop,
    );
  }
  return scanHere(files, new FileScanner(context, options.maxFileSize), hooks, stop);
}

/** Files between two looks at the clock and turns of the event loop. */
const BATCH = 64;

async function scanHere(
  files: readonly FileEntry[],
  scanner: FileScanner,
  hooks: ScanHooks,
  stop: () => string | undefined,
): Promise<{ reports: BlobReport[]; problems: Problem[] }> {
  const reports: BlobReport[] = [];
  let bytesRead = 0;
  for (let done = 0; done < files.length; done++) {
    if (done % BATCH === 0) {
      hooks.onProgress?.({ filesDone: done, filesTotal: files.length, bytesRead });
      await new Promise(setImmediate);
      const reason = stop();
      if (reason !== undefined) return { reports, problems: [notCovered(files.length - done, reason)] };
    }
    const entry = files[done];
    const report = entry && scanner.scan(entry);
    if (report === undefined) continue;
    bytesRead += report.bytes;
    reports.push(report);
  }
  return { reports, problems: [] };
}

export const notCovered = (files: number, reason: string): Problem => ({
  kind: 'interrupted',
  path: '',
  message: `${files} ${files === 1 ? 'file was' : 'files were'} not scanned: ${reason}`,
});

async function summarise(
  options: ScanOptions,
  context: BlobScanContext,
  { reports, exclusions, problems, notes }: Covered,
  started: number,
): Promise<ScanResult> {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  const findingOptions: FindingOptions = {
    rules,
    minSeverity: options.minSeverity,
    minConfidence: options.minConfidence,
    honourAllowMarks: options.honourAllowMarks,
    fingerprinter: new Fingerprinter(),
    showPath: pathMasker(context.scanner, reports, [
      ...options.paths,
      ...problems.map(({ path }) => path),
      ...exclusions.flatMap(({ paths }) => paths),
    ]),
  };
  const { findings, suppressed } = await groupFindings(reports, findingOptions);
  const bytes = reports.reduce((sum, report) => sum + report.bytes, 0);
  const scanned = reports.filter((report) => report.problem === undefined).length;
  const { showPath } = findingOptions;
  return {
    sources: (options.stdin === undefined ? options.paths : [options.stdin.path]).map(showPath),
    findings,
    suppressed,
    explanations: options.explain ? explain(reports, findingOptions) : [],
    problems: [...problems, ...reports.flatMap(({ problem }) => problem ?? [])].map((problem) => ({
      ...problem,
      path: showPath(problem.path),
    })),
    notes,
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, paths: exclusion.paths.map(showPath) })),
    stats: {
      files: scanned,
      blobs: scanned,
      bytesRead: bytes,
      bytesScanned: bytes,
      durationMs: Math.round(performance.now() - started),
    },
    rules,
  };
}

/** Paths may hold secrets too: those that the rules find in them, and those that were found in contents. */
function pathMasker(
  scanner: BlobScanner,
  reports: readonly BlobReport[],
  others: readonly string[],
): (path: string) => string {
  const shown = reports.filter(({ matches, rejections, problem }) => {
    return matches.length > 0 || rejections.length > 0 || problem !== undefined;
  });
  const paths = [...new Set([...shown.map(({ path }) => path), ...others])];
  const found = reports.flatMap(({ matches }) => matches.map(({ match }) => match.secret));
  // What the rules find in one path may stand encoded in another one.
  const secrets = secretsIn(paths, [...found, ...paths.flatMap((path) => secretsOf(path, scanner))]);
  const known = new Map<string, string>();
  return (path) => {
    const masked = known.get(path) ?? maskText(path, [...secretsOf(path, scanner), ...secrets]);
    known.set(path, masked);
    return masked;
  };
}

function secretsOf(path: string, scanner: BlobScanner): Secret[] {
  const { matches } = scanner.relate(scanner.whole(Buffer.from(path), 'plain'));
  return matches.map(({ secret }) => secret);
}
