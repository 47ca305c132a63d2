import type { Span } from '../../model/span.ts';
import { byOffset, byTrust, type Claim, firstFrom } from './claim.ts';

export interface Overlapped {
  readonly kept: readonly Claim[];
  readonly dropped: readonly { readonly claim: Claim; readonly by: Claim }[];
}

/** Reports each byte once: of claims that overlap, the most trusted keeps it. Both lists are in no particular order. */
export function resolveOverlaps(claims: readonly Claim[]): Overlapped {
  const kept: Claim[] = [];
  const dropped: { claim: Claim; by: Claim }[] = [];
  for (const cluster of clusters(claims)) {
    const winners: Claim[] = [];
    for (const claim of cluster.sort(byTrust)) {
      const at = firstFrom(winners, claim.outcome.span.start);
      const rival = overlapping(winners, at, claim.outcome.span);
      if (rival === undefined) winners.splice(at, 0, claim);
      else dropped.push({ claim, by: rival });
    }
    kept.push(...winners);
  }
  return { kept, dropped };
}

/** Groups of claims that are connected by overlaps. */
function* clusters(claims: readonly Claim[]): Generator<Claim[]> {
  let cluster: Claim[] = [];
  let end = -1;
  for (const claim of [...claims].sort(byOffset)) {
    const { span } = claim.outcome;
    if (cluster.length > 0 && span.start >= end) {
      yield cluster;
      cluster = [];
    }
    cluster.push(claim);
    end = Math.max(end, span.end);
  }
  if (cluster.length > 0) yield cluster;
}

/** Winners are disjoint and sorted, so that only the neighbours of the insertion point can overlap. */
function overlapping(winners: readonly Claim[], at: number, span: Span): Claim | undefined {
  const [before, behind] = [winners[at - 1], winners[at]];
  if (before !== undefined && before.outcome.span.end > span.start) return before;
  if (behind !== undefined && behind.outcome.span.start < span.end) return behind;
  return undefined;
}
