import { UsageError } from '../model/errors.ts';
import { CONFIDENCES, DEFAULT_MIN_CONFIDENCE, SEVERITIES } from '../model/levels.ts';
import type { GitScan, RuleSelection, ScanOptions } from '../model/options.ts';

/** Values by flag name, as the command line gives them. */
export type FlagValues = ReadonlyMap<string, readonly string[]>;

/** What the flags do not say. */
export interface Surroundings {
  readonly cwd: string;
  readonly now: number;
}

/** Flags to the options of a scan; standard input is read by the caller. @throws UsageError */
export function toScanOptions(
  paths: readonly string[],
  flags: FlagValues,
  surroundings: Surroundings,
): Omit<ScanOptions, 'stdin'> {
  if (flags.has('stdin') && paths.length > 0) {
    throw new UsageError('PD_STDIN_AND_PATHS', 'scan either standard input or paths', {
      hint: 'leave out --stdin or the paths; --stdin-path names what comes from standard input',
    });
  }
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    cwd: surroundings.cwd,
    includeIgnored: flags.has('include-ignored'),
    git: toGitScan(paths, flags),
    rules: toRuleSelection(flags),
    minSeverity: SEVERITIES.find((severity) => severity === last(flags, 'min-severity')) ?? 'info',
    minConfidence:
      CONFIDENCES.find((confidence) => confidence === last(flags, 'min-confidence')) ??
      DEFAULT_MIN_CONFIDENCE,
    honourAllowMarks: !flags.has('no-ignore'),
    explain: flags.has('explain'),
    listExclusions: flags.has('verbose'),
    wasm: !flags.has('no-wasm'),
    jobs: parseJobs(last(flags, 'jobs')),
    maxFileSize: parseSize(last(flags, 'max-file-size')),
    timeoutMs: parseDuration(last(flags, 'timeout')),
    now: parseTime(last(flags, 'now')) ?? surroundings.now,
  };
}

const HISTORY = ['history', 'no-history', 'history-only'] as const;

/** @throws UsageError when flags ask for different things */
function toGitScan(paths: readonly string[], flags: FlagValues): GitScan {
  const asked = [...HISTORY, 'staged', 'range', 'since', 'stdin'].filter((name) => flags.has(name));
  const [first, second] = asked.filter((name) => name !== 'no-history' || !flags.has('stdin'));
  if (first !== undefined && second !== undefined && !(first === 'no-history' && !isHistory(second))) {
    throw new UsageError('PD_FLAGS_CONFLICT', `--${first} and --${second} ask for different things`);
  }
  const isChange = flags.has('staged') || flags.has('range') || flags.has('since');
  if (isChange && paths.length > 1) {
    throw new UsageError('PD_FLAGS_CONFLICT', 'what is committed is looked for in one repository at a time');
  }
  if (flags.has('staged')) return { kind: 'staged' };
  const range = last(flags, 'range');
  if (range !== undefined) {
    if (!/(?<!\.)\.\.(?!\.)/.test(range))
      throw wrong('--range', 'two commits with two dots between them: A..B');
    return { kind: 'range', range };
  }
  const since = last(flags, 'since');
  if (since !== undefined) return { kind: 'since', since };
  if (flags.has('history-only')) return { kind: 'history', mode: 'only' };
  if (flags.has('history')) return { kind: 'history', mode: 'always' };
  return { kind: 'history', mode: flags.has('no-history') ? 'none' : 'auto' };
}

const isHistory = (name: string): boolean => name === 'history' || name === 'history-only';

export const toRuleSelection = (flags: FlagValues): RuleSelection => ({
  paths: flags.get('rules') ?? [],
  only: commaList(flags.get('only')),
  skip: commaList(flags.get('skip')),
});

export const last = (flags: FlagValues, name: string): string | undefined => flags.get(name)?.at(-1);

const commaList = (values: readonly string[] | undefined): string[] =>
  (values ?? []).flatMap((value) => value.split(',')).flatMap((id) => (id.trim() === '' ? [] : [id.trim()]));

const MAX_JOBS = 256;

function parseJobs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (jobs < 1 || jobs > MAX_JOBS) throw wrong('--jobs', `a whole number from 1 to ${MAX_JOBS}`);
  return jobs;
}

const SIZE_UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 1024,
  m: 1e6,
  mb: 1e6,
  mib: 1024 ** 2,
  g: 1e9,
  gb: 1e9,
  gib: 1024 ** 3,
};

/** Bytes. */
export function parseSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number = '', unit = ''] = /^(\d{1,12}(?:\.\d{1,3})?)\s?([a-z]{0,3})$/i.exec(text) ?? [];
  const factor = SIZE_UNITS[unit.toLowerCase()];
  if (number === '' || factor === undefined) throw wrong('--max-file-size', 'a size such as 500KB or 10MB');
  return Math.floor(Number(number) * factor);
}

const TIME_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds. */
export function parseDuration(text: string | undefined, flag = '--timeout'): number | undefined {
  if (text === undefined) return undefined;
  const [, number = '', unit = ''] = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text) ?? [];
  const factor = TIME_UNITS[unit];
  if (number === '' || factor === undefined) throw wrong(flag, 'a time such as 30s or 5m');
  return Number(number) * factor;
}

function parseTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(time)) throw wrong('--now', 'an ISO 8601 date such as 2026-11-23 or 2026-11-23T12:00:00Z');
  return time;
}

const wrong = (flag: string, wanted: string): UsageError =>
  new UsageError('PD_FLAG_VALUE', `${flag} takes ${wanted}`);
