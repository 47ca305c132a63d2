import type { CompiledRule } from './rule.ts';
import { type PathIndex, type RuleIndex } from './rule-index.ts';
/** What a person may want otherwise of a rule. */
export type RuleChanges = Readonly<Record<string, Partial<CompiledRule>>>;
/** The rules of a scan by id, in their order. A rule is read when it is first asked for: most are never needed. */
export declare class RuleBook implements ReadonlyMap<string, CompiledRule> {
    #private;
    readonly ids: readonly string[];
    readonly index: RuleIndex | undefined;
    readonly isBuiltin: boolean;
    private constructor();
    static of(rules: readonly CompiledRule[]): RuleBook;
    /** All built-in rules. */
    static builtin(index: RuleIndex, read: (index: number) => CompiledRule): RuleBook;
    /** The same rules, some with other severities or texts; what they match stays. */
    changed(changes: RuleChanges): RuleBook;
    /** With others behind them. */
    and(others: readonly CompiledRule[]): RuleBook;
    /** Those with ids that pass. */
    only(passes: (id: string) => boolean): RuleBook;
    /** @throws RangeError where there is no rule at this index */
    at(index: number): CompiledRule;
    /** Which rules look at paths, and at which. */
    paths(): readonly PathIndex[];
    /** Those behind the ones that are indexed. */
    unindexed(): CompiledRule[];
    hasUserRules(): boolean;
    get size(): number;
    get(id: string): CompiledRule | undefined;
    has(id: string): boolean;
    forEach(call: (rule: CompiledRule, id: string, book: ReadonlyMap<string, CompiledRule>) => void): void;
    entries(): MapIterator<[string, CompiledRule]>;
    keys(): MapIterator<string>;
    values(): MapIterator<CompiledRule>;
    [Symbol.iterator](): MapIterator<[string, CompiledRule]>;
}
