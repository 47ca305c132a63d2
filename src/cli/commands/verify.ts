import { readFileSync, statSync } from 'node:fs';
import { last } from '../../config/options.ts';
import { UsageError } from '../../model/errors.ts';
import type { ScanOptions, ScanProgress, VerificationOptions } from '../../model/options.ts';
import type { ScanResult } from '../../model/result.ts';
import { requireKnown } from '../../rules/select.ts';
import { coverToken } from '../../scan/verify-token.ts';
import { type ParsedReport, parseReport } from '../../scan/report-places.ts';
import { reread } from '../../scan/reread.ts';
import { type ScanHooks, scan, scanWith } from '../../scan/scan.ts';
import { isTerminal, writeOut } from '../output.ts';
import type { ParsedArgs } from '../parse-args.ts';
import { NO_PROGRESS, terminalProgress } from '../progress.ts';
import { optionsFor, type Surround } from '../run-options.ts';
import { loadSettings } from '../settings.ts';
import { setUpVerification, type VerificationSetup } from '../verification-setup.ts';
import { planLines } from './plan-lines.ts';
import { readStandardInput, requireWritableTargets, toTargets, write } from './scan.ts';

/** @returns the exit code. @throws PatdownError */
export async function runVerify(args: ParsedArgs, surround: Surround): Promise<number> {
  const { positionals, values } = args;
  const { signal } = surround;
  const targets = toTargets(values);
  await requireWritableTargets(targets);
  const { setup, options, hooks } = await prepare(args, values.has('plan') ? 'plan' : 'ask', surround);
  const result = await read(positionals, last(values, 'rule'), options, hooks);
  setup.save();
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  if (result.plan !== undefined) await writeOut(planLines(result.plan, result.problems));
  else for (const target of targets) await write(target, result, values, options.now);
  return code;
}

/** What both commands need that take a token, a report or paths. @throws PatdownError */
export async function prepare(
  args: ParsedArgs,
  mode: VerificationOptions['mode'],
  { signal, workerUrl }: Surround,
): Promise<{ setup: VerificationSetup; options: ScanOptions; hooks: ScanHooks }> {
  const setup = setUpVerification(args.values, mode);
  const given = optionsFor(args, await loadSettings(args.values, process.cwd()));
  return {
    setup,
    options: { ...given, stdin: undefined, verification: setup.options },
    hooks: { signal, environment: process.env, workerUrl, verification: setup.hooks },
  };
}

/** A secret that is active, shown or not; then questions without an answer, and secrets of which not one could be asked about. */
function exitCode({ verdicts = {}, problems }: ScanResult): number {
  if ((verdicts.active ?? 0) > 0) return 1;
  const isNothingTold =
    (verdicts.skipped ?? 0) > 0 && (verdicts.inactive ?? 0) + (verdicts.unknown ?? 0) === 0;
  return problems.length > 0 || isNothingTold ? 2 : 0;
}

/** Scans what the arguments name, with progress on a terminal. */
export async function read(
  positionals: readonly string[],
  ruleId: string | undefined,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<ScanResult> {
  const progress = isTerminal(2) ? terminalProgress() : NO_PROGRESS;
  const shown = { ...hooks, onProgress: (state: ScanProgress) => progress.update(state) };
  return readInput(positionals, ruleId, options, shown).finally(() => progress.stop());
}

async function readInput(
  positionals: readonly string[],
  ruleId: string | undefined,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<ScanResult> {
  if (positionals.length === 0) return readToken(ruleId, options, hooks);
  if (ruleId !== undefined)
    throw new UsageError(
      'PD_FLAGS_CONFLICT',
      '--rule is about the token on standard input, and there are paths',
    );
  const [file = ''] = positionals;
  const report = positionals.length === 1 ? tryReport(file) : undefined;
  if (report === undefined) return scan(options, hooks);
  return scanWith(options, hooks, (context) => reread(report, options, hooks, context));
}

/** Bytes of a file that may be a report; a larger one is scanned like any other. */
const MAX_REPORT = 256 * 1024 ** 2;

function tryReport(file: string): ParsedReport | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size > MAX_REPORT) return undefined;
  return parseReport(readFileSync(file, 'utf8'));
}

async function readToken(
  ruleId: string | undefined,
  options: ScanOptions,
  hooks: ScanHooks,
): Promise<ScanResult> {
  if (process.stdin.isTTY === true)
    throw new UsageError('PD_VERIFY_NOTHING', 'there is nothing to verify', {
      hint: WHAT_TO_GIVE,
    });
  const bytes = await readStandardInput(hooks.signal ?? new AbortController().signal);
  const token = Buffer.from(bytes).toString('utf8').trim();
  if (token === '')
    throw new UsageError('PD_VERIFY_NOTHING', 'standard input is empty', { hint: WHAT_TO_GIVE });
  if (ruleId === undefined)
    return requireFound(await scan({ ...options, stdin: { path: '<stdin>', bytes } }, hooks));
  return scanWith(options, hooks, async ({ rules }) => coverToken(token, requireKnown(ruleId, rules)));
}

const WHAT_TO_GIVE = 'pipe a token into it, or name a report or paths, such as the working directory: .';

/** Silence would be taken for an answer. */
function requireFound(result: ScanResult): ScanResult {
  const asked = Object.values(result.verdicts ?? {}).reduce((sum, count) => sum + count, 0);
  if (result.findings.length + asked > 0) return result;
  throw new UsageError('PD_VERIFY_UNKNOWN', 'no rule knows what stands on standard input', {
    hint: 'say what it is: --rule ID; `patdown rules list` shows the ids',
  });
}
