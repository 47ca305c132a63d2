import { type CompiledRule } from '../model/rule.ts';
import { type RuleIndex } from '../model/rule-index.ts';
/** Finds out where rules, and the engine's own marks, are to be tried. Done by the build for the rules that are built in. */
export declare function indexRules(rules: readonly CompiledRule[]): RuleIndex;
