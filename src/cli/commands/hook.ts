import { fileURLToPath } from 'node:url';
import { didYouMean } from '../../model/did-you-mean.ts';
import { UsageError } from '../../model/errors.ts';
import { HOOK_NAMES, type HookName } from '../hooks/hook-names.ts';
import { writeOut } from '../output.ts';
import type { ParsedArgs } from '../parse-args.ts';
import { requireAction } from '../require-action.ts';
import type { Surround } from '../run-options.ts';

const ACTIONS = ['install', 'uninstall', 'run'] as const;

/** @returns the exit code. @throws PatdownError */
export async function runHookCommand(parsed: ParsedArgs, surround: Surround): Promise<number> {
  const [given = '', ...rest] = parsed.positionals;
  const action = requireAction(parsed.command, given, ACTIONS);
  switch (action) {
    case 'install':
    case 'uninstall':
      return change(action, rest, parsed, surround);
    case 'run': {
      const [name = '', ...more] = rest;
      const { runHook } = await import('../hooks/run.ts');
      return runHook(requireHook(name), more, parsed, surround);
    }
  }
}

async function change(
  action: 'install' | 'uninstall',
  rest: readonly string[],
  { values }: ParsedArgs,
  { workerUrl }: Surround,
): Promise<number> {
  const [unexpected] = rest;
  if (unexpected !== undefined)
    throw new UsageError('PD_HOOK_UNKNOWN', 'hooks are named by flags: --pre-push');
  const named = HOOK_NAMES.filter((name) => values.has(name));
  const { installHook, uninstallHook } = await import('../hooks/install.ts');
  const options = {
    cwd: process.cwd(),
    environment: process.env,
    isGlobal: values.has('global'),
    node: process.execPath,
    program: fileURLToPath(new URL('./patdown.cjs', workerUrl)),
  };
  const names: readonly HookName[] = named.length === 0 ? ['pre-commit'] : named;
  const done = names.map((name) =>
    action === 'install' ? installHook(name, options) : uninstallHook(name, options),
  );
  await writeOut(`${done.join('\n')}\n`);
  return 0;
}

function requireHook(name: string): HookName {
  const hook = HOOK_NAMES.find((candidate) => candidate === name);
  if (hook !== undefined) return hook;
  throw new UsageError('PD_HOOK_UNKNOWN', name === '' ? 'say which hook' : 'there is no such hook', {
    hint: didYouMean(name, HOOK_NAMES) ?? HOOK_NAMES.join(', '),
  });
}
