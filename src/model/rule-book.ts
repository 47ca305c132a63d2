import type { CompiledRule } from './rule.ts';
import { narrowIndex, type PathIndex, pathsOf, type RuleIndex } from './rule-index.ts';

/** What a person may want otherwise of a rule. */
export type RuleChanges = Readonly<Record<string, Partial<CompiledRule>>>;

interface Source {
  readonly ids: readonly string[];
  /** The rule at an index; asked once. */
  readonly read: (index: number) => CompiledRule;
  /** Where the first of the rules are tried, as far as that is known without reading them: they are built in, then. */
  readonly index?: RuleIndex | undefined;
  /** Whether these are all that are built in, as they are. */
  readonly isBuiltin: boolean;
}

/** The rules of a scan by id, in their order. A rule is read when it is first asked for: most are never needed. */
export class RuleBook implements ReadonlyMap<string, CompiledRule> {
  readonly ids: readonly string[];
  readonly index: RuleIndex | undefined;
  readonly isBuiltin: boolean;
  readonly #read: (index: number) => CompiledRule;
  readonly #rules: (CompiledRule | undefined)[];
  #places: ReadonlyMap<string, number> | undefined;

  private constructor({ ids, read, index, isBuiltin }: Source) {
    this.ids = ids;
    this.index = index;
    this.isBuiltin = isBuiltin;
    this.#read = read;
    this.#rules = new Array(ids.length);
  }

  static of(rules: readonly CompiledRule[]): RuleBook {
    const read = (index: number): CompiledRule => rules[index] as CompiledRule;
    return new RuleBook({ ids: rules.map(({ id }) => id), read, isBuiltin: false });
  }

  /** All built-in rules. */
  static builtin(index: RuleIndex, read: (index: number) => CompiledRule): RuleBook {
    return new RuleBook({ ids: index.ids, read, index, isBuiltin: true });
  }

  /** The same rules, some with other severities or texts; what they match stays. */
  changed(changes: RuleChanges): RuleBook {
    const read = (index: number): CompiledRule => {
      const rule = this.at(index);
      return { ...rule, ...changes[rule.id] };
    };
    return new RuleBook({ ids: this.ids, read, index: this.index, isBuiltin: false });
  }

  /** With others behind them. */
  and(others: readonly CompiledRule[]): RuleBook {
    const { size } = this;
    return new RuleBook({
      ids: [...this.ids, ...others.map(({ id }) => id)],
      read: (index) => (index < size ? this.at(index) : (others[index - size] as CompiledRule)),
      index: this.index,
      isBuiltin: false,
    });
  }

  /** Those with ids that pass. */
  only(passes: (id: string) => boolean): RuleBook {
    const kept = [...this.ids.keys()].filter((index) => passes(this.ids[index] ?? ''));
    return new RuleBook({
      ids: kept.map((index) => this.ids[index] ?? ''),
      read: (index) => this.at(kept[index] ?? -1),
      index:
        this.index &&
        narrowIndex(
          this.index,
          kept.filter((index) => index < this.#indexed),
        ),
      isBuiltin: false,
    });
  }

  /** @throws RangeError where there is no rule at this index */
  at(index: number): CompiledRule {
    const known = this.#rules[index];
    if (known !== undefined) return known;
    if (index < 0 || index >= this.ids.length) throw new RangeError('no rule of this scan');
    const rule = this.#read(index);
    this.#rules[index] = rule;
    return rule;
  }

  /** Which rules look at paths, and at which. */
  paths(): readonly PathIndex[] {
    return [...(this.index?.paths ?? []), ...pathsOf(this.unindexed(), this.#indexed)];
  }

  /** Those behind the ones that are indexed. */
  unindexed(): CompiledRule[] {
    return [...this.ids.keys()].slice(this.#indexed).map((index) => this.at(index));
  }

  get #indexed(): number {
    return this.index?.ids.length ?? 0;
  }

  hasUserRules(): boolean {
    return this.unindexed().some(({ origin }) => origin === 'user');
  }

  get size(): number {
    return this.ids.length;
  }

  get(id: string): CompiledRule | undefined {
    const place = this.#placeOf(id);
    return place === undefined ? undefined : this.at(place);
  }

  has(id: string): boolean {
    return this.#placeOf(id) !== undefined;
  }

  #placeOf(id: string): number | undefined {
    this.#places ??= new Map(this.ids.map((known, index) => [known, index]));
    return this.#places.get(id);
  }

  forEach(call: (rule: CompiledRule, id: string, book: ReadonlyMap<string, CompiledRule>) => void): void {
    for (const [id, rule] of this) call(rule, id, this);
  }

  *entries(): MapIterator<[string, CompiledRule]> {
    for (const [index, id] of this.ids.entries()) yield [id, this.at(index)];
  }

  keys(): MapIterator<string> {
    return this.ids.values();
  }

  *values(): MapIterator<CompiledRule> {
    for (const index of this.ids.keys()) yield this.at(index);
  }

  [Symbol.iterator](): MapIterator<[string, CompiledRule]> {
    return this.entries();
  }
}
