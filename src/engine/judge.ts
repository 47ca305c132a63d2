import type { CheckName, CheckResult } from '../model/check.ts';
import type { Confidence } from '../model/levels.ts';

export type Judgement =
  | { readonly kind: 'kept'; readonly confidence: Confidence }
  | { readonly kind: 'rejected'; readonly check: CheckName; readonly detail: string };

/**
 * Weighs a candidate's checks. A proof outweighs everything: a token whose checksum fits is one, whatever stands around it.
 * Otherwise the first rejection drops the candidate, and evidence against it lowers it below the default confidence.
 */
export function judge(checks: readonly CheckResult[], confidence: Confidence): Judgement {
  if (checks.some((check) => check.verdict === 'proof')) return { kind: 'kept', confidence: 'high' };
  const rejection = checks.find((check) => check.verdict === 'reject');
  if (rejection !== undefined) return { kind: 'rejected', check: rejection.check, detail: rejection.detail };
  const doubted = checks.some((check) => check.verdict === 'against');
  return { kind: 'kept', confidence: doubted ? 'low' : confidence };
}

/** Whether {@link judge} keeps it. */
export function isKept(checks: readonly CheckResult[]): boolean {
  let isRejected = false;
  for (const { verdict } of checks) {
    if (verdict === 'proof') return true;
    if (verdict === 'reject') isRejected = true;
  }
  return !isRejected;
}
