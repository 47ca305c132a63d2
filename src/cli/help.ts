import { GENERAL } from './flag-groups.ts';
import { type Command, COMMANDS, EXIT_CODES, type Flag } from './flags.ts';

const WIDTH = 80;
const COLUMN = 26;

/** Of the names in the general help. */
const NAMES = 10;

export function generalHelp(): string {
  const row = ([name, text]: readonly [string, string]): string => `  ${name.padEnd(NAMES)}${text}`;
  return [
    'patdown finds secrets in files, proves them offline, and says what to do.',
    '',
    'Usage: patdown <command> [flags]',
    '',
    'Commands',
    ...COMMANDS.map(({ name, summary }) => row([name, summary])),
    row(['help', 'Show the help of a command: patdown help scan']),
    '',
    'Examples',
    '  patdown scan                      the working directory, and its history',
    '  patdown scan notes.md             one file',
    '  patdown hook install              before each commit of this repository',
    '  patdown verify .                  ask providers which of it still works',
    '',
    'Exit codes',
    ...EXIT_CODES.map(row),
    '',
    'The version: patdown --version',
    '',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  const groups = new Set(command.flags.map(groupOf));
  return [
    `Usage: ${command.usage}`,
    '',
    ...fill(command.description, WIDTH),
    '',
    ...[...groups].flatMap((group) => [
      group,
      ...command.flags.filter((flag) => groupOf(flag) === group).flatMap(flagLines),
      '',
    ]),
    'Examples',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

const groupOf = ({ group }: Flag): string => group ?? GENERAL;

/** `-f, --format FORMAT`. */
export const flagTitle = ({ name, short, value }: Flag): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;

/** What a flag does, with its choices and its default. */
export function flagDoc({ doc, choices, fallback, repeatable }: Flag): string {
  const notes = [
    ...(choices === undefined ? [] : [choices.join(', ')]),
    ...(fallback === undefined ? [] : [`default ${fallback}`]),
    ...(repeatable === true ? ['repeatable'] : []),
  ];
  return notes.length === 0 ? doc : `${doc} (${notes.join('; ')})`;
}

function flagLines(flag: Flag): string[] {
  const title = `  ${flag.short === undefined ? '    ' : ''}${flagTitle(flag)}`;
  const [first = '', ...more] = fill(flagDoc(flag), WIDTH - COLUMN);
  const pad = ' '.repeat(COLUMN);
  const rest = more.map((line) => pad + line);
  return title.length < COLUMN - 1 ? [title.padEnd(COLUMN) + first, ...rest] : [title, pad + first, ...rest];
}

function fill(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
