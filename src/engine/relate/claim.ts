import type { MatchOutcome } from '../../model/outcome.ts';
import type { Matcher } from '../../model/rule.ts';

/** Kinds of matcher in the order of trust: when two rules claim the same bytes, the more specific one keeps them. */
const TRUST: Readonly<Record<Matcher['kind'], number>> = {
  pattern: 1,
  structured: 2,
  contextual: 3,
  generic: 4,
  bare: 5,
  path: 6,
};

/** A match outcome with what relating needs to know of its rule. */
export interface Claim {
  readonly outcome: MatchOutcome;
  readonly ruleId: string;
}

export const hasProof = ({ outcome }: Claim): boolean =>
  outcome.checks.some((check) => check.verdict === 'proof');

/** Whether a check found evidence against it that no proof outweighs. */
export const isDoubted = (claim: Claim): boolean =>
  !hasProof(claim) && claim.outcome.checks.some((check) => check.verdict === 'against');

/** 0 for a proven claim, then by kind; claims below the default confidence come after all others. */
export function trustRank(claim: Claim): number {
  if (hasProof(claim)) return 0;
  return TRUST[claim.outcome.matcher] + (claim.outcome.confidence === 'low' ? 10 : 0);
}

/** Most trusted first; then longer, earlier, by id. Total, so that the result does not depend on the order of outcomes. */
export function byTrust(a: Claim, b: Claim): number {
  const [spanA, spanB] = [a.outcome.span, b.outcome.span];
  return (
    trustRank(a) - trustRank(b) ||
    spanB.end - spanB.start - (spanA.end - spanA.start) ||
    spanA.start - spanB.start ||
    compareIds(a.ruleId, b.ruleId)
  );
}

export const byOffset = (a: Claim, b: Claim): number =>
  a.outcome.span.start - b.outcome.span.start ||
  a.outcome.span.end - b.outcome.span.end ||
  compareIds(a.ruleId, b.ruleId);

/** By code unit: the same on every machine, whatever its language. */
export const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Index of the first of the items, sorted by start, that begins at or behind the offset. */
export function firstFrom(items: readonly Claim[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.outcome.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
