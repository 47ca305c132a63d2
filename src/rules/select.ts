import { distance } from 'fastest-levenshtein';
import { UsageError } from '../model/errors.ts';
import type { RuleSelection } from '../model/options.ts';
import type { CompiledRule, RuleTests } from '../model/rule.ts';
import { builtinRules, builtinTests } from './builtin.ts';

/** The built-in rules and the user's own, as far as they are asked for. @throws ConfigError, InputError, UsageError */
export async function selectRules(selection: RuleSelection): Promise<CompiledRule[]> {
  const all = mergeRules([builtinRules(), ...(await userRules(selection.paths))]);
  for (const id of [...selection.only, ...selection.skip]) requireKnown(id, all);
  const { overrides } = selection;
  for (const id of Object.keys(overrides ?? {})) requireKnown(id, all);
  const chosen = all.filter(
    ({ id }) => (selection.only.length === 0 || selection.only.includes(id)) && !selection.skip.includes(id),
  );
  return overrides === undefined ? chosen : chosen.map((rule) => ({ ...rule, ...overrides[rule.id] }));
}

/** YAML and the rule compiler take longer to load than a small scan takes; most scans have no rules of the user's own. */
async function userRules(paths: readonly string[]): Promise<(readonly CompiledRule[])[]> {
  if (paths.length === 0) return [];
  const { loadUserRules } = await import('./user-rules.ts');
  return paths.map((path) => loadUserRules(path).rules);
}

export const builtinRuleSet = (): { rules: CompiledRule[]; tests: RuleTests[] } => ({
  rules: builtinRules(),
  tests: builtinTests(),
});

/** A later rule replaces an earlier one of the same id, in its place. */
function mergeRules(sets: readonly (readonly CompiledRule[])[]): CompiledRule[] {
  const byId = new Map<string, CompiledRule>();
  for (const rule of sets.flat()) byId.set(rule.id, rule);
  return [...byId.values()];
}

/** @throws UsageError with the nearest id */
export function requireKnown(id: string, rules: readonly CompiledRule[]): CompiledRule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const near = [...rules].sort((a, b) => distance(a.id, id) - distance(b.id, id))[0];
  const hint =
    near === undefined ? 'no rules are loaded' : `did you mean ${near.id}? \`patdown rules list\` shows all`;
  throw new UsageError('PD_RULE_UNKNOWN', `there is no rule with the id ${id}`, { hint });
}
