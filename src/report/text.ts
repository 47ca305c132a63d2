import type { Finding, Location, Snippet } from '../model/finding.ts';
import type { Severity } from '../model/levels.ts';
import type { ScanResult } from '../model/result.ts';
import type { VerificationStatus } from '../model/verification.ts';
import type { ReportContext } from './reporter.ts';
import { summaryLines } from './text-summary.ts';
import { evidenceOf } from './evidence.ts';
import { nextSteps } from './next-steps.ts';
import { type Paint, paintFor } from './paint.ts';
import { historyNote, placeName } from './place-name.ts';
import { toldLocations, worstFirst } from './places.ts';
import { safe } from './terminal.ts';
import { cellsOf, cutAround, wrap } from './wrap.ts';

/** Places of one finding that are shown; `--verbose` shows all. */
const MAX_PLACES = 5;
const INDENT = '  ';

/**
 * The report for people: one block for each secret, the worst and surest first, then what was covered. What to do is told
 * once for each rule: a hundred tokens of a kind are a long list as it is. What is to be done with all of them stands at the end.
 */
export function renderText(result: ScanResult, context: ReportContext): string {
  const paint = paintFor(context.colour);
  const told = new Set<string>();
  const blocks = worstFirst(result).map((finding) => {
    const isFirst = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingBlock(finding, isFirst, result, context, paint);
  });
  const explained = context.explain ? explanationBlock(result, context, paint) : [];
  return [
    ...blocks,
    ...explained,
    summaryLines(result, context, paint),
    ...stepsBlock(result, context, paint),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const PAINTS: Readonly<Record<Severity, (paint: Paint) => (text: string) => string>> = {
  critical: (paint) => (text) => paint.bold(paint.red(text)),
  high: (paint) => paint.red,
  medium: (paint) => paint.yellow,
  low: (paint) => paint.cyan,
  info: (paint) => paint.dim,
};

function findingBlock(
  finding: Finding,
  isFirst: boolean,
  result: ScanResult,
  context: ReportContext,
  paint: Paint,
): string[] {
  const rule = result.rules.get(finding.ruleId);
  const value = context.showSecrets ? safe(finding.secret.reveal()) : finding.secret.redacted;
  return [
    ...heading(finding, rule?.name ?? finding.ruleId, value, context, paint),
    ...wrap(evidence(finding), context.columns, INDENT).map(paint.dim),
    ...verdictLines(finding, context, paint),
    ...places(finding, context, paint),
    ...(rule === undefined || !isFirst ? [] : wrap(rule.remediation, context.columns, INDENT)),
    ...(rule?.revokeUrl === undefined ? [] : [`${INDENT}${paint.underline(rule.revokeUrl)}`]),
  ];
}

/** On one line where that fits, else the value on a line of its own. */
function heading(
  { severity }: Finding,
  name: string,
  value: string,
  { columns }: ReportContext,
  paint: Paint,
): string[] {
  const mark = PAINTS[severity](paint)(severity);
  if (cellsOf(`${severity}  ${name}  ${value}`) <= columns) return [`${mark}  ${paint.bold(name)}  ${value}`];
  const pad = ' '.repeat(severity.length + 2);
  const [first = '', ...more] = wrap(name, columns - pad.length, '');
  return [`${mark}  ${paint.bold(first)}`, ...more.map((line) => pad + paint.bold(line)), INDENT + value];
}

/** The rule, how sure it is, and what was proven or decoded. */
const evidence = (finding: Finding): string =>
  [finding.ruleId, `confidence ${finding.confidence}`, ...evidenceOf(finding)].join(' · ');

/** In their order: what comes first is urgent, what comes last does not undo the leak. */
function stepsBlock(result: ScanResult, context: ReportContext, paint: Paint): string[][] {
  const steps = nextSteps(result);
  if (steps.length === 0) return [];
  const lines = steps.flatMap((step, index) => {
    const [first = '', ...rest] = wrap(step, context.columns, '     ');
    return [`  ${index + 1}. ${first.trimStart()}`, ...rest];
  });
  return [[paint.bold('What to do now:'), ...lines]];
}

const VERDICT_PAINTS: Readonly<Record<VerificationStatus, (paint: Paint) => (text: string) => string>> = {
  active: (paint) => (text) => paint.bold(paint.red(text)),
  inactive: (paint) => paint.green,
  unknown: (paint) => paint.yellow,
  error: (paint) => paint.yellow,
  skipped: (paint) => paint.dim,
};

/** What the provider said, why, and what it told of the secret. */
function verdictLines({ verification }: Finding, context: ReportContext, paint: Paint): string[] {
  if (verification === undefined) return [];
  const { status, reason, facts } = verification;
  const told = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  const [first = '', ...more] = wrap(
    safe([`${status}: ${reason}`, ...told].join(' · ')),
    context.columns,
    INDENT,
  );
  const colour = VERDICT_PAINTS[status](paint);
  return [first.replace(status, () => colour(status)), ...more];
}

function places(finding: Finding, context: ReportContext, paint: Paint): string[] {
  const open = toldLocations(finding);
  const shown = context.verbose ? open : open.slice(0, MAX_PLACES);
  const lines = shown.flatMap((location, index) => [
    `${INDENT}${paint.cyan(`${safe(placeName(location))}:${location.startLine}:${location.startColumn}`)}${contextNote(location, paint)}`,
    ...historyLines(location, context, paint),
    ...(index === 0 || context.verbose ? snippetLines(location.snippet, context, paint) : []),
  ]);
  const more = open.length - shown.length;
  return more === 0
    ? lines
    : [...lines, `${INDENT}${paint.dim(`and ${more} more ${more === 1 ? 'place' : 'places'} (--verbose)`)}`];
}

function historyLines(location: Location, context: ReportContext, paint: Paint): string[] {
  const note = historyNote(location);
  return note === undefined ? [] : wrap(safe(note), context.columns, INDENT + INDENT).map(paint.dim);
}

const contextNote = ({ context }: Location, paint: Paint): string =>
  context === 'code' ? '' : paint.dim(`  ${context}`);

/** The line with the secret masked, cut to the terminal, and a mark below the secret. */
function snippetLines(snippet: Snippet | undefined, context: ReportContext, paint: Paint): string[] {
  if (snippet === undefined || snippet.end === snippet.start) return [];
  const before = safe(snippet.text.slice(0, snippet.start)).trimStart();
  const secret = safe(snippet.text.slice(snippet.start, snippet.end));
  const behind = safe(snippet.text.slice(snippet.end)).trimEnd();
  const gutter = '    │ ';
  const cut = cutAround(before, secret, behind, context.columns - gutter.length);
  const mark = ' '.repeat(cellsOf(cut.before)) + '^'.repeat(Math.max(1, cellsOf(cut.secret)));
  return [
    `${paint.dim(gutter)}${cut.before}${paint.red(cut.secret)}${cut.behind}`,
    `${paint.dim(gutter)}${paint.red(mark)}`,
  ];
}

function explanationBlock(result: ScanResult, context: ReportContext, paint: Paint): string[][] {
  if (result.explanations.length === 0) return [[paint.bold('No candidate was rejected.')]];
  const lines = result.explanations.flatMap(
    ({ path, startLine, startColumn, ruleId, check, detail, candidate }) => [
      `${INDENT}${paint.cyan(`${safe(path)}:${startLine}:${startColumn}`)}  ${candidate}`,
      ...wrap(`${ruleId}: ${check}: ${detail}`, context.columns, INDENT + INDENT),
    ],
  );
  return [[paint.bold(`Not reported (${result.explanations.length}), and why:`), ...lines]];
}
