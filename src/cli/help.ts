import { type Command, COMMANDS, EXIT_CODES, type Flag } from './flags.ts';

const WIDTH = 80;
const COLUMN = 26;

export function generalHelp(): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`);
  const codes = EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(8)} ${meaning}`);
  return [
    'patdown finds secrets in files, proves them offline, and says what to do.',
    '',
    'Usage: patdown <command> [flags]',
    '',
    ...commands,
    '  help     Show the help of a command.',
    '',
    'Exit codes',
    ...codes,
    '',
  ].join('\n');
}

export function commandHelp(command: Command): string {
  return [
    `Usage: ${command.usage}`,
    '',
    ...fill(command.description, WIDTH),
    '',
    'Flags',
    ...command.flags.flatMap(flagLines),
    '',
    'Examples',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}

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
