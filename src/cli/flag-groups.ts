import { FORMATS } from '../model/format.ts';
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
  /** The heading that it stands under in the help. */
  readonly group?: string;
}

export const GENERAL = 'Flags';

export const inGroup = (group: string, flags: readonly Flag[]): readonly Flag[] =>
  flags.map((flag) => ({ ...flag, group }));

export const RULE_FLAGS: readonly Flag[] = inGroup('Rules', [
  { name: 'rules', value: 'FILE|DIR', repeatable: true, doc: 'Add your own rules to the built-in ones.' },
  { name: 'only', value: 'ID,…', repeatable: true, doc: 'Run these rules and no others.' },
  { name: 'skip', value: 'ID,…', repeatable: true, doc: 'Run all rules but these.' },
]);

export const VERIFY_FLAGS: readonly Flag[] = inGroup('Asking providers', [
  {
    name: 'provider-url',
    value: 'NAME=URL',
    repeatable: true,
    doc: 'Ask your own instance of a provider in place of it: github=https://ghe.example/api/v3. Given again, several are asked in turn. Its host may be a private one.',
  },
  {
    name: 'allow-host',
    value: 'HOST,…',
    repeatable: true,
    doc: 'Let a host be called that rules of your own name, that stood beside a secret, or whose address is private.',
  },
  {
    name: 'beside',
    value: 'NAME=VALUE',
    repeatable: true,
    doc: 'What belongs to secrets and does not stand beside them: email=fred@acme.example.',
  },
  { name: 'verify-timeout', value: 'TIME', doc: 'Ask no more providers after this time (30s, 5m).' },
  {
    name: 'verify-max-requests',
    value: 'N',
    fallback: '1000',
    doc: 'Send no more requests than this.',
  },
  { name: 'verify-canaries', doc: 'Verify canary tokens, too, which raises their alarm.' },
  {
    name: 'verify-cache',
    doc: 'Keep verdicts in your cache directory: active ones for 15 minutes, inactive ones for a week.',
  },
]);

export const LEVEL_FLAGS: readonly Flag[] = inGroup('Rules', [
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
]);

export const HISTORY_FLAGS: readonly Flag[] = inGroup('What is scanned', [
  {
    name: 'history',
    doc: 'Scan the history of the repository that each path is the top of; a path that is not is an error.',
  },
  { name: 'no-history', doc: 'Scan no history.' },
  { name: 'history-only', doc: 'Scan the history and no files.' },
]);

export const CONFIG_FLAGS: readonly Flag[] = inGroup('Configuration', [
  {
    name: 'config',
    value: 'FILE',
    doc: 'Use this configuration in place of .patdown.yml at the top of the work tree.',
  },
  { name: 'no-config', doc: 'Use no configuration.' },
  { name: 'baseline', value: 'FILE', doc: 'Report only what this baseline does not have.' },
]);

export const FORMAT_FLAGS: readonly Flag[] = inGroup('Output', [
  {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices: FORMATS,
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
]);

export const OUTPUT_FLAGS: readonly Flag[] = inGroup('Output', [
  { name: 'color', doc: 'Colour the output, also where it is no terminal.' },
  { name: 'no-color', doc: 'Do not colour the output. NO_COLOR does the same.' },
  { name: 'help', short: 'h', doc: 'Show this help.' },
]);
