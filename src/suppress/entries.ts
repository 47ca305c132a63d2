import type { Finding, Location } from '../model/finding.ts';
import { isCurrent } from '../model/provenance.ts';
import { BASELINE_VERDICTS, type BaselineEntry } from '../model/suppression.ts';

/** Where a finding is not suppressed, or by the baseline itself. */
const isBaselined = ({ suppression }: Location): boolean =>
  suppression === undefined || suppression.kind === 'baseline';

/** An entry for each place that a baseline has to know; those that it covers keep what was said of them. */
export function entriesOf(findings: readonly Finding[]): BaselineEntry[] {
  const current = new Set(
    findings.flatMap(({ locations }) =>
      locations.flatMap(({ provenance, fingerprint }) => (isCurrent(provenance) ? [fingerprint] : [])),
    ),
  );
  const all = findings.flatMap(({ id, ruleId, locations }) =>
    locations.filter(isBaselined).map(({ fingerprint, path, rootPath = path, suppression }) => ({
      fingerprint,
      id,
      rule: ruleId,
      path: rootPath,
      inHistory: !current.has(fingerprint),
      verdict: BASELINE_VERDICTS.find((verdict) => verdict === suppression?.by) ?? 'unreviewed',
      reason: suppression?.reason ?? '',
    })),
  );
  // A place in a file and in the commits that hold it is one place.
  return [...new Map(all.map((entry) => [entry.fingerprint, entry])).values()];
}

/** What is known, with what is found added: a place that is there already keeps its entry. */
export function addEntries(
  known: readonly BaselineEntry[],
  found: readonly BaselineEntry[],
): { readonly entries: readonly BaselineEntry[]; readonly added: number } {
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  const fresh = new Map(
    found.flatMap((entry) =>
      fingerprints.has(entry.fingerprint) ? [] : [[entry.fingerprint, entry] as const],
    ),
  );
  return { entries: [...known, ...fresh.values()], added: fresh.size };
}

export function removeEntries(
  known: readonly BaselineEntry[],
  stale: readonly BaselineEntry[],
): readonly BaselineEntry[] {
  const gone = new Set(stale.map(({ fingerprint }) => fingerprint));
  return known.filter(({ fingerprint }) => !gone.has(fingerprint));
}
