import type { Pair } from '../../model/rule.ts';
import { distance } from '../../model/span.ts';
import { byOffset, type Claim, firstFrom } from './claim.ts';

export interface Paired {
  readonly matched: readonly Claim[];
  readonly alone: readonly Claim[];
}

interface Candidate {
  readonly part: Claim;
  readonly other: Claim;
  readonly gap: number;
}

/**
 * Gives each half of a credential the nearest other half within its rule's distance, one to one: nearest pairs first, ties to
 * the lower offset. A half that found one becomes a match with the other as its companion.
 */
export function pairParts(
  parts: readonly Claim[],
  others: readonly Claim[],
  pairOf: (ruleId: string) => Pair | undefined,
): Paired {
  const byRule = groupByRule(others);
  const candidates = parts
    .flatMap((part) => near(part, byRule, pairOf(part.ruleId)))
    .sort(
      (a, b) =>
        a.gap - b.gap ||
        a.part.outcome.span.start - b.part.outcome.span.start ||
        a.other.outcome.span.start - b.other.outcome.span.start,
    );
  const taken = new Set<Claim>();
  const matched: Claim[] = [];
  for (const { part, other } of candidates) {
    if (taken.has(part) || taken.has(other)) continue;
    taken.add(part).add(other);
    matched.push(withCompanion(part, other));
  }
  return { matched, alone: parts.filter((part) => !taken.has(part)) };
}

/** How many other halves a part is compared with: the nearest few on either side are enough, and bound the work. */
const NEIGHBOURS = 8;

function near(
  part: Claim,
  byRule: ReadonlyMap<string, readonly Claim[]>,
  pair: Pair | undefined,
): Candidate[] {
  if (pair === undefined) return [];
  const { span } = part.outcome;
  const others = byRule.get(pair.with) ?? [];
  const behind = firstFrom(others, span.start);
  return others
    .slice(Math.max(0, behind - NEIGHBOURS), behind + NEIGHBOURS)
    .map((other) => ({ part, other, gap: distance(span, other.outcome.span) }))
    .filter(({ gap }) => gap <= pair.within);
}

function groupByRule(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of [...claims].sort(byOffset)) {
    const group = groups.get(claim.ruleId);
    if (group === undefined) groups.set(claim.ruleId, [claim]);
    else group.push(claim);
  }
  return groups;
}

const withCompanion = (part: Claim, other: Claim): Claim => ({
  ...part,
  outcome: {
    ...part.outcome,
    kind: 'match',
    companions: [...part.outcome.companions, { name: other.ruleId, value: other.outcome.secret }],
  },
});
