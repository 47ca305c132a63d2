import { type SimpleGit, simpleGit } from 'simple-git';
import { InputError } from '../model/errors.ts';

/**
 * Git for short plumbing, hardened: a scanned repository's own configuration must neither run a program nor hide a file.
 *
 * Environment and flags after git(1), SECURITY: no system or user configuration, no hooks, no file system monitor, no network,
 * no prompts, no replaced or grafted history. simple-git strips `GIT_*` by itself and refuses these very flags unless they
 * are allowed by name.
 */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};

/** Variables of the surrounding process that git needs to run at all. */
const INHERITED = ['PATH', 'HOME', 'SystemRoot', 'TMPDIR', 'TEMP'];

/** Milliseconds without a byte of output after which git is ended. */
const PATIENCE = 60_000;

const FLAGS = [
  '--no-pager',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=false',
  '-c',
  // Without the user's configuration git would refuse a work tree that somebody else owns, which these flags make harmless.
  'safe.directory=*',
];

/**
 * Runs one short command of git in a directory. @returns its output, split at NUL.
 * @throws InputError when git does not answer; its output is never part of the message.
 */
export async function runGit(
  directory: string,
  environment: Environment,
  args: readonly string[],
): Promise<string[]> {
  const output = await open(directory, environment).raw([...FLAGS, ...args]);
  return output.split('\0').filter((name) => name !== '');
}

/** Variables of the surrounding process, of which only what git needs to run is passed on. */
export type Environment = Readonly<Record<string, string | undefined>>;

function open(directory: string, environment: Environment): SimpleGit {
  const inherited = INHERITED.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return simpleGit({
    baseDir: directory,
    timeout: { block: PATIENCE },
    allowEnvironment: Object.keys(ENVIRONMENT).filter((name) => name.startsWith('GIT_')),
    unsafe: { allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true, allowUnsafeConfigPaths: true },
    // simple-git takes a failure without a message for success, and puts git's output into its errors.
    errors: (error, result) => {
      if (error === undefined && result.exitCode === 0) return undefined;
      return new InputError('PD_GIT_FAILED', `git ended with code ${result.exitCode}`, {
        hint: 'run `git status` there to see what is wrong',
      });
    },
  }).env({ ...Object.fromEntries(inherited), ...ENVIRONMENT });
}
