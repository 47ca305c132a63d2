import type { Problem } from '../model/problem.ts';
import type { Exclusion, ScanResult } from '../model/result.ts';
import type { ReportContext } from './reporter.ts';
import { VERIFICATION_STATUSES } from '../model/verification.ts';
import { counted, grouped } from './grouped.ts';
import type { Paint } from './paint.ts';
import { placeName } from './place-name.ts';
import { toldLocations } from './places.ts';
import { safe } from './terminal.ts';
import { wrap } from './wrap.ts';

const INDENT = '  ';

/** Problems that are listed; a thousand unreadable files would hide the summary. */
const MAX_PROBLEMS = 20;

/** The end of a text report: what went wrong, what was found, what was covered and what was not. */
export function summaryLines(result: ScanResult, context: ReportContext, paint: Paint): string[] {
  return [
    ...problemLines(result, context, paint),
    headline(result, paint),
    ...coverage(result, context, paint),
  ];
}

function problemLines({ problems }: ScanResult, context: ReportContext, paint: Paint): string[] {
  if (problems.length === 0) return [];
  const shown = context.verbose ? problems : problems.slice(0, MAX_PROBLEMS);
  const more = problems.length - shown.length;
  return [
    paint.yellow(`The scan is incomplete: ${counted(problems.length, 'problem')}.`),
    ...shown.flatMap((problem) => problemLine(problem, context, paint)),
    ...(more === 0 ? [] : [`  and ${more} more (--verbose)`]),
  ];
}

/** Its path and what is wrong there, in lines of which those behind the first one stand further in. */
function problemLine({ path, message }: Problem, { columns }: ReportContext, paint: Paint): string[] {
  const name = safe(path);
  const text = `${name === '' ? '' : `${name}: `}${safe(message)}`;
  const [first = '', ...rest] = wrap(text, columns - INDENT.length, INDENT);
  const isNamed = name !== '' && first.startsWith(`${INDENT}${name}:`);
  const named = isNamed ? `${INDENT}${paint.cyan(name)}${first.slice(INDENT.length + name.length)}` : first;
  return [named, ...rest.map((line) => INDENT + line)];
}

function headline({ findings, problems }: ScanResult, paint: Paint): string {
  if (findings.length === 0) {
    return problems.length === 0 ? paint.green('No secrets found.') : 'No secrets found in what was scanned.';
  }
  const places = findings.flatMap(toldLocations).length;
  const files = new Set(findings.flatMap(({ locations }) => locations.map(placeName))).size;
  const where = places === findings.length ? '' : ` at ${counted(places, 'place')}`;
  return paint.bold(`${counted(findings.length, 'secret')} found${where} in ${counted(files, 'file')}.`);
}

/** What providers said of all of them, also of those that are not shown. */
function verdictParts({ verdicts = {} }: ScanResult): string[] {
  const told = VERIFICATION_STATUSES.flatMap((status) => {
    const number = verdicts[status] ?? 0;
    return number === 0 ? [] : [`${grouped(number)} ${status}`];
  });
  return told.length === 0 ? [] : [`Verified: ${told.join(', ')}.`];
}

function coverage(result: ScanResult, context: ReportContext, paint: Paint): string[] {
  const { stats, exclusions, suppressed } = result;
  const seconds =
    stats.durationMs < 10_000 ? (stats.durationMs / 1000).toFixed(1) : Math.round(stats.durationMs / 1000);
  const parts = [
    `Scanned ${scannedParts(stats)}, ${formatBytes(stats.bytesRead)}, in ${seconds} s with ${counted(result.rules.size, 'rule')}.`,
    ...verdictParts(result),
    ...(suppressed.length === 0 ? [] : [`${counted(suppressed.length, 'finding')} suppressed.`]),
    ...result.notes.map((note) => `Note: ${safe(note)}.`),
    ...exclusions
      .filter((exclusion) => !isRead(exclusion, result))
      .map((exclusion) => `${EXCLUDED[exclusion.reason](exclusion.count)}.`),
  ];
  const listed = context.verbose ? [...exclusions.flatMap(listExclusion), ...staleEntries(result)] : [];
  return [...wrap(parts.join(' '), context.columns, '').map(paint.dim), ...listed.map(paint.dim)];
}

/** Of what is left out as files, the history was scanned. */
const isRead = ({ reason, count: number }: Exclusion, { stats, sources }: ScanResult): boolean =>
  reason === 'git-directory' && stats.blobs > stats.files && number <= sources.length;

/** What was looked at, in words. */
export function scannedParts({ files, blobs }: ScanResult['stats']): string {
  const objects = counted(blobs - files, 'git object');
  if (blobs === files) return counted(files, 'file');
  return files === 0 ? objects : `${counted(files, 'file')} and ${objects}`;
}

const EXCLUDED: Readonly<Record<Exclusion['reason'], (number: number) => string>> = {
  'git-ignored': (number) => `${counted(number, 'path')} ignored by git left out (--include-ignored)`,
  'git-directory': (number) => `${counted(number, '.git directory', '.git directories')} left out`,
  symlink: (number) => `${counted(number, 'symbolic link')} not followed`,
  'special-file': (number) => `${counted(number, 'special file')} left out`,
  submodule: (number) => `${counted(number, 'submodule')} without files`,
  configured: (number) => `${counted(number, 'path')} left out by the configuration`,
};

const listExclusion = ({ reason, paths }: Exclusion): string[] =>
  paths.map((path) => `  ${reason}  ${safe(path)}`);

/** Entries that suppress nothing: those of the ignore file may be meant for what was not scanned this time. */
const staleEntries = ({ suppression: { staleBaseline, staleIgnore } }: ScanResult): string[] => [
  ...staleBaseline.map(
    ({ path, rule }) => `  baseline entry of a secret that is gone  ${safe(path)}  ${safe(rule)}`,
  ),
  ...staleIgnore.map(({ place }) => `  ignore entry that suppresses nothing  ${safe(place)}`),
];

const UNITS = ['bytes', 'KB', 'MB', 'GB', 'TB'];

export function formatBytes(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${power === 0 ? value : value.toPrecision(3)} ${UNITS[power] ?? 'bytes'}`;
}
