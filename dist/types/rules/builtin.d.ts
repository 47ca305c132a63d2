import type { CompiledRule, RuleTests } from '../model/rule.ts';
export declare const builtinRules: () => CompiledRule[];
/** Put together when they are asked for: the build's output holds them in pieces. */
export declare const builtinTests: () => RuleTests[];
