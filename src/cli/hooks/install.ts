import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findHookPlace, type HookPlace, readGlobal, writeGlobal } from '../../git/hook-place.ts';
import { InputError } from '../../model/errors.ts';
import { writeFileAtomic } from '../atomic-write.ts';
import type { HookName } from './hook-names.ts';
import { installInHusky, isHusky, uninstallFromHusky } from './husky.ts';
import { findLefthook, installInLefthook, uninstallFromLefthook } from './lefthook.ts';
import { BEFORE, hookScript, MARK, type ScriptOptions } from './script.ts';

export interface InstallOptions extends ScriptOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isGlobal: boolean;
}

/** @returns what was done, for people. @throws PatdownError */
export function installHook(name: HookName, options: InstallOptions): string {
  const place = options.isGlobal
    ? globalPlace(options, true)
    : findHookPlace(options.cwd, options.environment);
  if (isHusky(place)) return installInHusky(name, place);
  const lefthook = lefthookOf(name, place, options);
  if (lefthook !== undefined) return installInLefthook(name, place, lefthook, options);
  const file = path.join(place.directory, name);
  mkdirSync(place.directory, { recursive: true });
  const own = existsSync(file) && isOurs(file);
  const chained = existsSync(file) && !own;
  if (chained && existsSync(file + BEFORE))
    throw new InputError(
      'PD_HOOK_CHAIN',
      `there are both ${file} and ${file}${BEFORE}, and neither is patdown's`,
      {
        hint: 'put what both do into one of them',
      },
    );
  if (chained) renameSync(file, file + BEFORE);
  writeFileAtomic(file, hookScript(name, options));
  chmodSync(file, 0o755);
  if (own) return `${name}: was there already; it is up to date now (${file})`;
  return chained
    ? `${name}: installed; the hook that was there runs first (${file}${BEFORE})`
    : `${name}: installed (${file})`;
}

/** @returns what was done, for people. @throws PatdownError */
export function uninstallHook(name: HookName, options: InstallOptions): string {
  const place = options.isGlobal
    ? globalPlace(options, false)
    : findHookPlace(options.cwd, options.environment);
  if (isHusky(place)) return uninstallFromHusky(name, place);
  const lefthook = lefthookOf(name, place, options);
  const taken = lefthook === undefined ? undefined : uninstallFromLefthook(name, lefthook);
  if (taken !== undefined) return taken;
  const file = path.join(place.directory, name);
  if (!existsSync(file) || !isOurs(file)) return `${name}: there is no hook of patdown's (${file})`;
  rmSync(file);
  const hadBefore = existsSync(file + BEFORE);
  if (hadBefore) renameSync(file + BEFORE, file);
  if (options.isGlobal && !hadBefore) releaseTemplate(place, options);
  return hadBefore
    ? `${name}: taken away; the hook from before is back (${file})`
    : `${name}: taken away (${file})`;
}

const isOurs = (file: string): boolean => readFileSync(file, 'utf8').includes(MARK);

/** A server has no work tree, and a template is for repositories that may have none of it. */
const lefthookOf = (
  name: HookName,
  { top }: HookPlace,
  { isGlobal }: InstallOptions,
): ReturnType<typeof findLefthook> => (isGlobal || name === 'pre-receive' ? undefined : findLefthook(top));

/** Hooks that git copies into every repository that it makes or clones: those that are there already are left alone. */
function globalPlace({ cwd, environment }: InstallOptions, isNew: boolean): HookPlace {
  const configured = readGlobal(cwd, environment, 'init.templateDir');
  const home = environment['XDG_CONFIG_HOME'] ?? path.join(environment['HOME'] ?? cwd, '.config');
  const template = configured ?? path.join(home, 'patdown', 'git-template');
  if (configured === undefined && isNew) writeGlobal(cwd, environment, 'init.templateDir', template);
  return { directory: path.join(template, 'hooks'), top: template, isConfigured: false };
}

/** The setting goes with the last hook, if it was ours. */
function releaseTemplate({ top }: HookPlace, { cwd, environment }: InstallOptions): void {
  const isOurs = top.endsWith(path.join('patdown', 'git-template'));
  const isEmpty = !['pre-commit', 'pre-push', 'pre-receive'].some((name) =>
    existsSync(path.join(top, 'hooks', name)),
  );
  if (isOurs && isEmpty) writeGlobal(cwd, environment, 'init.templateDir', undefined);
}
