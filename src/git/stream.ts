import { spawn, spawnSync } from 'node:child_process';
import { type BytePath, fsPath } from '../model/byte-path.ts';
import { InputError } from '../model/errors.ts';
import { type Environment, FLAGS, type GitScope, gitEnvironment } from './environment.ts';
import { requireGit } from './find-git.ts';

/** A repository, and how git is asked about it. */
export interface Git {
  /** Where git is started: the top of a work tree, or a bare repository. */
  readonly directory: BytePath;
  readonly environment: Environment;
  /** `hook`: what git tells its hooks in `GIT_*` counts. `directory`: nothing but the directory does. `remote`: to fetch. */
  readonly scope: GitScope;
  /** Ends what git is doing, which says nothing for minutes where it has much to look through first. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs git and gives what it prints, as it comes: simple-git holds all of an output in memory and decodes it.
 *
 * @param input lines for its standard input
 * @param size `small`: what is printed is likely to fit {@link AT_ONCE}
 * @throws InputError when git ends with anything but 0, or says that something is wrong and goes on: a pack whose index is broken
 * is left out like that, or was interrupted. Its own words are never part of the message.
 */
export async function* streamGit(
  git: Git,
  args: readonly string[],
  input: Iterable<string> = [],
  size: 'small' | 'large' = 'large',
): AsyncGenerator<Buffer> {
  const binary = requireGit(git.environment['PATH'] ?? '');
  const call: Call = {
    binary,
    args: [...FLAGS, ...args],
    cwd: fsPath(git.directory).toString(),
    env: gitEnvironment(git.environment, git.scope),
    signal: git.signal,
  };
  const lines = size === 'small' ? [...input] : input;
  if (size === 'small' && (yield* printedAtOnce(call, lines))) return;
  yield* printed(call, lines);
}

interface Call {
  readonly binary: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly signal: AbortSignal | undefined;
}

/** Bytes of an output that is waited for. */
const AT_ONCE = 16 * 1024 * 1024;

/**
 * Waits for git to end: Node loads no streams for that, which take a hook as long as half of its scan.
 * @returns false when it printed more than {@link AT_ONCE}
 */
function* printedAtOnce(
  { binary, args, cwd, env }: Call,
  input: Iterable<string>,
): Generator<Buffer, boolean> {
  const lines = [...inChunks(input)].join('');
  const ran = spawnSync(binary, args, { cwd, env, input: lines, maxBuffer: AT_ONCE });
  if (ran.error !== undefined && 'code' in ran.error && ran.error.code === 'ENOBUFS') return false;
  if (ran.stdout !== null && ran.stdout.length > 0) yield ran.stdout;
  requireSuccess(
    ran.pid === 0 ? NOT_STARTED : failureOf(ran.status, ran.signal, ran.stderr.toString('latin1')),
  );
  return true;
}

async function* printed(
  { binary, args, cwd, env, signal }: Call,
  input: Iterable<string>,
): AsyncGenerator<Buffer> {
  const { Readable } = await import('node:stream');
  const child = spawn(binary, args, { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (complaints.length < MAX_COMPLAINTS) complaints += chunk.toString('latin1');
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.on('error', () => resolve(NOT_STARTED));
    child.on('close', (code, signal) => resolve(failureOf(code, signal, complaints)));
  });
  // Git may end before it has read all: its exit code tells.
  child.stdin.on('error', () => {});
  Readable.from(inChunks(input)).pipe(child.stdin);
  const end = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', end);
  if (signal?.aborted === true) end();
  try {
    for await (const chunk of child.stdout) yield chunk;
    const failure = await ended;
    if (signal?.aborted === true) throw new InputError('PD_INTERRUPTED', 'interrupted');
    requireSuccess(failure);
  } finally {
    signal?.removeEventListener('abort', end);
    end();
  }
}

const NOT_STARTED = 'could not be started there';

function failureOf(code: number | null, signal: string | null, complaints: string): string | undefined {
  if (code === 0) return COMPLAINT.test(complaints) ? 'told of errors' : undefined;
  return signal === null ? `ended with code ${code}` : 'was ended by a signal';
}

function requireSuccess(failure: string | undefined): void {
  if (failure === undefined) return;
  throw new InputError('PD_GIT_FAILED', `git ${failure}`, {
    hint: 'run `git fsck` there to see what is wrong',
  });
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
  // What goes over a network takes its time.
  const size = git.scope === 'remote' ? 'large' : 'small';
  for await (const chunk of streamGit(git, args, input, size)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
