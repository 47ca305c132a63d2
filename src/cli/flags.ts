import { CONFIDENCES, DEFAULT_MIN_CONFIDENCE, SEVERITIES } from '../model/levels.ts';

/** One flag: the table below feeds the parser, `--help` and docs/usage.md. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of its value; a flag without one is a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  readonly doc: string;
}

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
}

const RULE_FLAGS: readonly Flag[] = [
  { name: 'rules', value: 'FILE|DIR', repeatable: true, doc: 'Add your own rules to the built-in ones.' },
  { name: 'only', value: 'ID,…', repeatable: true, doc: 'Run these rules and no others.' },
  { name: 'skip', value: 'ID,…', repeatable: true, doc: 'Run all rules but these.' },
];

const OUTPUT_FLAGS: readonly Flag[] = [
  { name: 'color', doc: 'Colour the output, also where it is no terminal.' },
  { name: 'no-color', doc: 'Do not colour the output. NO_COLOR does the same.' },
  { name: 'help', short: 'h', doc: 'Show this help.' },
];

/** As in src/report/reporter.ts, which is loaded only when a report is made. */
export const FORMAT_NAMES = ['text', 'json', 'jsonl', 'sarif'] as const;

export const COMMANDS: readonly Command[] = [
  {
    name: 'scan',
    usage: 'patdown scan [path …] [flags]',
    summary: 'Find secrets in files, git history, or standard input.',
    description:
      'Scans each path, or the working directory: files as they are, directories with all that is below them. Of a directory in a git work tree the tracked files are scanned and the untracked ones that are not ignored. Where a path is the top of a repository, all of its history is scanned too: every object that git keeps, reachable or not, and the messages of commits and tags.',
    flags: [
      { name: 'include-ignored', doc: 'Scan what git ignores, too.' },
      {
        name: 'history',
        doc: 'Scan the history of the repository that each path is the top of; a path that is not is an error.',
      },
      { name: 'no-history', doc: 'Scan no history.' },
      { name: 'history-only', doc: 'Scan the history and no files.' },
      {
        name: 'staged',
        doc: 'Scan what is about to be committed: the index, as far as it differs from the last commit.',
      },
      {
        name: 'range',
        value: 'A..B',
        doc: 'Scan what each commit brings that B has and A has not, and its message.',
      },
      {
        name: 'since',
        value: 'DATE|REV',
        doc: 'Scan what each commit brings since a date, or since a revision.',
      },
      { name: 'stdin', doc: 'Scan standard input instead of paths.' },
      { name: 'stdin-path', value: 'NAME', fallback: '<stdin>', doc: 'How reports name standard input.' },
      ...RULE_FLAGS,
      {
        name: 'min-severity',
        value: 'LEVEL',
        choices: SEVERITIES,
        fallback: 'info',
        doc: 'Report findings of this severity or more.',
      },
      {
        name: 'min-confidence',
        value: 'LEVEL',
        choices: CONFIDENCES,
        fallback: DEFAULT_MIN_CONFIDENCE,
        doc: 'Report findings of this confidence or more.',
      },
      { name: 'no-ignore', doc: 'Report what patdown:allow comments allow, too.' },
      {
        name: 'format',
        short: 'f',
        value: 'FORMAT',
        choices: FORMAT_NAMES,
        fallback: 'text',
        doc: 'How to report.',
      },
      {
        name: 'output',
        short: 'o',
        value: 'FILE',
        fallback: '-',
        doc: 'Where to report; - is standard output.',
      },
      { name: 'report', value: 'FORMAT=FILE', repeatable: true, doc: 'One more report.' },
      { name: 'show-secrets', doc: 'Show secrets in the text and JSON reports.' },
      { name: 'explain', doc: 'List the candidates that are not reported, and why.' },
      { name: 'jobs', short: 'j', value: 'N', doc: 'Threads; by default as many as the work is worth.' },
      { name: 'no-wasm', doc: 'Search without WebAssembly: the same results, more slowly.' },
      { name: 'timeout', value: 'TIME', doc: 'End after this time (30s, 5m) with an incomplete scan.' },
      {
        name: 'max-file-size',
        value: 'SIZE',
        doc: 'A larger file (10MB) makes the scan incomplete. No limit by default.',
      },
      { name: 'now', value: 'TIME', doc: 'Take this for the present, as an ISO 8601 date.' },
      { name: 'quiet', short: 'q', doc: 'No progress, and no text report where nothing was found.' },
      { name: 'verbose', short: 'v', doc: 'List every place and every path that was left out.' },
      { name: 'no-progress', doc: 'No progress on the terminal.' },
      ...OUTPUT_FLAGS,
    ],
    examples: [
      'patdown scan',
      'patdown scan notes.md src --min-confidence low --explain',
      'patdown scan --staged',
      'patdown scan --range origin/main..HEAD',
      'git diff | patdown scan --stdin',
      'patdown scan . --report sarif=patdown.sarif',
    ],
  },
  {
    name: 'rules',
    usage: 'patdown rules list | show ID | check [PATH] | test [PATH]',
    summary: 'List, show, check and test rules.',
    description:
      'list and show tell what the rules look for. check reads rule files and reports every fault with its place; test runs their examples through the whole engine. Without a path both take the built-in rules.',
    flags: [
      ...RULE_FLAGS,
      {
        name: 'as-builtin',
        doc: 'Check and test rules by what built-in ones may do: a literal in the middle of a token.',
      },
      {
        name: 'sample',
        value: 'FILE|DIR',
        repeatable: true,
        doc: 'For check: count there how often literals occur. By default in what patdown is installed as.',
      },
      { name: 'verbose', short: 'v', doc: 'For check: list every literal, not the noisy ones alone.' },
      { name: 'json', doc: 'Print JSON.' },
      ...OUTPUT_FLAGS,
    ],
    examples: ['patdown rules list', 'patdown rules show github-pat-classic', 'patdown rules test ./rules'],
  },
];

export const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'everything was scanned and nothing was found'],
  ['1', 'secrets were found'],
  ['2', 'wrong use, wrong rules, or an incomplete scan'],
  ['130', 'interrupted; nothing is reported (143: told to end)'],
];
