import path from 'node:path';
import { toScanOptions } from '../config/options.ts';
import { unshallow } from '../git/fetch.ts';
import { resolveCommit } from '../git/repository-state.ts';
import type { Git } from '../git/stream.ts';
import { workTrees } from '../git/work-trees.ts';
import { InputError } from '../model/errors.ts';
import { VERSION } from '../cli/version.ts';
import { toVerificationOptions } from '../config/verification-options.ts';
import { atOwnInstance } from './instance.ts';
import type { ScanOptions } from '../model/options.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { ScanResult } from '../model/result.ts';
import { scan, type ScanHooks } from '../scan/scan.ts';
import type { Inputs } from './inputs.ts';
import { isUnreadable, type Plan, planEvent } from './plan.ts';
import { requireHistory, resolveRange } from './resolve-range.ts';
import { type SettingsAt, settingsAt } from './settings-at.ts';
import type { Surroundings } from './surroundings.ts';

/** What a run of the Action has to tell. */
export type EventScan =
  | { readonly kind: 'nothing'; readonly reason: string }
  | {
      readonly kind: 'scanned';
      readonly result: ScanResult;
      /** What was scanned, by whose configuration; our own words and commits' names. */
      readonly notes: readonly string[];
      readonly pullRequest: number | undefined;
      /** What paths of the result begin at. */
      readonly root: string;
      /** Where the commits of the result can be looked at; undefined where that is not known. */
      readonly repositoryUrl: string | undefined;
    };

/** What is to be scanned, once it is known which commits there are. */
interface Target {
  readonly directory: string;
  readonly paths: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly string[];
  /** The commit whose configuration counts. */
  readonly trusted: ObjectId | undefined;
  /** Whether allow comments in what is scanned count. */
  readonly honoursMarks: boolean;
  readonly pullRequest: number | undefined;
}

/** Scans what the event brought. @throws PatdownError */
export async function scanEvent(
  inputs: Inputs,
  surroundings: Surroundings,
  hooks: ScanHooks,
  now: number,
): Promise<EventScan> {
  const { eventName, payload, commit } = surroundings;
  const plan = planEvent(eventName, payload, commit);
  if (isUnreadable(plan)) {
    throw new InputError('PD_ACTION_EVENT', `the payload of ${eventName} does not name its commits`);
  }
  if (plan.kind === 'nothing') return plan;
  const git = repositoryOf(inputs, surroundings);
  const target = await toTarget(git, plan, inputs, surroundings);
  const at = await settingsAt(git, target.trusted, inputs, surroundings.temporary);
  try {
    const options = toOptions(target, inputs, at, now, surroundings.environment);
    const result = await scan(options, {
      ...hooks,
      environment: surroundings.environment,
      ...(inputs.verify ? { verification: { userAgent: `patdown/${VERSION}` } } : {}),
    });
    const notes = [...target.notes, ...settingsNotes(target, at), ...markNotes(result)];
    return {
      kind: 'scanned',
      result,
      notes,
      pullRequest: target.pullRequest,
      root: target.directory,
      repositoryUrl: repositoryUrl(git, target, surroundings),
    };
  } finally {
    at.dispose();
  }
}

/** Where paths begin at the top of what is checked out, that is taken for the repository of the job. */
function repositoryUrl(git: Git, { directory }: Target, { environment }: Surroundings): string | undefined {
  const [server = '', name = ''] = [environment['GITHUB_SERVER_URL'], environment['GITHUB_REPOSITORY']];
  const isKnown = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(name);
  return isKnown && git.directory === directory ? `${server}/${name}` : undefined;
}

/** Allow comments that would have kept something from being reported, had their word counted. */
function markNotes({ findings }: ScanResult): string[] {
  const places = findings
    .flatMap(({ locations }) => locations)
    .filter(({ unheeded }) => unheeded !== undefined);
  return places.length === 0
    ? []
    : [
        `allow comments in what was scanned did not count, at ${places.length} of its places (trust-pr-config)`,
      ];
}

