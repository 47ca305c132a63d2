import path from 'node:path';
import { UsageError } from '../model/errors.ts';
import { CONFIDENCES, DEFAULT_MIN_CONFIDENCE, SEVERITIES } from '../model/levels.ts';
import type { Baseline, IgnoreEntry, SuppressionOptions } from '../model/suppression.ts';
import type { Config } from '../model/config.ts';
import { durationOf, sizeOf } from './units.ts';
import type { GitScan, RuleSelection, ScanOptions } from '../model/options.ts';

/** Values by flag name, as the command line gives them. */
export type FlagValues = ReadonlyMap<string, readonly string[]>;

/** What the flags do not say. */
export interface Surroundings {
  readonly cwd: string;
  readonly now: number;
}

/** What files say: the configuration, the ignore file and the baseline. */
export interface Settings {
  /** Absolute: the top of the work tree, or the working directory. */
  readonly root: string;
  readonly config: Config | undefined;
  /** Absolute. */
  readonly configDirectory: string;
  readonly ignore: readonly IgnoreEntry[];
  readonly baseline: Baseline | undefined;
}

/** Flags to the options of a scan; standard input is read by the caller. @throws UsageError */
export function toScanOptions(
  paths: readonly string[],
  flags: FlagValues,
  surroundings: Surroundings,
  settings?: Settings,
): Omit<ScanOptions, 'stdin'> {
  const config = settings?.config;
  if (flags.has('stdin') && paths.length > 0) {
    throw new UsageError('PD_STDIN_AND_PATHS', 'scan either standard input or paths', {
      hint: 'leave out --stdin or the paths; --stdin-path names what comes from standard input',
    });
  }
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    cwd: surroundings.cwd,
    includeIgnored: flags.has('include-ignored') || config?.includeIgnored === true,
    git: toGitScan(paths, flags),
    deepen: flags.has('deepen'),
    rules: withConfig(toRuleSelection(flags), settings),
    minSeverity:
      SEVERITIES.find((severity) => severity === last(flags, 'min-severity')) ??
      config?.minSeverity ??
      'info',
    minConfidence:
      CONFIDENCES.find((confidence) => confidence === last(flags, 'min-confidence')) ??
      config?.minConfidence ??
      DEFAULT_MIN_CONFIDENCE,
    suppression: toSuppression(flags, settings),
    root: settings?.root,
    explain: flags.has('explain'),
    listExclusions: flags.has('verbose'),
    wasm: !flags.has('no-wasm'),
    jobs: parseJobs(last(flags, 'jobs')),
    maxFileSize: parseSize(last(flags, 'max-file-size')) ?? config?.limits.maxFileSize,
    timeoutMs: parseDuration(last(flags, 'timeout')) ?? config?.limits.timeoutMs,
    now: parseTime(last(flags, 'now')) ?? surroundings.now,
  };
}

const toSuppression = (flags: FlagValues, settings: Settings | undefined): SuppressionOptions => ({
  marks: flags.has('no-ignore') ? 'off' : 'honour',
  foreignMarks: flags.has('foreign-marks') || settings?.config?.foreignMarks === true,
  ignore: settings?.ignore ?? [],
  allow: settings?.config?.allow ?? [],
  exclude: settings?.config?.exclude ?? [],
  baseline: settings?.baseline,
  key: settings?.config?.key,
});

/** What the command line names takes the place of what the configuration names; rules of its own are added to them. */
function withConfig(selection: RuleSelection, settings: Settings | undefined): RuleSelection {
  const rules = settings?.config?.rules;
  if (settings === undefined || rules === undefined) return selection;
  const { only, skip, paths } = selection;
  const isNamed = only.length + skip.length > 0;
  return {
    paths: [...rules.add.map((file) => path.resolve(settings.configDirectory, file)), ...paths],
    only: isNamed ? only : rules.only,
    skip: isNamed ? skip : rules.skip,
    overrides: rules.override,
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
  const local = ['staged', 'no-history', 'stdin'].find((name) => asked.includes(name));
  if (flags.has('deepen') && local !== undefined && asked.length === 1) {
    throw new UsageError('PD_FLAGS_CONFLICT', `--deepen fetches commits, and --${local} looks at none`);
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

/** Bytes. */
export function parseSize(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const size = sizeOf(text);
  if (size === undefined) throw wrong('--max-file-size', 'a size such as 500KB or 10MB');
  return size;
}

/** Milliseconds. */
export function parseDuration(text: string | undefined, flag = '--timeout'): number | undefined {
  if (text === undefined) return undefined;
  const duration = durationOf(text);
  if (duration === undefined) throw wrong(flag, 'a time such as 30s or 5m');
  return duration;
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
