import type { CompiledRule, RuleTests } from '../model/rule.ts';
import { builtinRulesJson, builtinTestsJson } from './builtin.generated.ts';
import { compileTests, type TestSource } from './compile-tests.ts';

export const builtinRules = (): CompiledRule[] => JSON.parse(builtinRulesJson());

/** Put together when they are asked for: the build's output holds them in pieces. */
export const builtinTests = (): RuleTests[] => {
  const sources: TestSource[] = JSON.parse(builtinTestsJson());
  // The build has refused faulty examples.
  return sources.map((source) => compileTests(source, () => {}));
};
