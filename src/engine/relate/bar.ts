import type { CheckName } from '../../model/check.ts';
import type { Outcome, RejectedOutcome } from '../../model/outcome.ts';
import type { Matcher } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { type Claim, hasProof, isDoubted } from './claim.ts';

export interface Barred {
  readonly kept: readonly Claim[];
  readonly dropped: readonly Claim[];
}

/**
 * Keeps less specific rules from reporting what a specific one judged and found wanting: a token whose checksum fails must
 * not come back as a "generic secret", nor a documented example key as a bare token.
 */
export function barDoubted(claims: readonly Claim[], examples: readonly RejectedOutcome[]): Barred {
  const bars = [
    ...claims.filter(isDoubted).map(({ outcome }) => outcome.span),
    ...examples.map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  if (bars.length === 0) return { kept: claims, dropped: [] };

  const reachOf = furthestEnds(bars);
  const kept: Claim[] = [];
  const dropped: Claim[] = [];
  for (const claim of claims) {
    if (!isDoubted(claim) && !hasProof(claim) && isTouched(claim.outcome.span, bars, reachOf)) {
      dropped.push(claim);
    } else {
      kept.push(claim);
    }
  }
  return { kept, dropped };
}

/** Whether what a check refused keeps others from being reported: an example of a token is one whatever else finds it. */
export const isBar = (matcher: Matcher['kind'], check: CheckName): boolean =>
  matcher === 'pattern' && check === 'placeholder';

export const isExample = (outcome: Outcome): outcome is RejectedOutcome =>
  outcome.kind === 'rejected' && isBar(outcome.matcher, outcome.check);

/** The furthest end of the bars up to each index: bars may overlap one another. */
function furthestEnds(bars: readonly Span[]): number[] {
  let furthest = 0;
  return bars.map((bar) => {
    furthest = Math.max(furthest, bar.end);
    return furthest;
  });
}

function isTouched(span: Span, bars: readonly Span[], furthest: readonly number[]): boolean {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bars[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (furthest[low - 1] ?? 0) > span.start;
}
