import path from 'node:path';
import { findConfig, type FoundConfig, IGNORE_NAME, readConfig, readText, tryRead } from '../config/load.ts';
import { type FlagValues, last, type Settings } from '../config/options.ts';
import { workTrees } from '../git/work-trees.ts';
import { UsageError } from '../model/errors.ts';
import type { Baseline, IgnoreEntry } from '../model/suppression.ts';

/** What files say of a scan, beside the flags. */
export interface LoadedSettings extends Settings {
  readonly found: FoundConfig | undefined;
  /** Where the baseline is or would be. */
  readonly baselinePath: string;
}

export const DEFAULT_BASELINE = '.patdown-baseline.json';

/**
 * Reads the configuration, the ignore file and the baseline at the top of the work tree that the command is run in; elsewhere
 * scanned files have none, since whoever wrote them would decide what is found. `needsBaseline` is false for who makes one. @throws ConfigError, InputError, UsageError
 */
export async function loadSettings(
  flags: FlagValues,
  cwd: string,
  needsBaseline = true,
): Promise<LoadedSettings> {
  const root = workTrees({}).find(cwd) ?? cwd;
  const found = await configOf(flags, root, cwd);
  const baselinePath = baselineAt(flags, found, root, cwd);
  return {
    root,
    found,
    config: found?.config,
    configDirectory: found?.directory ?? root,
    ignore: await ignoreOf(found, root),
    baseline: needsBaseline ? await baselineOf(flags, found, baselinePath) : undefined,
    baselinePath,
  };
}

async function configOf(flags: FlagValues, root: string, cwd: string): Promise<FoundConfig | undefined> {
  const named = last(flags, 'config');
  if (named !== undefined && flags.has('no-config'))
    throw new UsageError('PD_FLAGS_CONFLICT', '--config and --no-config ask for different things');
  if (named !== undefined) return readConfig(named, cwd);
  return flags.has('no-config') ? undefined : findConfig(root);
}

async function ignoreOf(found: FoundConfig | undefined, root: string): Promise<readonly IgnoreEntry[]> {
  const named = found?.config.ignoreFile;
  const file =
    named === undefined
      ? tryRead(path.join(root, IGNORE_NAME), IGNORE_NAME)
      : readText(path.resolve(found?.directory ?? root, named), named, 'ignore file');
  if (file === undefined) return [];
  const { parseIgnoreFile } = await import('../suppress/ignore-file.ts');
  return parseIgnoreFile(file.name, file.text);
}

function baselineAt(flags: FlagValues, found: FoundConfig | undefined, root: string, cwd: string): string {
  const named = last(flags, 'baseline');
  if (named !== undefined) return path.resolve(cwd, named);
  return path.resolve(found?.directory ?? root, found?.config.baseline ?? DEFAULT_BASELINE);
}

/** One that is asked for must be there; one that is just there is not used: `baseline create` enters it in the configuration. */
async function baselineOf(
  flags: FlagValues,
  found: FoundConfig | undefined,
  absolute: string,
): Promise<Baseline | undefined> {
  const named = last(flags, 'baseline') ?? found?.config.baseline;
  if (named === undefined) return undefined;
  const { parseBaseline } = await import('../suppress/baseline.ts');
  return parseBaseline(named, readText(absolute, named, 'baseline').text);
}
