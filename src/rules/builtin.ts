import type { CompiledRule, RuleTests } from '../model/rule.ts';
import { builtinRulesJson, builtinTestsJson } from './builtin.generated.ts';

export const builtinRules = (): CompiledRule[] => JSON.parse(builtinRulesJson());
export const builtinTests = (): RuleTests[] => JSON.parse(builtinTestsJson());
