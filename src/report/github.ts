import { checkedOutRegion } from '../model/checked-out.ts';
import type { Finding, Location } from '../model/finding.ts';
import type { Severity } from '../model/levels.ts';
import type { ScanResult } from '../model/result.ts';
import { clip } from './clip.ts';
import { judgement } from './evidence.ts';
import { counted, grouped } from './grouped.ts';
import { historyNote, placeName } from './place-name.ts';
import { toldPlaces, worstFirst } from './places.ts';
import { safe } from './terminal.ts';

/** What GitHub's runner keeps of a step (actions/runner, `ExecutionContext`): annotations of each type, characters of a message. */
const MAX_OF_A_TYPE = 10;
const MAX_MESSAGE = 4096;
const MAX_PROBLEMS = 20;

type Annotation = 'error' | 'warning' | 'notice';

const TYPES: Readonly<Record<Severity, Annotation>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/** Workflow commands that make annotations, the worst first; what the runner would drop without a word is counted. */
export function renderGithub(result: ScanResult): string {
  const problems = result.problems.length === 0 ? [] : [problemCommand(result)];
  const places = toldPlaces(worstFirst(result));
  const room: Record<Annotation, number> = {
    error: MAX_OF_A_TYPE - problems.length,
    warning: MAX_OF_A_TYPE,
    notice: MAX_OF_A_TYPE,
  };
  const shown = places.filter(({ finding }) => room[TYPES[finding.severity]]-- > 0);
  const commands = shown.map(({ finding, location }) => placeCommand(finding, location, result));
  return [...problems, ...commands, closing(places.length, shown.length, result)]
    .map((line) => `${line}\n`)
    .join('');
}

function closing(all: number, shown: number, result: ScanResult): string {
  const more =
    all === shown ? '' : `; ${grouped(all - shown)} more are not annotated, the other reports have them`;
  const found =
    all === 0
      ? 'no secrets found'
      : `${counted(result.findings.length, 'secret')} found at ${counted(all, 'place')}${more}`;
  return `patdown: ${found}${result.problems.length === 0 ? '' : ' in an incomplete scan'}`;
}

function placeCommand(finding: Finding, location: Location, result: ScanResult): string {
  const rule = result.rules.get(finding.ruleId);
  const note = historyNote(location);
  const message = [
    `${rule?.name ?? finding.ruleId} ${finding.secret.redacted} (${finding.ruleId}): ${judgement(finding)}.`,
    ...(note === undefined ? [] : [`${placeName(location)}:${location.startLine} ${note}.`]),
    ...(rule === undefined ? [] : [rule.remediation]),
    ...(rule?.revokeUrl === undefined ? [] : [rule.revokeUrl]),
  ];
  const title = `${rule?.name ?? finding.ruleId} (${finding.severity})`;
  return command(TYPES[finding.severity], { ...placeProperties(location), title }, message);
}

/** Only what stands in the files that are checked out can be shown on a line. */
function placeProperties(location: Location): Readonly<Record<string, string | number>> {
  const region = checkedOutRegion(location);
  if (region === undefined) return {};
  const { startLine, endLine, startColumn, endColumn } = region;
  // The runner refuses columns that span lines.
  const columns = startLine === endLine ? { col: startColumn, endColumn } : {};
  return { file: location.path, line: startLine, endLine, ...columns };
}

function problemCommand({ problems }: ScanResult): string {
  const told = problems
    .slice(0, MAX_PROBLEMS)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const more = problems.length - told.length;
  return command('error', { title: 'The scan is incomplete' }, [
    ...told,
    ...(more === 0 ? [] : [`and ${grouped(more)} more`]),
  ]);
}

/** `::type key=value,…::message`, with everything that could end a part of it escaped (actions/toolkit, `command.ts`). */
function command(
  type: Annotation,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  const message = clip(lines.map(safe).join('\n'), MAX_MESSAGE);
  return `::${type} ${written.join(',')}::${data(message)}`;
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\n', '%0A');
const property = (text: string): string => data(safe(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
