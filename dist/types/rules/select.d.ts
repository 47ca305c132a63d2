import type { RuleSelection } from '../model/options.ts';
import type { CompiledRule, RuleTests } from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
/** The built-in rules and the user's own, as far as they are asked for. @throws ConfigError, InputError, UsageError */
export declare function selectRules(selection: RuleSelection): Promise<RuleBook>;
export declare const builtinRuleSet: () => {
    rules: CompiledRule[];
    tests: RuleTests[];
};
/** @throws UsageError with ids that are near */
export declare function requireKnown(id: string, rules: RuleBook): CompiledRule;
