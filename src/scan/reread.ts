import path from 'node:path';
import { isRepository } from '../git/is-repository.ts';
import { readObjects } from '../git/objects.ts';
import type { ScanOptions } from '../model/options.ts';
import type { Problem } from '../model/problem.ts';
import type { BlobReport } from './blob-report.ts';
import { inMemory } from './byte-source.ts';
import { Fingerprinter } from './fingerprint.ts';
import { identityOf } from './identity.ts';
import { messageOf } from './message.ts';
import type { ParsedReport, ReportPlace } from './report-places.ts';
import { type Covered, type ScanHooks, scanPaths } from './scan.ts';
import { type BlobScanContext, scanBlob } from './scan-blob.ts';

/**
 * Reads the places of a report again and keeps what still fits its fingerprint. A report holds no secrets, so this is the only way to
 * them; what stands there now and is not what was reported is left alone and told of.
 */
export async function reread(
  report: ParsedReport,
  options: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
): Promise<Covered> {
  const files = [
    ...new Set(report.places.flatMap(({ where, path: file }) => (where.kind === 'file' ? [file] : []))),
  ];
  const ofFiles =
    files.length === 0 ? undefined : await scanPaths({ ...options, paths: files }, hooks, context);
  const ofObjects = await readGitPlaces(report, options, hooks, context);
  const wanted = new Set(report.places.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`));
  const fingerprinter = new Fingerprinter(options.suppression.key);
  const seen = new Set<string>();
  const kept = await Promise.all(
    [...(ofFiles?.reports ?? []), ...ofObjects].map((own) =>
      keepWanted(own, wanted, (report) => pathsOf(report, options), fingerprinter, seen),
    ),
  );
  return {
    reports: kept.filter(({ matches }) => matches.length > 0),
    files: ofFiles?.files ?? 0,
    objects: ofObjects.length,
    bytes: (ofFiles?.bytes ?? 0) + ofObjects.reduce((sum, { bytes }) => sum + bytes, 0),
    problems: [...(ofFiles?.problems ?? []), ...missing(report, seen)],
    exclusions: [],
    notes: [],
  };
}

/** Objects of the repositories that the report is about. */
async function readGitPlaces(
  { places, sources }: ParsedReport,
  { cwd }: ScanOptions,
  hooks: ScanHooks,
  context: BlobScanContext,
): Promise<BlobReport[]> {
  const byName = new Map<string, ReportPlace[]>();
  for (const place of places) {
    if (place.where.kind !== 'object') continue;
    byName.set(place.where.name, [...(byName.get(place.where.name) ?? []), place]);
  }
  if (byName.size === 0) return [];
  const names = [...byName.keys()];
  const reports: BlobReport[] = [];
  for (const directory of sources.map((source) => path.resolve(cwd, source)).filter(isRepository)) {
    const git = { directory, environment: hooks.environment ?? {}, scope: 'directory' } as const;
    let index = 0;
    for await (const read of readObjects(git, names)) {
      const own = byName.get(names[index++] ?? '') ?? [];
      if (read.kind === 'failed') continue;
      const bytes = Buffer.from(read.type === 'blob' ? read.bytes : messageOf(read.bytes));
      for (const shown of new Set(own.map((place) => place.path)))
        reports.push(scanBlob(context, inMemory(bytes), { kind: 'unreachable', object: read.id }, shown));
    }
  }
  return reports;
}

async function keepWanted(
  report: BlobReport,
  wanted: ReadonlySet<string>,
  paths: (report: BlobReport) => readonly string[],
  fingerprinter: Fingerprinter,
  seen: Set<string>,
): Promise<BlobReport> {
  const matches = [];
  for (const placed of report.matches) {
    const { ruleId, secret } = placed.match;
    const keys = await Promise.all(
      paths(report).map(async (path) => `${ruleId} ${await fingerprinter.of(ruleId, secret, path)}`),
    );
    const key = keys.find((candidate) => wanted.has(candidate));
    if (key === undefined) continue;
    seen.add(key);
    matches.push(placed);
  }
  return { ...report, matches };
}

/** From the top of the work tree, and as the report has it, which is the same for what git told of the index and of commits. */
const pathsOf = ({ path: shown, provenance }: BlobReport, options: ScanOptions): string[] => [
  ...new Set([identityOf(shown, provenance, options), shown]),
];

const missing = ({ places }: ParsedReport, seen: ReadonlySet<string>): Problem[] => {
  const lost = places.filter(({ ruleId, fingerprint }) => !seen.has(`${ruleId} ${fingerprint}`));
  const distinct = new Map(lost.map((place) => [`${place.ruleId} ${place.fingerprint}`, place]));
  return [...distinct.values()].map(({ path: file, ruleId }) => ({
    kind: 'changed',
    path: file,
    message: `what the report says of ${/^[a-z0-9-]+$/.test(ruleId) ? ruleId : 'it'} is no longer there, or cannot be read again: not verified`,
  }));
};
