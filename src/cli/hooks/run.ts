import { UsageError } from '../../model/errors.ts';
import type { GitScan } from '../../model/options.ts';
import type { ParsedArgs } from '../parse-args.ts';
import { optionsFor, scanWithProgress, type Surround } from '../run-options.ts';
import { loadSettings } from '../settings.ts';
import type { HookName } from './hook-names.ts';
import { hookMessage } from './message.ts';
import { pushedByPreCommit, pushedOut, received } from './pushed.ts';

/** Milliseconds that a server gives a push by default: people wait for it, and hosts end hooks that take longer. */
const RECEIVE_TIMEOUT = 60_000;

/**
 * What a hook does. Says nothing when there is nothing to say. @returns the exit code: git goes on with 0 alone
 * @throws PatdownError
 */
export async function runHook(
  name: HookName,
  rest: readonly string[],
  parsed: ParsedArgs,
  surround: Surround,
): Promise<number> {
  const skipped = skipReason(name, process.env);
  if (skipped !== undefined) {
    tell(name, [`patdown: skipped: ${skipped}`]);
    return 0;
  }
  const git = await whatToScan(name, rest, surround.signal);
  if (git === undefined) return 0;
  const settings = await loadSettings(parsed.values, process.cwd());
  const options = optionsFor({ ...parsed, positionals: [] }, settings);
  const timeoutMs = options.timeoutMs ?? (name === 'pre-receive' ? RECEIVE_TIMEOUT : undefined);
  const result = await scanWithProgress({ ...options, git, timeoutMs, stdin: undefined }, parsed, surround);
  tell(name, hookMessage(name, result, git));
  return result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;
}

async function whatToScan(
  name: HookName,
  rest: readonly string[],
  signal: AbortSignal,
): Promise<GitScan | undefined> {
  const isPush = process.env['PRE_COMMIT_REMOTE_NAME'] !== undefined;
  if (process.env['PRE_COMMIT'] === '1' && name !== 'pre-receive') {
    // Hooks of that program without stages are run at each: what is not asked for at one is nothing to do.
    if (name === 'pre-push') return isPush ? pushedByPreCommit(process.env) : undefined;
    return isPush ? undefined : { kind: 'staged' };
  }
  if (name === 'pre-commit') return { kind: 'staged' };
  if (process.stdin.isTTY === true)
    throw new UsageError(
      'PD_HOOK_INPUT',
      'git tells this hook by standard input what is pushed, and here is a terminal',
      {
        hint: 'the hook is meant to be run by git; lefthook needs `use_stdin: true`',
      },
    );
  const { readStdin } = await import('../../sources/stdin.ts');
  const input = Buffer.from(await readStdin(process.stdin, signal)).toString('latin1');
  if (name === 'pre-receive') return received(input);
  const [remote] = rest;
  if (remote === undefined)
    throw new UsageError('PD_HOOK_INPUT', 'git names the remote as the first argument of pre-push');
  return pushedOut(input, remote);
}

/** GitLab shows a hook's lines that begin so (docs.gitlab.com, "Custom error messages"); GitHub shows all of them. */
const SHOWN = 'GL-HOOK-ERR: ';

function tell(name: HookName, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const prefix = name === 'pre-receive' ? SHOWN : '';
  process.stderr.write(lines.map((line) => `${prefix}${line}\n`).join(''));
}

/** Why a hook does nothing this time: somebody said so by a variable or, to a server, by `git push -o`. */
export function skipReason(
  name: HookName,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (name === 'pre-receive') return pushOption(environment);
  if (!['', '0'].includes(environment['PATDOWN_SKIP'] ?? '')) return 'PATDOWN_SKIP is set';
  const skips = (environment['SKIP'] ?? '').split(',').map((id) => id.trim());
  return skips.includes('patdown') ? 'SKIP names patdown' : undefined;
}

function pushOption(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const count = Number(environment['GIT_PUSH_OPTION_COUNT'] ?? 0);
  for (let i = 0; i < Math.min(count, 100); i++) {
    const [, reason] = /^patdown\.skip=(.*)$/s.exec(environment[`GIT_PUSH_OPTION_${i}`] ?? '') ?? [];
    if (reason !== undefined && reason.trim() !== '')
      return `the push option patdown.skip says: ${reason.replace(/[^\x20-\x7e]/g, '?').slice(0, 60)}`;
  }
  return undefined;
}
