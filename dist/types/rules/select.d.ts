import type { RuleSelection } from '../model/options.ts';
import type { CompiledRule, RuleSet, RuleTests } from '../model/rule.ts';
/** The built-in rules and the user's own, as far as they are asked for. @throws ConfigError, InputError, UsageError */
export declare function selectRules(selection: RuleSelection): CompiledRule[];
/** The user's own rules run on the linear-time engine: they may come from the repository that is scanned. */
export declare const loadUserRules: (path: string, origin?: CompiledRule["origin"]) => RuleSet;
export declare const builtinRuleSet: () => {
    rules: CompiledRule[];
    tests: RuleTests[];
};
/** @throws UsageError with the nearest id */
export declare function requireKnown(id: string, rules: readonly CompiledRule[]): CompiledRule;
