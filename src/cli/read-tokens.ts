/** What one argument, or an option with its value, says. */
export type Token = { readonly kind: 'positional'; readonly value: string } | OptionToken;

export interface OptionToken {
  readonly kind: 'option';
  /** The long name; what was typed where there is none. */
  readonly name: string;
  /** As it was typed, with its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value stood in the same argument. */
  readonly inlineValue: boolean;
}

interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is called; without it the option takes none. */
  readonly value?: string;
}

/**
 * The arguments as `parseArgs` of node:util takes them apart when it is not strict: `--name value`, `--name=value`, `-n value`, `-nvalue`,
 * `-ab`, and behind `--` no options. Node compiles that one anew for every process.
 */
export function readTokens(args: readonly string[], options: readonly Option[]): Token[] {
  const tokens: Token[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return [...tokens, ...rest.map((value): Token => ({ kind: 'positional', value }))];
    if (arg.startsWith('--')) tokens.push(longOption(arg, rest, options));
    else if (arg.length > 1 && arg.startsWith('-')) tokens.push(...shortOptions(arg, rest, options));
    else tokens.push({ kind: 'positional', value: arg });
  }
  return tokens;
}

function longOption(arg: string, rest: string[], options: readonly Option[]): OptionToken {
  // One alone behind the dashes is a name.
  const equals = arg.includes('=', 3) ? arg.indexOf('=') : -1;
  const rawName = equals === -1 ? arg : arg.slice(0, equals);
  const name = rawName.slice(2);
  if (equals !== -1)
    return { kind: 'option', name, rawName, value: arg.slice(equals + 1), inlineValue: true };
  const takesValue = options.find((option) => option.name === name)?.value !== undefined;
  return { kind: 'option', name, rawName, value: takesValue ? rest.shift() : undefined, inlineValue: false };
}

/** A group is as if its options stood apart: a dash in it then ends the options. */
function shortOptions(arg: string, rest: string[], options: readonly Option[]): OptionToken[] {
  const short = arg.charAt(1);
  const option = options.find((candidate) => candidate.short === short);
  const base = { kind: 'option', name: option?.name ?? short, rawName: `-${short}` } as const;
  const more = arg.slice(2);
  if (option?.value !== undefined) {
    const inlineValue = more !== '';
    return [{ ...base, value: inlineValue ? more : rest.shift(), inlineValue }];
  }
  if (more !== '') rest.unshift(...apart(more, options));
  return [{ ...base, value: undefined, inlineValue: false }];
}

/** Each with its dash; one that takes a value takes what is left. */
function apart(letters: string, options: readonly Option[]): string[] {
  const takesValue = (short: string): boolean =>
    options.some((option) => option.short === short && option.value !== undefined);
  const at = [...Array(letters.length).keys()].find((index) => takesValue(letters.charAt(index)));
  const [flags, last] = at === undefined ? [letters, ''] : [letters.slice(0, at), letters.slice(at)];
  return [...flags.split(''), ...(last === '' ? [] : [last])].map((part) => `-${part}`);
}
