import { type Command, COMMANDS, EXIT_CODES } from './flags.ts';
import { flagDoc, flagTitle } from './help.ts';

/** Marks in docs/usage.md, between which {@link usageReference} stands. */
export const USAGE_START = '<!-- made from src/cli/flags.ts: begin -->';
export const USAGE_END = '<!-- made from src/cli/flags.ts: end -->';

/** The reference part of docs/usage.md: all commands, flags and exit codes, from the table that the parser uses. */
export function usageReference(): string {
  const codes = EXIT_CODES.map(([code, meaning]) => `| ${code} | ${meaning} |`);
  return [
    ...COMMANDS.flatMap(commandSection),
    '## Exit codes',
    '',
    '| code | meaning |',
    '|---|---|',
    ...codes,
    '',
  ].join('\n');
}

function commandSection(command: Command): string[] {
  return [
    `## patdown ${command.name}`,
    '',
    `    ${command.usage}`,
    '',
    command.description,
    '',
    '| flag | what it does |',
    '|---|---|',
    ...command.flags.map((flag) => `| \`${cell(flagTitle(flag))}\` | ${cell(flagDoc(flag))} |`),
    '',
    'Examples:',
    '',
    ...command.examples.map((example) => `    ${example}`),
    '',
  ];
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
