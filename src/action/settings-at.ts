import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_BASELINE, type LoadedSettings, loadSettings } from '../cli/settings.ts';
import { CONFIG_NAMES, IGNORE_NAME } from '../config/load.ts';
import { listFilesAt, readBlob } from '../git/read-at.ts';
import type { Git } from '../git/stream.ts';
import type { ObjectId } from '../model/provenance.ts';
import type { Inputs } from './inputs.ts';

/** The settings of a commit, and rules of the user's own as files. */
export interface SettingsAt {
  readonly settings: LoadedSettings;
  readonly rules: readonly string[];
  /** What the inputs name and the commit does not have. */
  readonly missing: readonly string[];
  /** Takes away the directory with the files. */
  dispose(): void;
}

/**
 * Configuration, ignore file, baseline and rules as a commit has them: the work tree's are a pull request's own. They are written to
 * a directory apart and read from there as the command reads them, so that both understand them alike.
 *
 * @param commit undefined where nobody's word counts: there are none then
 * @throws ConfigError, InputError
 */
export async function settingsAt(
  git: Git,
  commit: ObjectId | undefined,
  inputs: Pick<Inputs, 'config' | 'baseline' | 'rules'>,
  temporary: string,
): Promise<SettingsAt> {
  mkdirSync(temporary, { recursive: true });
  const directory = mkdtempSync(path.join(temporary, 'patdown-'));
  const dispose = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    const has = (name: string): Promise<boolean> => copy(git, commit, name, directory);
    for (const name of [...CONFIG_NAMES, 'package.json', IGNORE_NAME]) await has(name);
    const named = [inputs.config, inputs.baseline, ...inputs.rules].filter((name) => name !== undefined);
    const missing: string[] = [];
    for (const name of named) if (!(await has(name))) missing.push(name);
    const flags = new Map<string, string[]>();
    if (inputs.config !== undefined && !missing.includes(inputs.config)) flags.set('config', [inputs.config]);
    for (const name of await namedByConfig(flags, directory)) await has(name);
    if (inputs.baseline !== undefined && !missing.includes(inputs.baseline))
      flags.set('baseline', [inputs.baseline]);
    const settings = await loadSettings(flags, directory);
    const rules = inputs.rules
      .filter((name) => !missing.includes(name))
      .map((name) => path.join(directory, name));
    return { settings: { ...settings, root: git.directory }, rules, missing, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** Files that the configuration names, from the top of the work tree. */
async function namedByConfig(flags: ReadonlyMap<string, string[]>, directory: string): Promise<string[]> {
  const { findConfig, readConfig } = await import('../config/load.ts');
  const named = flags.get('config')?.[0];
  const found = named === undefined ? await findConfig(directory) : await readConfig(named, directory);
  if (found === undefined) return [];
  const { rules, baseline, ignoreFile } = found.config;
  return [...rules.add, baseline ?? DEFAULT_BASELINE, ignoreFile ?? IGNORE_NAME].flatMap((name) => {
    const relative = path.relative(directory, path.resolve(found.directory, name));
    return relative.startsWith('..') || path.isAbsolute(relative) ? [] : [relative.replaceAll('\\', '/')];
  });
}

/** @returns whether the commit has it: a file, or a directory with files */
async function copy(
  git: Git,
  commit: ObjectId | undefined,
  name: string,
  directory: string,
): Promise<boolean> {
  const files = commit === undefined || name === '' ? [] : await listFilesAt(git, commit, name);
  for (const file of files) {
    const target = path.resolve(directory, file.path);
    // Git allows names that other systems read otherwise, such as one with a backslash.
    if (!target.startsWith(directory + path.sep)) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await readBlob(git, file));
  }
  return files.length > 0;
}
