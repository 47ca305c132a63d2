import type { RuleSet } from '../model/rule.ts';
import { compileRules } from './compile.ts';
import { loadRuleSources } from './load.ts';

/** Compiles the built-in rules; run when the program is built, since parsing YAML costs hundreds of milliseconds. */
export function compileBuiltins(directory: string): RuleSet {
  return compileRules(loadRuleSources(directory), 'builtin');
}
