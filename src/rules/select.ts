import { didYouMean } from '../model/did-you-mean.ts';
import { UsageError } from '../model/errors.ts';
import type { RuleSelection } from '../model/options.ts';
import type { CompiledRule, RuleTests } from '../model/rule.ts';
import type { RuleBook } from '../model/rule-book.ts';
import { builtinBook, builtinRules, builtinTests } from './builtin.ts';

/** The built-in rules and the user's own, as far as they are asked for. @throws ConfigError, InputError, UsageError */
export async function selectRules(selection: RuleSelection): Promise<RuleBook> {
  const all = mergeRules(builtinBook(), await userRules(selection.paths));
  for (const id of [...selection.only, ...selection.skip]) requireKnown(id, all);
  const { overrides } = selection;
  for (const id of Object.keys(overrides ?? {})) requireKnown(id, all);
  const chosen = choose(all, selection);
  return overrides === undefined || Object.keys(overrides).length === 0 ? chosen : chosen.changed(overrides);
}

function choose(all: RuleBook, { only, skip }: RuleSelection): RuleBook {
  if (only.length === 0 && skip.length === 0) return all;
  return all.only((id) => (only.length === 0 || only.includes(id)) && !skip.includes(id));
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

/** A later rule replaces an earlier one of the same id. */
function mergeRules(builtin: RuleBook, others: readonly (readonly CompiledRule[])[]): RuleBook {
  if (others.length === 0) return builtin;
  const own = new Map(others.flat().map((rule) => [rule.id, rule]));
  return builtin.only((id) => !own.has(id)).and([...own.values()]);
}

/** @throws UsageError with ids that are near */
export function requireKnown(id: string, rules: RuleBook): CompiledRule {
  const rule = rules.get(id);
  if (rule !== undefined) return rule;
  const near = didYouMean(id, [...rules.ids]);
  const hint = `${near === undefined ? '' : `${near} `}\`patdown rules list\` shows all`;
  throw new UsageError('PD_RULE_UNKNOWN', `there is no rule with the id ${id}`, { hint });
}
