import { CONFIDENCES, DEFAULT_MIN_CONFIDENCE } from '../model/levels.ts';

import {
  CONFIG_FLAGS,
  FORMAT_FLAGS,
  HISTORY_FLAGS,
  LEVEL_FLAGS,
  OUTPUT_FLAGS,
  RULE_FLAGS,
  VERIFY_FLAGS,
  type Flag,
  inGroup,
} from './flag-groups.ts';

export type { Flag } from './flag-groups.ts';

export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly description: string;
  readonly flags: readonly Flag[];
  readonly examples: readonly string[];
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'scan',
    usage: 'patdown scan [path …] [flags]',
    summary: 'Find secrets in files, git history, or standard input.',
    description:
      'Scans each path, or the working directory: files as they are, directories with all that is below them. Of a directory in a git work tree the tracked files are scanned and the untracked ones that are not ignored. Where a path is the top of a repository, all of its history is scanned too: every object that git keeps, reachable or not, and the messages of commits and tags.',
    flags: [
      ...inGroup('What is scanned', [
        { name: 'include-ignored', doc: 'Scan what git ignores, too.' },
        ...HISTORY_FLAGS,
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
        {
          name: 'deepen',
          doc: 'Fetch from its remote what a shallow or a partial clone lacks of the history or the range. Without it nothing is fetched, and the scan is incomplete.',
        },
        { name: 'stdin', doc: 'Scan standard input instead of paths.' },
        { name: 'stdin-path', value: 'NAME', fallback: '<stdin>', doc: 'How reports name standard input.' },
        {
          name: 'max-file-size',
          value: 'SIZE',
          doc: 'A larger file (10MB) makes the scan incomplete. No limit by default.',
        },
      ]),
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      ...CONFIG_FLAGS,
      ...inGroup('Configuration', [
        {
          name: 'no-ignore',
          doc: 'Report what allow comments, the ignore file, the configuration and the baseline keep silent, too.',
        },
        {
          name: 'foreign-marks',
          doc: 'Let allow comments of gitleaks, trufflehog, detect-secrets, ggshield, kingfisher and secretlint count.',
        },
      ]),
      ...inGroup('Asking providers', [
        {
          name: 'verify',
          doc: 'Ask providers which secrets are live. `patdown verify --plan` shows what that sends, and where to.',
        },
        {
          name: 'status',
          value: 'STATUS,…',
          repeatable: true,
          doc: 'With --verify: report findings with these verdicts alone (active, inactive, unknown, error, skipped).',
        },
        ...VERIFY_FLAGS,
      ]),
      ...inGroup('Output', [
        ...FORMAT_FLAGS,
        { name: 'report', value: 'FORMAT=FILE', repeatable: true, doc: 'One more report.' },
        {
          name: 'sarif-category',
          value: 'NAME',
          doc: 'Tell several SARIF reports of one commit apart.',
        },
        {
          name: 'sarif-line-hashes',
          doc: "Give SARIF reports GitHub's hashes of lines, from which short secrets can be guessed.",
        },
        { name: 'show-secrets', doc: 'Show secrets in the text and JSON reports.' },
        { name: 'explain', doc: 'List the candidates that are not reported, and why.' },
        { name: 'quiet', short: 'q', doc: 'No progress, and no text report where nothing was found.' },
        {
          name: 'verbose',
          short: 'v',
          doc: 'List every place, every path that was left out, and entries that suppress nothing.',
        },
        { name: 'no-progress', doc: 'No progress on the terminal.' },
        ...OUTPUT_FLAGS,
      ]),
      ...inGroup('Running', [
        { name: 'jobs', short: 'j', value: 'N', doc: 'Threads; by default as many as the work is worth.' },
        { name: 'no-wasm', doc: 'Search without WebAssembly: the same results, more slowly.' },
        { name: 'timeout', value: 'TIME', doc: 'End after this time (30s, 5m) with an incomplete scan.' },
        { name: 'now', value: 'TIME', doc: 'Take this for the present, as an ISO 8601 date.' },
      ]),
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
    name: 'verify',
    usage: 'patdown verify [report.json | report.sarif | path …] [flags]',
    summary: 'Ask providers whether secrets are live.',
    description:
      'Takes a token from standard input, a report of an earlier scan (reports hold no secrets: each place is read again, and must still hold what was reported), or paths to scan. Only reading requests are sent, one for each distinct secret. Exit code 1: a secret is active. 0: none is, as far as providers say; unknown ones are listed. 2: a question got no answer, or nothing could be asked.',
    flags: [
      { name: 'plan', doc: 'Show every host that would be called, for what and how often; call none.' },
      {
        name: 'rule',
        value: 'ID',
        doc: 'What the token on standard input is; by default the rules find out.',
      },
      {
        name: 'status',
        value: 'STATUS,…',
        repeatable: true,
        doc: 'Report these verdicts alone (active, inactive, unknown, error, skipped).',
      },
      ...VERIFY_FLAGS,
      { name: 'no-history', doc: 'Of paths: verify nothing from the history.' },
      ...CONFIG_FLAGS,
      ...RULE_FLAGS,
      {
        name: 'min-confidence',
        value: 'LEVEL',
        choices: CONFIDENCES,
        fallback: DEFAULT_MIN_CONFIDENCE,
        doc: 'Verify findings of this confidence or more.',
      },
      ...FORMAT_FLAGS,
      { name: 'quiet', short: 'q', doc: 'No progress.' },
      { name: 'verbose', short: 'v', doc: 'List every place.' },
      ...OUTPUT_FLAGS,
    ],
    examples: [
      'patdown verify < token.txt',
      'patdown verify --plan .',
      'patdown verify patdown.json --status active,unknown',
      'patdown verify . --provider-url github=https://ghe.example/api/v3',
    ],
  },
  {
    name: 'revoke',
    usage: 'patdown revoke [report.json | report.sarif | path …] [flags]',
    summary: 'Make leaked secrets stop working.',
    description:
      'Takes what verify takes, and prints every request that would be sent, redacted, and what it does: a dry run, until --yes or a typed confirmation. Each secret is verified before and after; one that is inactive already is left alone. Where a provider has no request for it, the page to open is shown. Exit code 1: something that should be dead is not. 2: something could not be read.',
    flags: [
      { name: 'yes', short: 'y', doc: 'Do it, without asking on the terminal.' },
      {
        name: 'id',
        value: 'ID,…',
        repeatable: true,
        doc: 'Only these, by the id of a finding or the fingerprint of a place.',
      },
      {
        name: 'trial',
        doc: 'Ask providers for their own dry runs, where they have one: that sends the secret.',
      },
      {
        name: 'journal',
        value: 'FILE',
        doc: 'Where to write down what was revoked, redacted. By default in your state directory.',
      },
      {
        name: 'rule',
        value: 'ID',
        doc: 'What the token on standard input is; by default the rules find out.',
      },
      ...VERIFY_FLAGS.filter(({ name }) => name !== 'verify-cache'),
      { name: 'no-history', doc: 'Of paths: revoke nothing from the history.' },
      ...RULE_FLAGS,
      {
        name: 'min-confidence',
        value: 'LEVEL',
        choices: CONFIDENCES,
        fallback: DEFAULT_MIN_CONFIDENCE,
        doc: 'Revoke findings of this confidence or more.',
      },
      ...OUTPUT_FLAGS,
    ],
    examples: [
      'patdown revoke < token.txt',
      'patdown revoke patdown.json',
      'patdown revoke patdown.json --id 0123456789abcdef0123456789abcdef --yes',
    ],
  },
  {
    name: 'baseline',
    usage: 'patdown baseline create | update | prune | audit [path …] [flags]',
    summary: 'Keep old findings apart from new ones.',
    description:
      'create scans like scan does and writes what it finds into a baseline, which the configuration names from then on: later scans report what is new. update adds what is found now, prune removes entries whose secret is gone, audit asks about each entry whether it is a secret. A baseline holds keyed hashes of secrets and nothing else of them.',
    flags: [
      { name: 'baseline', value: 'FILE', doc: 'Keep it in this file.', fallback: '.patdown-baseline.json' },
      { name: 'config', value: 'FILE', doc: 'Use this configuration.' },
      ...HISTORY_FLAGS,
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      { name: 'quiet', short: 'q', doc: 'No progress.' },
      ...OUTPUT_FLAGS,
    ],
    examples: [
      'patdown baseline create',
      'patdown baseline audit',
      'patdown baseline update src',
      'patdown baseline prune',
    ],
  },
  {
    name: 'config',
    usage: 'patdown config check [FILE] | show',
    summary: 'Check the configuration, or show what a scan goes by.',
    description:
      'check reads .patdown.yml at the top of the work tree, or FILE, and reports every fault with its place. show prints what a scan that is started here goes by: flags, configuration and defaults together.',
    flags: [
      ...CONFIG_FLAGS,
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      { name: 'json', doc: 'Print JSON.' },
      ...OUTPUT_FLAGS,
    ],
    examples: ['patdown config check', 'patdown config show --min-confidence low'],
  },
  {
    name: 'hook',
    usage: 'patdown hook install | uninstall | run NAME [flags]',
    summary: "Be git's hook: before commits, before pushes, on a server.",
    description:
      'install writes a hook into the repository (pre-commit unless another one is named), or into what husky or lefthook runs, and keeps one that is there: it runs first. uninstall takes it away and puts the old one back. run is what the hook does: it scans what is about to be committed or pushed, says nothing when nothing is found, and else ends with a code that stops git. PATDOWN_SKIP=1 or SKIP=patdown skips it; on a server that allows push options, git push -o patdown.skip=why.',
    flags: [
      { name: 'pre-commit', doc: 'The hook that scans what is about to be committed. The default.' },
      { name: 'pre-push', doc: 'The hook that scans what a remote has not.' },
      { name: 'pre-receive', doc: 'The hook of a server, which scans what it is sent before it takes it.' },
      {
        name: 'global',
        doc: "For every repository that is made or cloned from now on, by git's init.templateDir.",
      },
      {
        name: 'timeout',
        value: 'TIME',
        doc: 'For run: end after this time, which stops git. One minute for pre-receive.',
      },
      ...CONFIG_FLAGS,
      ...RULE_FLAGS,
      ...LEVEL_FLAGS,
      { name: 'quiet', short: 'q', doc: 'No progress.' },
      ...OUTPUT_FLAGS,
    ],
    examples: [
      'patdown hook install',
      'patdown hook install --pre-commit --pre-push',
      'patdown hook uninstall',
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
