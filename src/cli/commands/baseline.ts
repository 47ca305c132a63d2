import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import type { BaselineEntry, SuppressionOptions } from '../../model/suppression.ts';
import { parseBaseline, renderBaseline } from '../../suppress/baseline.ts';
import { addEntries, entriesOf, removeEntries } from '../../suppress/entries.ts';
import { readText, tryRead } from '../../config/load.ts';
import { writeFileAtomic } from '../atomic-write.ts';
import { enterInConfig } from '../edit-config.ts';
import { writeOut } from '../output.ts';
import type { ParsedArgs } from '../parse-args.ts';
import { requireAction } from '../require-action.ts';
import { optionsFor, scanWithProgress, type Surround } from '../run-options.ts';
import { type LoadedSettings, loadSettings } from '../settings.ts';

const ACTIONS = ['create', 'update', 'prune', 'audit'] as const;
type Action = (typeof ACTIONS)[number];

/** @returns the exit code. @throws PatdownError */
export async function runBaseline(parsed: ParsedArgs, surround: Surround): Promise<number> {
  const [name = '', ...paths] = parsed.positionals;
  const action = requireAction(parsed.command, name, ACTIONS);
  const settings = await loadSettings(parsed.values, process.cwd(), false);
  return new BaselineCommand({ ...parsed, positionals: paths }, settings, surround).run(action);
}

class BaselineCommand {
  readonly #parsed: ParsedArgs;
  readonly #settings: LoadedSettings;
  readonly #surround: Surround;

  constructor(parsed: ParsedArgs, settings: LoadedSettings, surround: Surround) {
    this.#parsed = parsed;
    this.#settings = settings;
    this.#surround = surround;
  }

  run(action: Action): Promise<number> {
    switch (action) {
      case 'create':
        return this.#create();
      case 'update':
        return this.#update();
      case 'prune':
        return this.#prune();
      case 'audit':
        return this.#audit();
    }
  }

  async #create(): Promise<number> {
    const { baselinePath, found, root } = this.#settings;
    if (tryRead(baselinePath, this.#name) !== undefined) {
      throw new InputError('PD_BASELINE_EXISTS', `there is a baseline already: ${this.#name}`, {
        hint: 'patdown baseline update adds to it; delete it to begin anew',
      });
    }
    const key = found?.config.key ?? randomBytes(32).toString('hex');
    const result = await this.#scan({ key, baseline: undefined });
    const entries = entriesOf(allOf(result));
    const directory = found?.directory ?? root;
    const relative = path.relative(directory, baselinePath).split(path.sep).join('/');
    const config = await enterInConfig(found, root, { key, baseline: relative });
    writeFileAtomic(baselinePath, renderBaseline(entries));
    await writeOut(
      `${this.#name}: ${places(entries.length)}. ${path.relative(process.cwd(), config)} names it and holds the key of its fingerprints; commit both.\n`,
    );
    return 0;
  }

  async #update(): Promise<number> {
    const known = this.#read();
    const result = await this.#scan({});
    const { entries, added } = addEntries(known, entriesOf(allOf(result)));
    writeFileAtomic(this.#settings.baselinePath, renderBaseline(entries));
    await writeOut(`${this.#name}: ${places(added)} added, ${places(entries.length)} in all.\n`);
    return 0;
  }

  async #prune(): Promise<number> {
    const known = this.#read();
    const { suppression } = await this.#scan({});
    const entries = removeEntries(known, suppression.staleBaseline);
    writeFileAtomic(this.#settings.baselinePath, renderBaseline(entries));
    await writeOut(
      `${this.#name}: ${places(known.length - entries.length)} removed, ${places(entries.length)} left.\n`,
    );
    return 0;
  }

  async #audit(): Promise<number> {
    const known = this.#read();
    const result = await this.#scan({});
    const { audit } = await import('../audit.ts');
    await audit(known, allOf(result), result, (entries) =>
      writeFileAtomic(this.#settings.baselinePath, renderBaseline(entries)),
    );
    return 0;
  }

  #read(): readonly BaselineEntry[] {
    const { baselinePath } = this.#settings;
    return parseBaseline(this.#name, readText(baselinePath, this.#name, 'baseline').text).entries;
  }

  get #name(): string {
    return path.relative(process.cwd(), this.#settings.baselinePath) || this.#settings.baselinePath;
  }

  /** @throws InputError when not all was read: a baseline made of half the findings reports the other half later. */
  async #scan(changes: Partial<SuppressionOptions>): Promise<ScanResult> {
    const options = optionsFor(this.#parsed, this.#settings);
    const baseline = options.suppression.baseline ?? this.#baseline();
    const suppression = { ...options.suppression, baseline, ...changes };
    const result = await scanWithProgress(
      { ...options, suppression, stdin: undefined },
      this.#parsed,
      this.#surround,
    );
    const [problem] = result.problems;
    if (problem === undefined) return result;
    throw new InputError(
      'PD_BASELINE_INCOMPLETE',
      `nothing was written, as the scan is incomplete: ${[problem.path, problem.message].filter((part) => part !== '').join(': ')}`,
      { hint: 'patdown scan lists all problems' },
    );
  }

  #baseline(): SuppressionOptions['baseline'] {
    const file = tryRead(this.#settings.baselinePath, this.#name);
    return file === undefined ? undefined : parseBaseline(this.#name, file.text);
  }
}

const allOf = ({ findings, suppressed }: ScanResult): readonly Finding[] => [...findings, ...suppressed];

const places = (count: number): string => `${count} ${count === 1 ? 'place' : 'places'}`;
