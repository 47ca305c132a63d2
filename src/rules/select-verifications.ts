import type { SelectedRevocation } from '../model/revocation.ts';
import type { SelectedVerification } from '../model/verification.ts';
import { builtinRevocations, builtinVerifications } from './builtin.ts';
import type { RuleSource } from './rule-source.ts';

/** Of the built-in rules and the user's own, which replace those of the same id. @throws ConfigError, InputError */
export const selectVerifications = (
  paths: readonly string[],
): Promise<ReadonlyMap<string, SelectedVerification>> =>
  select(builtinVerifications(), paths, ({ verification }) => verification);

/** The same of revocations. @throws ConfigError, InputError */
export const selectRevocations = (
  paths: readonly string[],
): Promise<ReadonlyMap<string, SelectedRevocation>> =>
  select(builtinRevocations(), paths, ({ revocation }) => revocation);

async function select<T>(
  builtin: Readonly<Record<string, T>>,
  paths: readonly string[],
  ownOf: (source: RuleSource) => T | undefined,
): Promise<Map<string, { readonly spec: T; readonly origin: 'builtin' | 'user' }>> {
  const selected = new Map<string, { readonly spec: T; readonly origin: 'builtin' | 'user' }>();
  for (const [id, spec] of Object.entries(builtin)) selected.set(id, { spec, origin: 'builtin' });
  if (paths.length === 0) return selected;
  const { loadRuleSources } = await import('./load.ts');
  for (const source of paths.flatMap(loadRuleSources)) {
    const spec = ownOf(source);
    if (spec === undefined) selected.delete(source.info.id);
    else selected.set(source.info.id, { spec, origin: 'user' });
  }
  return selected;
}
