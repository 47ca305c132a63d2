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
