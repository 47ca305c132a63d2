import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { type BytePath, fsPath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import { type Environment, FLAGS, type GitScope, gitEnvironment } from './environment.ts';
import { findGit } from './find-git.ts';

/** A repository, and how git is asked about it. */
export interface Git {
  /** Where git is started: the top of a work tree, or a bare repository. */
  readonly directory: BytePath;
  readonly environment: Environment;
  /** `hook`: what git tells its hooks in `GIT_*` counts. `directory`: nothing but the directory does. `remote`: to fetch. */
  readonly scope: GitScope;
}

/**
 * Runs git and gives what it prints, as it comes: simple-git holds all of an output in memory and decodes it.
 *
 * @param input lines for its standard input
 * @throws InputError when git ends with anything but 0, or says that something is wrong and goes on: a pack whose index is broken
 * is left out like that. Its own words are never part of the message.
 */
export async function* streamGit(
  git: Git,
  args: readonly string[],
  input: Iterable<string> = [],
): AsyncGenerator<Buffer> {
  const binary = findGit(git.environment['PATH'] ?? '');
  if (binary === undefined)
    throw new InputError('PD_GIT_MISSING', 'git is not installed, or not in the PATH');
  const child = spawn(binary, [...FLAGS, ...args], {
    cwd: fsPath(git.directory).toString(),
    env: gitEnvironment(git.environment, git.scope),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaints.length < MAX_COMPLAINTS) complaints += chunk.toString('latin1');
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.on('error', () => resolve('could not be started there'));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(COMPLAINT.test(complaints) ? 'told of errors' : undefined);
      else resolve(signal === null ? `ended with code ${code}` : 'was ended by a signal');
    });
  });
  // Git may end before it has read all: its exit code tells.
  child.stdin.on('error', () => {});
  Readable.from(inChunks(input)).pipe(child.stdin);
  try {
    for await (const chunk of child.stdout) yield chunk;
    const failure = await ended;
    if (failure !== undefined) {
      throw new InputError('PD_GIT_FAILED', `git ${failure}`, {
        hint: 'run `git fsck` there to see what is wrong',
      });
    }
  } finally {
    child.kill('SIGKILL');
  }
}

/** Git's words for what is wrong; warnings are none. */
const COMPLAINT = /^(?:error|fatal):/m;
/** Bytes that are looked at. */
const MAX_COMPLAINTS = 64 * 1024;

/** Bytes of one write. */
const CHUNK = 64 * 1024;

function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** All that git prints, for short outputs that are bytes. @throws InputError */
export async function readGit(
  git: Git,
  args: readonly string[],
  input: Iterable<string> = [],
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(git, args, input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
