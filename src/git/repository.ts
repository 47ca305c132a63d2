import { type SimpleGit, simpleGit } from 'simple-git';
import { type BytePath, fsPath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import { type Environment, FLAGS, gitEnvironment } from './environment.ts';
import { requireGit } from './find-git.ts';

/** Milliseconds without a byte of output after which git is ended: it lists a whole tree before it says anything. */
const PATIENCE = 300_000;

/**
 * Runs one short command of git in a directory. @returns what it printed
 * @throws InputError when git does not answer; its output is never part of the message.
 */
export async function runGit(
  directory: BytePath,
  environment: Environment,
  args: readonly string[],
): Promise<string> {
  const binary = requireGit(environment['PATH'] ?? '');
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
  const variables = gitEnvironment(environment);
  return simpleGit({
    baseDir: directory,
    binary,
    timeout: { block: PATIENCE },
    // simple-git strips `GIT_*` by itself and refuses these very flags unless they are allowed by name.
    allowEnvironment: Object.keys(variables).filter((name) => name.startsWith('GIT_')),
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
  }).env(variables);
}
