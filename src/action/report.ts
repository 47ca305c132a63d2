import { writeFileAtomic } from '../cli/atomic-write.ts';
import { VERSION } from '../cli/version.ts';
import type { Format } from '../model/format.ts';
import type { ScanResult } from '../model/result.ts';
import { loadReporter } from '../report/load-reporter.ts';
import type { ReportContext } from '../report/reporter.ts';
import { addLineHashes } from '../scan/add-line-hashes.ts';
import { type CommentOutcome, keepComment } from './comment.ts';
import { failsJob } from './fail-on.ts';
import { GithubApi, toApiUrl } from './github-api.ts';
import type { Inputs } from './inputs.ts';
import { maskCommands } from './masks.ts';
import type { EventScan } from './scan-event.ts';
import { addSummary, randomToken, sarifPath, setOutputs, type Surroundings } from './surroundings.ts';
import { withoutCommands, workflowCommand } from './workflow-commands.ts';

type Scanned = Extract<EventScan, { kind: 'scanned' }>;

/** UTF-8 bytes: GitHub takes comments of 65,536 characters, and summaries of 1 MiB a step. */
const COMMENT_BYTES = 60_000;
const SUMMARY_BYTES = 900_000;
const COLUMNS = 100;

/** What a run comes to: the text of its log, and its exit code. */
export interface Told {
  readonly log: string;
  readonly exitCode: number;
}

/** Says everywhere what was found: outputs, summary, SARIF, comment. @throws InputError when something cannot be written */
export async function report(
  scanned: Scanned,
  inputs: Inputs,
  surroundings: Surroundings,
  now: number,
): Promise<Told> {
  const { result } = scanned;
  const context = contextOf(scanned, inputs, now);
  const render = renderer(result, context);
  const exitCode = exitCodeOf(result, inputs);
  const sarif = sarifPath(surroundings, inputs.sarifFile);
  const hashed = renderer(addLineHashes(result, scanned.root), context);
  writeFileAtomic(sarif, `${await hashed('sarif')}\n`);
  const comment = await commentOn(scanned, inputs, surroundings, render);
  const notes = [...scanned.notes, ...result.notes, ...commentNotes(comment)];
  const { environment } = surroundings;
  addSummary(environment, `${await render('markdown', SUMMARY_BYTES)}\n${listOf(notes)}`);
  setOutputs(environment, { ...countsOf(result), 'sarif-file': sarif, 'exit-code': String(exitCode) });
  const isInJob = environment['GITHUB_ACTIONS'] === 'true';
  const lines = [...notes.map((note) => `patdown: ${note}`), await render('text')].join('\n');
  // Elsewhere than in a job nobody reads commands, and masks would show what they hide.
  const log = isInJob
    ? [
        ...maskCommands([...result.findings, ...result.suppressed]).map((command) => `${command}\n`),
        await render('github'),
        ...(comment.kind === 'failed'
          ? [`${workflowCommand('notice', noticeOf(comment), 'patdown')}\n`]
          : []),
        withoutCommands(lines, randomToken()),
      ].join('')
    : lines;
  return { log, exitCode };
}

/** An incomplete scan fails the job whatever was found. */
const exitCodeOf = ({ problems, findings }: ScanResult, { failOn }: Inputs): number =>
  problems.length > 0 ? 2 : findings.some((finding) => failsJob(finding, failOn)) ? 1 : 0;

/** `findings` has those that a baseline knows, too. */
function countsOf({ findings, suppressed }: ScanResult): Record<string, string> {
  const known = suppressed.filter(({ locations }) =>
    locations.some(({ suppression }) => suppression?.kind === 'baseline'),
  );
  return { findings: String(findings.length + known.length), 'new-findings': String(findings.length) };
}

type Render = (format: Format, maxBytes?: number) => Promise<string>;

function contextOf({ repositoryUrl }: Scanned, { category }: Inputs, now: number): ReportContext {
  return {
    version: VERSION,
    colour: false,
    columns: COLUMNS,
    showSecrets: false,
    verbose: false,
    explain: false,
    now,
    category,
    ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
  };
}

const renderer =
  (result: ScanResult, context: ReportContext): Render =>
  async (format, maxBytes) =>
    (await loadReporter(format))(result, { ...context, ...(maxBytes === undefined ? {} : { maxBytes }) });

async function commentOn(
  { result, pullRequest }: Scanned,
  inputs: Inputs,
  { environment }: Surroundings,
  render: Render,
): Promise<CommentOutcome> {
  if (!inputs.comment || pullRequest === undefined) return { kind: 'not-needed' };
  const url = toApiUrl(environment['GITHUB_API_URL']);
  if (url === undefined) return { kind: 'failed', reason: 'the job does not say where the GitHub API is' };
  const api = new GithubApi({ url, token: inputs.token, userAgent: `patdown/${VERSION}` });
  const repository = environment['GITHUB_REPOSITORY'] ?? '';
  const isQuiet = result.findings.length === 0 && result.problems.length === 0;
  const text = isQuiet ? undefined : await render('markdown', COMMENT_BYTES);
  return keepComment(api, { repository, pullRequest, category: inputs.category }, text, ALL_CLEAR);
}

const ALL_CLEAR = `### patdown: all clear

What was reported here is no longer in the commits of this pull request. A secret that was pushed once stays known to whoever saw it: revoke it.
`;

const noticeOf = ({ reason }: Extract<CommentOutcome, { kind: 'failed' }>): string =>
  `no comment could be written: ${reason}. The job's summary and its exit code say the same`;

const commentNotes = (outcome: CommentOutcome): string[] =>
  outcome.kind === 'failed' ? [noticeOf(outcome)] : [];

const listOf = (notes: readonly string[]): string => notes.map((note) => `- ${note}\n`).join('');