/** Paths are the workflow's own words, and shortened to what cannot be read as markup. */
function settingsNotes({ trusted }: Target, { settings, missing }: SettingsAt): string[] {
  const isConfigured =
    settings.config !== undefined || settings.ignore.length > 0 || settings.baseline !== undefined;
  return [
    ...(isConfigured && trusted !== undefined ? [`the configuration of commit ${trusted} counted`] : []),
    ...missing.map(
      (name) =>
        `${name.replace(/[^\w./ -]/g, '?')} is named by an input and is not in ${trusted ?? 'any commit whose word counts'}: it did not count`,
    ),
  ];
}

/** The repository that the first path is in. @throws InputError */
function repositoryOf({ paths }: Inputs, { workspace, environment }: Surroundings): Git {
  const top = workTrees(environment).find(path.resolve(workspace, paths[0] ?? '.'));
  if (top !== undefined) return { directory: top, environment, scope: 'directory' };
  throw new InputError('PD_NOT_A_REPOSITORY', 'no repository is checked out', {
    hint: 'run actions/checkout before; where it has a `path`, give that as `paths`',
  });
}

async function toTarget(
  git: Git,
  plan: Exclude<Plan, { kind: 'nothing' }>,
  inputs: Inputs,
  { workspace }: Surroundings,
): Promise<Target> {
  const isTrusted = inputs.trustPrConfig || !plan.proposal;
  const common = {
    honoursMarks: isTrusted,
    pullRequest: 'pullRequest' in plan ? plan.pullRequest : undefined,
  };
  const everything = { directory: workspace, paths: inputs.paths.length === 0 ? ['.'] : inputs.paths };
  const commits = { directory: git.directory, paths: ['.'] };
  if (plan.kind === 'everything') {
    if (inputs.range !== undefined) await requireHistory(git, inputs.deepen);
    else if (inputs.deepen && inputs.history !== 'never') await unshallow(git);
    const trusted = await ownCommit(git, plan);
    const asked = inputs.range === undefined ? everything : commits;
    return { ...common, ...asked, flags: flagsOf(inputs, undefined), notes: [], trusted };
  }
  const { from, to, notes } = await resolveRange(git, plan, inputs.deepen);
  const range = `${from ?? '0'.repeat(to.length)}..${to}`;
  const flags = flagsOf(inputs, range);
  const asked = flags.has('range') ? commits : everything;
  const what = from === undefined ? `the commits of ${to}` : `the commits ${from}..${to}`;
  const told = inputs.range === undefined && flags.has('range') ? [...notes, `scanned: ${what}`] : notes;
  return { ...common, ...asked, flags, notes: told, trusted: isTrusted ? to : from };
}

/** The commit of the job; of another repository that is checked out, the one that it is at. */
async function ownCommit(
  git: Git,
  { commit, proposal }: Extract<Plan, { kind: 'everything' }>,
): Promise<ObjectId | undefined> {
  const own = commit === undefined ? undefined : await resolveCommit(git, commit);
  return own ?? (proposal ? undefined : resolveCommit(git, 'HEAD'));
}

/** As the command has them. `range`: of the event. */
function flagsOf(inputs: Inputs, range: string | undefined): Map<string, string[]> {
  const flags = new Map<string, string[]>();
  if (inputs.range !== undefined) flags.set('range', [inputs.range]);
  else if (inputs.history === 'always') flags.set('history', ['']);
  else if (range !== undefined) flags.set('range', [range]);
  else if (inputs.history === 'never') flags.set('no-history', ['']);
  return flags;
}

function toOptions(
  { directory, paths, flags, honoursMarks }: Target,
  { verify }: Inputs,
  { settings, rules }: SettingsAt,
  now: number,
  environment: Surroundings['environment'],
): ScanOptions {
  const all = new Map([...flags, ...(rules.length === 0 ? [] : [['rules', rules] as const])]);
  const options = toScanOptions(paths, all, { cwd: directory, now }, settings);
  const marks = honoursMarks ? options.suppression.marks : 'report';
  return {
    ...options,
    stdin: undefined,
    suppression: { ...options.suppression, marks },
    ...(verify ? { verification: atOwnInstance(toVerificationOptions(all, 'ask'), environment) } : {}),
  };
}
