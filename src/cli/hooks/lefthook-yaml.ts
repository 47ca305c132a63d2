import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type HookName, readsInput } from './hook-names.ts';
import { MARK } from './script.ts';

/** What lefthook is told of a command. */
export interface LefthookCommand {
  readonly run: string;
  /** Without it lefthook keeps what git writes to itself. */
  readonly use_stdin?: true;
}

export const commandFor = (name: HookName, run: string): LefthookCommand =>
  readsInput(name) ? { run, use_stdin: true } : { run };

/**
 * A lefthook configuration with a command of ours. Lines are put between those that are there, and nothing is written anew, so that
 * {@link withoutCommand} gives the text back byte for byte.
 *
 * @returns undefined where the text is laid out in a way to which lines cannot be added, as between braces
 */
export function withCommand(text: string, name: HookName, command: LefthookCommand): string | undefined {
  const before = parse(text);
  if (before === undefined) return undefined;
  const edited = insert(text, before.map, name, command);
  const after = edited === undefined ? undefined : parse(edited);
  return isDeepStrictEqual(after?.value, expected(before.value, name, command)) ? edited : undefined;
}

export const withoutCommand = (text: string, name: HookName): string => text.replace(blockOf(name), '');

export const hasCommand = (text: string, name: HookName): boolean => blockOf(name).test(text);

interface Parsed {
  readonly value: unknown;
  /** Undefined where there is nothing but comments. */
  readonly map: YAMLMap | undefined;
}

function parse(text: string): Parsed | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  const { contents, errors } = document;
  if (errors.length > 0 || !(contents === null || isMap(contents))) return undefined;
  return { value: document.toJS() ?? {}, map: contents ?? undefined };
}

type Values = Readonly<Record<string, unknown>>;

function expected(before: unknown, name: HookName, command: LefthookCommand): Values {
  const hook = valuesOf(valuesOf(before)[name]);
  const commands = { ...valuesOf(hook['commands']), patdown: command };
  return { ...valuesOf(before), [name]: { ...hook, commands } };
}

const valuesOf = (value: unknown): Values =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function insert(
  text: string,
  top: YAMLMap | undefined,
  name: HookName,
  { run, use_stdin }: LefthookCommand,
): string | undefined {
  const command = [
    'patdown:',
    ...(use_stdin === undefined ? [] : ['  use_stdin: true']),
    `  run: ${JSON.stringify(run)}`,
  ];
  const commands = ['commands:', ...command.map((line) => `  ${line}`)];
  const hook = find(top, name);
  if (hook === undefined)
    return putBefore(text, top, name, [`${name}:`, ...commands.map((line) => `  ${line}`)]);
  if (!isMap(hook.value)) return undefined;
  const existing = find(hook.value, 'commands');
  if (existing === undefined) return putBefore(text, hook.value, name, commands);
  return isMap(existing.value) ? putBefore(text, existing.value, name, command) : undefined;
}

const find = (map: YAMLMap | undefined, key: string): Pair | undefined =>
  map?.items.find((item) => isScalar(item.key) && item.key.value === key);

/** Before the first key of a mapping, on lines of their own and as far in; at the very beginning where there is no key. */
function putBefore(
  text: string,
  map: YAMLMap | undefined,
  name: HookName,
  lines: readonly string[],
): string | undefined {
  const first = map?.items[0]?.key;
  const at = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const indent = text.slice(start, at);
  if (!/^ *$/.test(indent)) return undefined;
  const block = [`${MARK} ${name}: made by \`patdown hook install\``, ...lines, endOf(name)];
  return text.slice(0, start) + block.map((line) => `${indent}${line}\n`).join('') + text.slice(start);
}

const endOf = (name: HookName): string => `${MARK} ${name}: end`;

const blockOf = (name: HookName): RegExp =>
  new RegExp(`^ *${MARK} ${name}: made by [^]*?^ *${endOf(name)}\n`, 'm');
