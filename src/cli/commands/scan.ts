import { type Format, FORMATS } from '../../model/format.ts';
import { last } from '../../config/options.ts';
import { didYouMean } from '../../model/did-you-mean.ts';
import { UsageError } from '../../model/errors.ts';
import type { ScanResult } from '../../model/result.ts';
import { loadReporter } from '../../report/load-reporter.ts';
import type { ReportContext } from '../../report/reporter.ts';
import { wantsColour } from '../colour.ts';
import { isTerminal, writeOut } from '../output.ts';
import { quote, type ParsedArgs } from '../parse-args.ts';
import { optionsFor, scanWithProgress, type Surround } from '../run-options.ts';
import { loadSettings } from '../settings.ts';
import { VERSION } from '../version.ts';
import type { VerificationSetup } from '../verification-setup.ts';

export interface Target {
  readonly format: Format;
  /** `-` for standard output. */
  readonly file: string;
}

/** @returns the exit code. @throws PatdownError */
export async function runScan(parsed: ParsedArgs, surround: Surround): Promise<number> {
  const { values } = parsed;
  const { signal } = surround;
  const targets = toTargets(values);
  await requireWritableTargets(targets);
  const settings = await loadSettings(parsed.values, process.cwd());
  const options = optionsFor(parsed, settings);
  const stdin = values.has('stdin')
    ? { path: last(values, 'stdin-path') ?? '<stdin>', bytes: await readStandardInput(signal) }
    : undefined;
  const verification = await verificationOf(values);
  const result = await scanWithProgress(
    { ...options, stdin, ...(verification === undefined ? {} : { verification: verification.options }) },
    parsed,
    surround,
    verification === undefined ? {} : { verification: verification.hooks },
  );
  verification?.save();
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  const told = values.has('sarif-line-hashes') ? await withLineHashes(result) : result;
  for (const target of targets) await write(target, told, values, options.now);
  return code;
}

async function withLineHashes(result: ScanResult): Promise<ScanResult> {
  const { addLineHashes } = await import('../../scan/add-line-hashes.ts');
  return addLineHashes(result, process.cwd());
}

export async function readStandardInput(signal: AbortSignal): Promise<Uint8Array> {
  const { readStdin } = await import('../../sources/stdin.ts');
  return readStdin(process.stdin, signal);
}

const ABOUT_VERIFYING = [
  'verify',
  'status',
  'provider-url',
  'allow-host',
  'beside',
  'verify-timeout',
  'verify-max-requests',
];

/** What asks providers is loaded where it is asked for. */
async function verificationOf(values: ParsedArgs['values']): Promise<VerificationSetup | undefined> {
  if (!ABOUT_VERIFYING.some((name) => values.has(name))) return undefined;
  const { setUpIfAsked } = await import('../verification-setup.ts');
  return setUpIfAsked(values);
}

/** Known before the scan, which may take long. */
export async function requireWritableTargets(targets: readonly Target[]): Promise<void> {
  const files = targets.filter(({ file }) => file !== '-');
  if (files.length === 0) return;
  const { requireWritable } = await import('../atomic-write.ts');
  for (const { file } of files) requireWritable(file);
}

/** An incomplete scan is never clean, whatever it found. */
const exitCode = (result: ScanResult): number =>
  result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;

export function toTargets(values: ParsedArgs['values']): Target[] {
  const main: Target = {
    format: toFormat(last(values, 'format') ?? 'text'),
    file: last(values, 'output') ?? '-',
  };
  const targets = [main, ...(values.get('report') ?? []).map(toTarget)];
  const twice = targets.find(({ file }, at) => targets.findIndex((other) => other.file === file) !== at);
  if (twice === undefined) return targets;
  throw new UsageError(
    'PD_OUTPUT_TWICE',
    `two reports go to ${twice.file === '-' ? 'standard output' : twice.file}`,
    {
      hint: 'give each a file of its own: --output FILE, --report FORMAT=FILE',
    },
  );
}

function toTarget(text: string): Target {
  const [name = '', ...file] = text.split('=');
  if (file.length === 0 || file.join('=') === '') {
    throw new UsageError('PD_FLAG_VALUE', `--report takes FORMAT=FILE, not ${quote(text)}`);
  }
  return { format: toFormat(name), file: file.join('=') };
}

function toFormat(name: string): Format {
  const format = FORMATS.find((candidate) => candidate === name);
  if (format !== undefined) return format;
  throw new UsageError('PD_FORMAT_UNKNOWN', `there is no report format ${quote(name)}`, {
    hint: didYouMean(name, FORMATS) ?? `there are ${FORMATS.join(', ')}`,
  });
}

const MIN_COLUMNS = 40;

export async function write(
  { format, file }: Target,
  result: ScanResult,
  values: ParsedArgs['values'],
  now: number,
): Promise<void> {
  const isStandard = file === '-';
  const category = last(values, 'sarif-category');
  const context: ReportContext = {
    version: VERSION,
    colour: isStandard && wantsColour(values, process.env, { isTTY: isTerminal(1) }),
    columns: Math.max(MIN_COLUMNS, (isStandard && isTerminal(1) ? process.stdout.columns : undefined) ?? 80),
    showSecrets: values.has('show-secrets'),
    verbose: values.has('verbose'),
    explain: values.has('explain'),
    now,
    ...(category === undefined ? {} : { category }),
  };
  const isNothing =
    format === 'text' && exitCode(result) === 0 && values.has('quiet') && !values.has('explain');
  const text = isNothing ? '' : (await loadReporter(format))(result, context);
  if (isStandard) await writeOut(text);
  else (await import('../atomic-write.ts')).writeFileAtomic(file, text);
}
