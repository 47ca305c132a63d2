import { PatdownError } from '../model/errors.ts';
import { commandHelp, generalHelp } from './help.ts';
import { ReaderGone, writeOut } from './output.ts';
import { type ParsedArgs, parseCommandLine } from './parse-args.ts';
import { errorFrames, errorLines } from './print-error.ts';

const FAILED = 2;

/** Runs a command line to its end and sets the exit code. Never throws. */
export async function runCommandLine(argv: readonly string[], self: URL): Promise<void> {
  const fail = (error: unknown): void => {
    if (error instanceof ReaderGone) return;
    process.exitCode = FAILED;
    const isDebugging = (process.env['PATDOWN_DEBUG'] ?? '') !== '' && !(error instanceof PatdownError);
    const lines = [...errorLines(error), ...(isDebugging ? errorFrames(error) : [])];
    process.stderr.write(`${lines.join('\n')}\n`);
  };
  process.on('uncaughtException', (error) => {
    fail(error);
    process.exit();
  });
  const interruption = onInterrupt();
  try {
    const code = await dispatch(argv, interruption.signal, self);
    process.exitCode = interruption.code() ?? code;
    if (interruption.signal.aborted) process.stderr.write('patdown: interrupted, nothing is reported\n');
  } catch (error) {
    fail(error);
    process.exitCode = interruption.code() ?? process.exitCode ?? FAILED;
  }
}

async function dispatch(argv: readonly string[], signal: AbortSignal, self: URL): Promise<number> {
  const [first = '', second] = argv;
  if (first === '' || first === '--help' || first === '-h' || (first === 'help' && second === undefined)) {
    await writeOut(generalHelp());
    return first === '' ? FAILED : 0;
  }
  const parsed = parseCommandLine(first === 'help' ? [second ?? ''] : argv);
  if (first === 'help' || parsed.values.has('help')) {
    await writeOut(commandHelp(parsed.command));
    return 0;
  }
  return run(parsed, signal, self);
}

async function run(parsed: ParsedArgs, signal: AbortSignal, self: URL): Promise<number> {
  if (parsed.command.name === 'rules') {
    const { runRules } = await import('./commands/rules.ts');
    return runRules(parsed);
  }
  const { runScan } = await import('./commands/scan.ts');
  return runScan(parsed, signal, self);
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
