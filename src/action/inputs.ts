import { UsageError } from '../model/errors.ts';
import type { FailOn } from './fail-on.ts';
import { parseFailOn } from './fail-on.ts';

/** What the workflow says under `with:`. action.yml documents each; a test holds the two together. */
export interface Inputs {
  readonly paths: readonly string[];
  /** Paths from the top of the work tree, as they are at the commit whose word counts; undefined: the usual names. */
  readonly config: string | undefined;
  readonly rules: readonly string[];
  readonly baseline: string | undefined;
  readonly range: string | undefined;
  readonly history: 'auto' | 'always' | 'never';
  readonly verify: boolean;
  readonly failOn: FailOn;
  readonly sarifFile: string | undefined;
  readonly comment: boolean;
  readonly trustPrConfig: boolean;
  readonly category: string;
  readonly token: string;
  readonly deepen: boolean;
}

export type Variables = Readonly<Record<string, string | undefined>>;

/** Collects what is wrong, so that one run of a workflow tells all of it. */
class Reader {
  readonly faults: string[] = [];
  readonly #environment: Variables;

  constructor(environment: Variables) {
    this.#environment = environment;
  }

  /** The runner hands an input over as INPUT_ and its name in capitals, blanks made underscores (actions/runner, docs "inputs"). */
  text(name: string): string | undefined {
    const value = this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]?.trim();
    return value === '' ? undefined : value;
  }

  lines(name: string): string[] {
    return (this.text(name) ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  flag(name: string, fallback: boolean): boolean {
    return this.choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  }

  choice<T extends string>(name: string, choices: readonly T[], fallback: NoInfer<T>): T {
    const text = this.text(name)?.toLowerCase() ?? fallback;
    const known = choices.find((choice) => choice === text);
    if (known === undefined) this.faults.push(`${name} takes ${choices.join(', ')}`);
    return known ?? fallback;
  }

  /** A path in the repository, as git writes it. */
  inside(name: string, text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const parts = text.replaceAll('\\', '/').split('/');
    const isInside = !text.startsWith('/') && !/^[A-Za-z]:/.test(text) && !parts.includes('..');
    if (!isInside) this.faults.push(`${name} takes paths from the top of the repository`);
    return parts.filter((part) => part !== '' && part !== '.').join('/');
  }

  check<T>(name: string, parse: (text: string) => T | string, fallback: T): T {
    const text = this.text(name);
    const value = text === undefined ? fallback : parse(text);
    if (typeof value !== 'string') return value;
    this.faults.push(`${name} ${value}`);
    return fallback;
  }
}

const DEFAULT_CATEGORY = 'patdown';
/** A category becomes a part of an identifier in SARIF and of a hidden mark in a comment. */
const CATEGORY = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/;

/** @throws UsageError that names everything that is wrong */
export function readInputs(environment: Variables): Inputs {
  const reader = new Reader(environment);
  const range = reader.text('range');
  const category = reader.text('category') ?? DEFAULT_CATEGORY;
  const inputs: Inputs = {
    paths: reader.lines('paths'),
    config: reader.inside('config', reader.text('config')),
    rules: reader.lines('rules').flatMap((line) => reader.inside('rules', line) ?? []),
    baseline: reader.inside('baseline', reader.text('baseline')),
    range,
    history: reader.choice('history', ['auto', 'always', 'never'], 'auto'),
    verify: reader.flag('verify', false),
    failOn: reader.check<FailOn>('fail-on', parseFailOn, { kind: 'any' }),
    sarifFile: reader.text('sarif-file'),
    comment: reader.flag('comment', false),
    trustPrConfig: reader.flag('trust-pr-config', false),
    category: category.replace(/\/+$/, ''),
    token: reader.text('token') ?? '',
    deepen: reader.flag('deepen', true),
  };
  const { faults } = reader;
  if (range !== undefined && !/^[^-\s][^\s]*\.\.[^\s]*$|^\.\.[^\s]+$/.test(range))
    faults.push('range takes two commits with two dots between them, A..B');
  if (!CATEGORY.test(category)) faults.push('category takes letters, digits and . _ - /');
  if (inputs.failOn.kind === 'levels' && inputs.failOn.statuses.length > 0 && !inputs.verify)
    faults.push('fail-on names a status, which is known only with verify: true');
  if (inputs.range !== undefined && inputs.history === 'always')
    faults.push('range and history: always ask for different things');
  if (inputs.comment && inputs.token === '') faults.push('comment needs a token');
  if (faults.length === 0) return inputs;
  throw new UsageError(
    'PD_ACTION_INPUT',
    `${faults.length === 1 ? 'an input is' : `${faults.length} inputs are`} wrong: ${faults.join('; ')}`,
    { hint: 'docs/github-action.md describes the inputs' },
  );
}
