import type { Finding, Location } from '../model/finding.ts';
import { confidenceRank, severityRank } from '../model/levels.ts';
import type { ScanResult } from '../model/result.ts';
import type { VerificationStatus } from '../model/verification.ts';

export interface Place {
  readonly finding: Finding;
  readonly location: Location;
}

/** Places of a finding that nothing suppresses. */
export const openLocations = ({ locations }: Finding): readonly Location[] =>
  locations.filter(({ suppression }) => suppression === undefined);

/** Where a reader sees it, and whether there is more to say of it. */
const spotOf = ({ path, startLine, startColumn, unheeded }: Location): string =>
  `${startLine}:${startColumn} ${unheeded === undefined} ${path}`;

/**
 * Those for people: what a file holds is told once where a commit brought it to the same line, with the commit. Reports for programs
 * have both.
 */
export function toldLocations(finding: Finding): readonly Location[] {
  const open = openLocations(finding);
  const committed = new Set(
    open.flatMap((location) => {
      const { provenance } = location;
      return provenance.kind === 'commit' && provenance.atHead ? [spotOf(location)] : [];
    }),
  );
  return open.filter((location) => location.provenance.kind !== 'file' || !committed.has(spotOf(location)));
}

/** {@link toldLocations}, in the order of the given findings. */
export const toldPlaces = (findings: readonly Finding[]): Place[] =>
  findings.flatMap((finding) => toldLocations(finding).map((location) => ({ finding, location })));

/** All places that nothing suppresses, in the order of the given findings. */
export const openPlaces = (findings: readonly Finding[]): Place[] =>
  findings.flatMap((finding) => openLocations(finding).map((location) => ({ finding, location })));

/** What is known to be live comes first among equals, what is known to be dead last. */
const URGENCY: Readonly<Record<VerificationStatus, number>> = {
  active: 2,
  unknown: 1,
  error: 1,
  skipped: 1,
  inactive: 0,
};
const urgency = ({ verification }: Finding): number => URGENCY[verification?.status ?? 'skipped'];

/** The most severe, most urgent and surest first; the report's own order settles the rest. */
export const worstFirst = ({ findings }: Pick<ScanResult, 'findings'>): Finding[] =>
  [...findings].sort(
    (a, b) =>
      severityRank(b.severity) - severityRank(a.severity) ||
      urgency(b) - urgency(a) ||
      confidenceRank(b.confidence) - confidenceRank(a.confidence),
  );
