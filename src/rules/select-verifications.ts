import type { SelectedVerification } from '../model/verification.ts';
import { builtinVerifications } from './builtin.ts';

/** Of the built-in rules and the user's own, which replace those of the same id. @throws ConfigError, InputError */
export async function selectVerifications(
  paths: readonly string[],
): Promise<ReadonlyMap<string, SelectedVerification>> {
  const selected = new Map<string, SelectedVerification>();
  for (const [id, spec] of Object.entries(builtinVerifications()))
    selected.set(id, { spec, origin: 'builtin' });
  if (paths.length === 0) return selected;
  const { loadRuleSources } = await import('./load.ts');
  for (const source of paths.flatMap(loadRuleSources)) {
    if (source.verification === undefined) selected.delete(source.info.id);
    else selected.set(source.info.id, { spec: source.verification, origin: 'user' });
  }
  return selected;
}
