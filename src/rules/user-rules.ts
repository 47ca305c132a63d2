import type { CompiledRule, RuleSet } from '../model/rule.ts';
import { compileRules } from './compile.ts';
import { loadRuleSources } from './load.ts';

/** The user's own rules run on the linear-time engine: they may come from the repository that is scanned. */
export const loadUserRules = (path: string, origin: CompiledRule['origin'] = 'user'): RuleSet =>
  compileRules(loadRuleSources(path), origin);
