import type { CompiledRule, RuleSet } from '../model/rule.ts';
/** The user's own rules run on the linear-time engine: they may come from the repository that is scanned. */
export declare const loadUserRules: (path: string, origin?: CompiledRule["origin"]) => RuleSet;
