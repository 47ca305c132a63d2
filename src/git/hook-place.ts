import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { InputError } from '../model/errors.ts';
import type { Environment } from './environment.ts';
import { requireGit } from './find-git.ts';

/** Where git looks for the hooks of a repository, and who else looks after them. */
export interface HookPlace {
  /** Absolute. */
  readonly directory: string;
  /** Absolute: the top of the work tree, or the repository itself where it is bare. */
  readonly top: string;
  /** Whether `core.hooksPath` says so. */
  readonly isConfigured: boolean;
}

/** Only what git needs to find the user's own configuration: to ask it for a value runs nothing. */
const INHERITED = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'SystemRoot',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
];

/** @throws InputError outside of a repository, and where git is missing */
export function findHookPlace(cwd: string, environment: Environment): HookPlace {
  const ask = (...args: string[]): string | undefined => runPlain(cwd, environment, args);
  const common = ask('rev-parse', '--git-common-dir');
  if (common === undefined) {
    throw new InputError('PD_NOT_A_REPOSITORY', 'this is no git repository', {
      hint: 'go to the one that the hook is for',
    });
  }
  const top = ask('rev-parse', '--show-toplevel') ?? path.resolve(cwd, common);
  const configured = ask('config', '--type=path', '--get', 'core.hooksPath');
  return {
    top,
    directory: path.resolve(configured === undefined ? cwd : top, configured ?? path.join(common, 'hooks')),
    isConfigured: configured !== undefined,
  };
}

export const readGlobal = (cwd: string, environment: Environment, key: string): string | undefined =>
  runPlain(cwd, environment, ['config', '--global', '--type=path', '--get', key]);

/** @throws InputError */
export function writeGlobal(
  cwd: string,
  environment: Environment,
  key: string,
  value: string | undefined,
): void {
  const args = value === undefined ? ['--unset', key] : [key, value];
  if (runPlain(cwd, environment, ['config', '--global', ...args]) === undefined)
    throw new InputError('PD_GIT_FAILED', `git did not take the setting ${key}`, {
      hint: 'git config --global --list shows what there is',
    });
}

/** What git prints on one line; undefined when it ends with another code than 0, as for a value that is not set. */
function runPlain(cwd: string, environment: Environment, args: readonly string[]): string | undefined {
  const binary = requireGit(environment['PATH'] ?? '');
  const env = Object.fromEntries(
    INHERITED.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
  const { status, stdout } = spawnSync(binary, args, { cwd, env, encoding: 'utf8' });
  return status === 0 ? stdout.replace(/\r?\n$/, '') : undefined;
}
