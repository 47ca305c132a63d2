import { parseArgs } from 'node:util';
import { didYouMean } from '../model/did-you-mean.ts';
import { UsageError } from '../model/errors.ts';
import { type Command, COMMANDS, type Flag } from './flags.ts';

export interface ParsedArgs {
  readonly command: Command;
  readonly positionals: readonly string[];
  /** Values by flag name; switches that were given have the value ''. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** @throws UsageError */
export function parseCommandLine(argv: readonly string[]): ParsedArgs {
  const [name = '', ...rest] = argv;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined && name.startsWith('-')) {
    throw new UsageError('PD_COMMAND_MISSING', `a command comes before the flag ${quote(name)}`, {
      hint: 'to scan, begin with `patdown scan`; `patdown help` shows all commands',
    });
  }
  if (command === undefined) {
    throw new UsageError('PD_COMMAND_UNKNOWN', `there is no command ${quote(name)}`, {
      hint:
        (name === 'version' ? 'the version: patdown --version' : undefined) ??
        didYouMean(
          name,
          COMMANDS.map((candidate) => candidate.name),
        ) ??
        '`patdown help` shows what there is',
    });
  }
  return { command, ...parseFlags(rest, command) };
}

function parseFlags(args: readonly string[], command: Command): Omit<ParsedArgs, 'command'> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(command.flags.map((flag) => [flag.name, optionOf(flag)])),
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = command.flags.find((candidate) => candidate.name === token.name);
    if (flag === undefined) throw unknownFlag(token.rawName, command);
    requireOwnValue(token, flag);
    const value = checkedValue(flag, token.rawName, token.value);
    if (flag.repeatable === true) values.set(flag.name, [...(values.get(flag.name) ?? []), value]);
    else values.set(flag.name, [value]);
  }
  return { positionals, values };
}

const optionOf = (flag: Flag): { type: 'string' | 'boolean'; multiple: boolean; short?: string } => ({
  type: flag.value === undefined ? 'boolean' : 'string',
  multiple: flag.repeatable === true,
  ...(flag.short === undefined ? {} : { short: flag.short }),
});

/** `--output --quiet` has most likely lost its file; parseArgs would take the flag for one. */
function requireOwnValue(
  token: { rawName: string; value: string | undefined; inlineValue: boolean | undefined },
  flag: Flag,
): void {
  if (flag.value === undefined || token.inlineValue === true || !/^-./.test(token.value ?? '')) return;
  throw new UsageError('PD_FLAG_VALUE', `${token.rawName} needs a value: ${flag.value}`, {
    hint: `a value that begins with a dash is written --${flag.name}=${token.value}`,
  });
}

function checkedValue(flag: Flag, rawName: string, value: string | undefined): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError('PD_FLAG_VALUE', `${rawName} takes no value`);
    return '';
  }
  if (value === undefined || value === '')
    throw new UsageError('PD_FLAG_VALUE', `${rawName} needs a value: ${flag.value}`);
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const near = didYouMean(value, flag.choices);
    throw new UsageError('PD_FLAG_VALUE', `${rawName} does not take ${quote(value)}`, {
      hint: near ?? `it takes ${flag.choices.join(', ')}`,
    });
  }
  return value;
}

function unknownFlag(rawName: string, command: Command): UsageError {
  const near = didYouMean(
    rawName,
    command.flags.map((flag) => `--${flag.name}`),
  );
  return new UsageError('PD_FLAG_UNKNOWN', `${command.name} has no flag ${quote(rawName)}`, {
    hint: near ?? `\`patdown help ${command.name}\` shows what there is`,
  });
}

/** What a person typed, shortened, with nothing in it that a terminal obeys. */
export const quote = (text: string): string => {
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e]/g, '?');
};
