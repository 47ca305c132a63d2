import type { Place } from '../model/errors.ts';
import type { CompiledRule } from '../model/rule.ts';
import { compileRules, toTestSource } from './compile.ts';
import type { TestSource } from './compile-tests.ts';
import { loadRuleSources } from './load.ts';
import {
  type RuleRevocations,
  type RuleVerifications,
  revocationsOf,
  verificationsOf,
} from './verifications.ts';

/** Compiles the built-in rules; run when the program is built, since parsing YAML costs hundreds of milliseconds. */
export function compileBuiltins(directory: string): {
  rules: readonly CompiledRule[];
  tests: readonly TestSource[];
  verifications: RuleVerifications;
  revocations: RuleRevocations;
  /** Where a rule stands in its file. */
  placeOf: (ruleId: string) => Place;
} {
  const sources = loadRuleSources(directory);
  const { rules } = compileRules(sources, 'builtin');
  const places = new Map(sources.map(({ info, place }) => [info.id, place]));
  return {
    rules,
    tests: sources.map(toTestSource),
    verifications: verificationsOf(sources),
    revocations: revocationsOf(sources),
    placeOf: (ruleId) => places.get(ruleId) ?? { file: directory, line: 1, column: 1 },
  };
}
