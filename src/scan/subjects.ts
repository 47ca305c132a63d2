import type { Finding } from '../model/finding.ts';
import type { Secret } from '../model/secret.ts';
import { distance } from '../model/span.ts';
import type { Subject } from '../verify/inquiry.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';

/** Names of companions that are wanted with secrets of a rule. */
type NeedsOf = (ruleId: string) => readonly string[];
type Companions = ReadonlyMap<string, Secret>;

/** Findings as verification sees them, in their order, each with what stood beside its secret. */
export function subjectsOf(
  findings: readonly Finding[],
  reports: readonly BlobReport[],
  needsOf: NeedsOf,
): Subject[] {
  const sets = companionSets(reports, needsOf);
  return findings.map(({ ruleId, secret, checks }) => ({
    ruleId,
    secret,
    facts: new Map(checks.flatMap(({ facts }) => Object.entries(facts ?? {}))),
    companionSets: sets.get(keyOf(ruleId, secret)) ?? [new Map()],
  }));
}

const keyOf = (ruleId: string, secret: Secret): string => `${ruleId}\0${secret.reveal()}`;

/** Distinct companions by rule and secret, in the order of places, the most complete first. */
function companionSets(reports: readonly BlobReport[], needsOf: NeedsOf): Map<string, Companions[]> {
  const known = new Map<string, Companions[]>();
  for (const report of reports) {
    for (const placed of report.matches) {
      const { ruleId, secret } = placed.match;
      const set = companionsOf(placed, report, needsOf(ruleId));
      const key = keyOf(ruleId, secret);
      const sets = known.get(key);
      if (sets === undefined) known.set(key, [set]);
      else if (sets.length < MAX_SETS && !sets.some((other) => isSame(other, set))) sets.push(set);
    }
  }
  for (const sets of known.values()) sets.sort((a, b) => b.size - a.size);
  return known;
}

/** Sets that are kept for one secret; more than these are never tried. */
const MAX_SETS = 20;

/** What the match brought along, and for names of other rules the nearest match of each in the same text. */
function companionsOf({ match }: PlacedMatch, report: BlobReport, wanted: readonly string[]): Companions {
  const companions = new Map(match.companions.map(({ name, value }) => [name, value]));
  for (const name of wanted) {
    if (companions.has(name)) continue;
    const [nearest] = report.matches
      .filter((other) => other.match.ruleId === name)
      .map(({ match: other }) => ({ other, gap: distance(match.span, other.span) }))
      .sort((a, b) => a.gap - b.gap || a.other.span.start - b.other.span.start);
    if (nearest !== undefined) companions.set(name, nearest.other.secret);
  }
  return companions;
}

const isSame = (a: Companions, b: Companions): boolean =>
  a.size === b.size && [...a].every(([name, value]) => b.get(name)?.equals(value) === true);
