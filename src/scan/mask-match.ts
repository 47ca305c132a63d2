import type { CheckResult } from '../model/check.ts';
import type { Match } from '../model/match.ts';
import type { KnownValues } from './known-values.ts';
import { coverSpans } from './mask.ts';
import { encodedRuns } from './runs.ts';

/**
 * A match that says nothing of any secret of its blob: the reason of an allow comment is the file's own words, and facts are
 * what a token or its neighbours hold.
 */
export function maskMatch(match: Match, known: KnownValues): Match {
  const { allowed, checks } = match;
  if (allowed === undefined && checks.every(({ facts }) => facts === undefined)) return match;
  return {
    ...match,
    checks: checks.map((check) => maskFacts(check, known)),
    ...(allowed === undefined ? {} : { allowed: { reason: maskProse(allowed.reason, known) } }),
  };
}

function maskFacts(check: CheckResult, known: KnownValues): CheckResult {
  if (check.facts === undefined) return check;
  const masked = Object.entries(check.facts).map(([name, fact]) => [
    name,
    coverSpans(fact, known.spansIn(fact)),
  ]);
  return { ...check, facts: Object.fromEntries(masked) };
}

const maskProse = (text: string, known: KnownValues): string =>
  coverSpans(text, [...known.spansIn(text), ...encodedRuns(text)]);
