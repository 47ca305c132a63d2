import { DEFAULT_PREFILTER, type PrefilterOptions } from '../engine/prefilter/prefilter.ts';
import { createScanner } from '../engine/scanner.ts';
import type { RuleBook } from '../model/rule-book.ts';
import type { BlobScanner } from '../model/scanner.ts';

/** The scanner for a set of rules; the linear-time pattern engine is loaded only when a rule is the user's own. */
export async function loadScanner(
  rules: RuleBook,
  {
    wasm,
    warmUp = DEFAULT_PREFILTER.warmUp,
  }: Pick<PrefilterOptions, 'wasm'> & Partial<PrefilterOptions> = DEFAULT_PREFILTER,
): Promise<BlobScanner> {
  const prefilter = { ...DEFAULT_PREFILTER, warmUp, wasm: wasm && DEFAULT_PREFILTER.wasm };
  if (!rules.hasUserRules()) return createScanner(rules, { prefilter });
  const { linearExpression } = await import('../engine/patterns/linear.ts');
  return createScanner(rules, { prefilter, linear: linearExpression });
}
