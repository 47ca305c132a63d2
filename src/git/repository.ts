import { type SimpleGit, simpleGit } from 'simple-git';
import { type BytePath, fsPath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import { findGit } from './find-git.ts';

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

/** Milliseconds without a byte of output after which git is ended: it lists a whole tree before it says anything. */
const PATIENCE = 300_000;

const CONFIGURATION = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.hooksPath=/dev/null',
  // Names the user's own ignore file, which is not the tree's; a hostile repository could name any.
  'core.excludesFile=/dev/null',
  // Quoted names are ASCII: see quoted-path.ts.
  'core.quotePath=true',
  // Without the user's configuration git would refuse a work tree that somebody else owns, which these flags make harmless.
  'safe.directory=*',
];

const FLAGS = ['--no-pager', '--literal-pathspecs', ...CONFIGURATION.flatMap((setting) => ['-c', setting])];

/** Variables of the surrounding process, of which only what git needs to run is passed on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs one short command of git in a directory. @returns what it printed
 * @throws InputError when git does not answer; its output is never part of the message.
 */
export async function runGit(
  directory: BytePath,
  environment: Environment,
  args: readonly string[],
): Promise<string> {
  const binary = findGit(environment['PATH'] ?? '');
  if (binary === undefined)
    throw new InputError('PD_GIT_MISSING', 'git is not installed, or not in the PATH');
  let exit: number | null | undefined;
  const onExit = (exitCode: number | null): void => {
    exit = exitCode;
  };
  try {
    const git = open(fsPath(directory).toString(), binary, environment, onExit);
    return await git.raw([...FLAGS, ...args]);
  } catch (cause) {
    throw new InputError('PD_GIT_FAILED', `git ${ending(exit)}`, {
      hint: 'run `git status` there to see what is wrong',
      cause,
    });
  }
}

const ending = (exit: number | null | undefined): string => {
  if (exit === undefined) return 'could not be started there';
  return exit === null ? 'was ended by a signal' : `ended with code ${exit}`;
};

function open(
  directory: string,
  binary: string,
  environment: Environment,
  onExit: (exitCode: number | null) => void,
): SimpleGit {
  const inherited = INHERITED.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return simpleGit({
    baseDir: directory,
    binary,
    timeout: { block: PATIENCE },
    allowEnvironment: Object.keys(ENVIRONMENT).filter((name) => name.startsWith('GIT_')),
    unsafe: {
      allowUnsafeFsMonitor: true,
      allowUnsafeHooksPath: true,
      allowUnsafeConfigPaths: true,
      // Its check refuses blanks, and with them `C:\Program Files`.
      allowUnsafeCustomBinary: true,
    },
    // simple-git takes a failure without a message for success, and puts git's output into its errors.
    errors: (error, { exitCode }) => {
      if (error === undefined && exitCode === 0) return undefined;
      onExit(exitCode);
      return new Error('git failed');
    },
  }).env({ ...Object.fromEntries(inherited), ...ENVIRONMENT });
}
