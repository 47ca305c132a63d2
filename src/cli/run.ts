import { PatdownError } from '../model/errors.ts';
import { commandHelp, generalHelp } from './help.ts';
import { ReaderGone, writeOut } from './output.ts';
import { type ParsedArgs, parseCommandLine } from './parse-args.ts';
import { errorFrames, errorLines } from './print-error.ts';

const FAILED = 2;

/** Runs a command line to its end and sets the exit code. Never throws. */
export async function runCommandLine(argv: readonly string[], workerUrl: URL): Promise<void> {
  process.on('uncaughtException', (error) => {
    process.exitCode = FAILED;
    process.stderr.write(`${describe(error).join('\n')}\n`);
    process.exit();
  });
  const interruption = onInterrupt();
  try {
    process.exitCode = await dispatch(argv, interruption.signal, workerUrl);
  } catch (error) {
    if (error instanceof ReaderGone) process.exitCode ??= 0;
    else if (!interruption.signal.aborted) {
      process.exitCode = FAILED;
      process.stderr.write(`${await masked(describe(error))}\n`);
    }
  }
  const code = interruption.code();
  if (code === undefined) return;
  process.exitCode = code;
  process.stderr.write('patdown: interrupted, nothing is reported\n');
}

function describe(error: unknown): string[] {
  const isDebugging = (process.env['PATDOWN_DEBUG'] ?? '') !== '' && !(error instanceof PatdownError);
  return [...errorLines(error), ...(isDebugging ? errorFrames(error) : [])];
}

/** What cannot be masked is not shown. */
async function masked(lines: readonly string[]): Promise<string> {
  try {
    const { maskMessage } = await import('./mask-message.ts');
    return await maskMessage(lines.join('\n'));
  } catch {
    return 'patdown: an error whose message cannot be shown [PD_INTERNAL]';
  }
}

async function dispatch(argv: readonly string[], signal: AbortSignal, workerUrl: URL): Promise<number> {
  const [first = '', second] = argv;
  const isGeneral =
    ['--help', '-h'].includes(first) || (first === 'help' && [undefined, 'help'].includes(second));
  if (first === '' || isGeneral) {
    await writeOut(generalHelp());
    return first === '' ? FAILED : 0;
  }
  const parsed = parseCommandLine(first === 'help' ? [second ?? ''] : argv);
  if (first === 'help' || parsed.values.has('help')) {
    await writeOut(commandHelp(parsed.command));
    return 0;
  }
  return run(parsed, signal, workerUrl);
}

async function run(parsed: ParsedArgs, signal: AbortSignal, workerUrl: URL): Promise<number> {
  if (parsed.command.name === 'rules') {
    const { runRules } = await import('./commands/rules.ts');
    return runRules(parsed);
  }
  const surround = { signal, workerUrl };
  if (parsed.command.name === 'verify')
    return (await import('./commands/verify.ts')).runVerify(parsed, surround);
  if (parsed.command.name === 'revoke')
    return (await import('./commands/revoke.ts')).runRevoke(parsed, surround);
  if (parsed.command.name === 'baseline')
    return (await import('./commands/baseline.ts')).runBaseline(parsed, surround);
  if (parsed.command.name === 'hook')
    return (await import('./commands/hook.ts')).runHookCommand(parsed, surround);
  if (parsed.command.name === 'config') return (await import('./commands/config.ts')).runConfig(parsed);
  const { runScan } = await import('./commands/scan.ts');
  return runScan(parsed, surround);
}

/** The first signal ends the scan in good order, the second one at once. */
function onInterrupt(): { signal: AbortSignal; code(): number | undefined } {
  const controller = new AbortController();
  let code: number | undefined;
  const listen = (name: NodeJS.Signals, exitCode: number): void => {
    process.on(name, () => {
      if (code !== undefined) process.exit(exitCode);
      code = exitCode;
      controller.abort();
    });
  };
  listen('SIGINT', 130);
  listen('SIGTERM', 143);
  return { signal: controller.signal, code: () => code };
}
