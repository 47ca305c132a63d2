import { FORMAT_NAMES } from '../flags.ts';
import { last, toScanOptions } from '../../config/options.ts';
import { UsageError } from '../../model/errors.ts';
import type { ScanResult } from '../../model/result.ts';
import { type Format, type ReportContext, REPORTERS } from '../../report/reporter.ts';
import { scan } from '../../scan/scan.ts';
import { readStdin } from '../../sources/stdin.ts';
import { requireWritable, writeFileAtomic } from '../atomic-write.ts';
import { wantsColour } from '../colour.ts';
import { writeOut } from '../output.ts';
import { quote, suggest, type ParsedArgs } from '../parse-args.ts';
import { NO_PROGRESS, terminalProgress } from '../progress.ts';
import { VERSION } from '../version.ts';

interface Target {
  readonly format: Format;
  /** `-` for standard output. */
  readonly file: string;
}

/** @returns the exit code. @throws PatdownError */
export async function runScan(
  { positionals, values }: ParsedArgs,
  signal: AbortSignal,
  self: URL,
): Promise<number> {
  const targets = toTargets(values);
  for (const { file } of targets) if (file !== '-') requireWritable(file);
  const options = toScanOptions(positionals, values, { cwd: process.cwd(), now: Date.now() });
  const stdin = values.has('stdin')
    ? { path: last(values, 'stdin-path') ?? '<stdin>', bytes: await readStdin(process.stdin, signal) }
    : undefined;
  const isSilent = values.has('quiet') || values.has('no-progress') || process.stderr.isTTY !== true;
  const progress = isSilent ? NO_PROGRESS : terminalProgress();
  const result = await scan(
    { ...options, stdin },
    { onProgress: (state) => progress.update(state), signal, environment: process.env, workerUrl: self },
  ).finally(() => progress.stop());
  const code = exitCode(result);
  if (signal.aborted) return code;
  process.exitCode = code;
  for (const target of targets) await write(target, result, values);
  return code;
}

/** An incomplete scan is never clean, whatever it found. */
const exitCode = (result: ScanResult): number =>
  result.problems.length > 0 ? 2 : result.findings.length > 0 ? 1 : 0;

function toTargets(values: ParsedArgs['values']): Target[] {
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
  const format = FORMAT_NAMES.find((candidate) => candidate === name);
  if (format !== undefined) return format;
  throw new UsageError('PD_FORMAT_UNKNOWN', `there is no report format ${quote(name)}`, {
    hint: suggest(name, FORMAT_NAMES) ?? `there are ${FORMAT_NAMES.join(', ')}`,
  });
}

const MIN_COLUMNS = 40;

async function write(
  { format, file }: Target,
  result: ScanResult,
  values: ParsedArgs['values'],
): Promise<void> {
  const isStandard = file === '-';
  const context: ReportContext = {
    version: VERSION,
    colour: isStandard && wantsColour(values, process.env, process.stdout),
    columns: Math.max(MIN_COLUMNS, (isStandard ? process.stdout.columns : undefined) ?? 80),
    showSecrets: values.has('show-secrets'),
    verbose: values.has('verbose'),
    explain: values.has('explain'),
  };
  const isNothing =
    format === 'text' && exitCode(result) === 0 && values.has('quiet') && !values.has('explain');
  const text = isNothing ? '' : REPORTERS[format](result, context);
  if (isStandard) await writeOut(text);
  else writeFileAtomic(file, text);
}
