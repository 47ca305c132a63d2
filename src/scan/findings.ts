import type { Confidence, Severity } from '../model/levels.ts';
import { atLeast, confidenceRank, severityRank } from '../model/levels.ts';
import type { Explanation, Finding, Location, Suppression } from '../model/finding.ts';
import type { Provenance } from '../model/provenance.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { BlobReport, PlacedMatch } from './blob-report.ts';
import type { Fingerprinter } from './fingerprint.ts';
import type { Suppressor } from './suppressor.ts';
import { contextOf } from './place-context.ts';

export interface FindingOptions {
  readonly rules: ReadonlyMap<string, RuleInfo>;
  readonly minSeverity: Severity;
  readonly minConfidence: Confidence;
  readonly suppressor: Suppressor;
  readonly fingerprinter: Fingerprinter;
  /** Masks what is secret in a path. */
  showPath(path: string): string;
}

export interface Findings {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
}

interface Place {
  readonly report: BlobReport;
  readonly placed: PlacedMatch;
}

/** Groups matches by rule and secret; a finding is as sure as the surest of its places. */
export async function groupFindings(
  reports: readonly BlobReport[],
  options: FindingOptions,
): Promise<Findings> {
  const groups = new Map<string, Place[]>();
  for (const report of reports) {
    for (const placed of report.matches) {
      const key = `${placed.match.ruleId}\0${placed.match.secret.reveal()}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ report, placed }]);
      else group.push({ report, placed });
    }
  }
  const all = await Promise.all([...groups.values()].map((places) => toFinding(places, options)));
  const found = all.filter((finding) => finding !== undefined).sort(compareFindings);
  const reported = options.suppressor.settle(found);
  const isSuppressed = ({ locations }: Finding): boolean =>
    locations.every((location) => location.suppression !== undefined);
  return {
    findings: reported.filter((finding) => !isSuppressed(finding)),
    suppressed: reported.filter(isSuppressed),
  };
}

async function toFinding(places: readonly Place[], options: FindingOptions): Promise<Finding | undefined> {
  const surest = [...places].sort(
    (a, b) => confidenceRank(b.placed.match.confidence) - confidenceRank(a.placed.match.confidence),
  )[0];
  if (surest === undefined) return undefined;
  const { ruleId, secret, confidence, checks, encoding } = surest.placed.match;
  const rule = options.rules.get(ruleId);
  if (rule === undefined || !atLeast(confidence, options.minConfidence)) return undefined;
  if (severityRank(rule.severity) < severityRank(options.minSeverity)) return undefined;
  const locations = await Promise.all(places.map((place) => toLocation(place, options)));
  return {
    id: await options.fingerprinter.of(ruleId, secret),
    ruleId,
    severity: rule.severity,
    confidence,
    secret,
    checks,
    ...(encoding === undefined ? {} : { encoding }),
    locations: locations.sort(compareLocations),
  };
}

async function toLocation({ report, placed }: Place, options: FindingOptions): Promise<Location> {
  const { match, region, snippet } = placed;
  const { suppressor } = options;
  const identity = suppressor.identity(report.path, report.provenance);
  const fingerprint = await options.fingerprinter.of(match.ruleId, match.secret, identity);
  const unheeded = suppressor.unheeded(match);
  const suppression = suppressor.at(match, report, fingerprint);
  return {
    provenance: maskProvenance(report.provenance, options),
    path: options.showPath(report.path),
    ...(identity === report.path ? {} : { rootPath: options.showPath(identity) }),
    fingerprint,
    context: contextOf(report.path),
    ...region,
    snippet,
    suppression: suppression && masked(suppression, options),
    ...(unheeded === undefined ? {} : { unheeded: { reason: options.showPath(unheeded.reason) } }),
  };
}

const masked = (suppression: Suppression, { showPath }: FindingOptions): Suppression => ({
  ...suppression,
  reason: showPath(suppression.reason),
});

/** People are named by what they wrote into a repository: anything may stand there. */
function maskProvenance(provenance: Provenance, { showPath }: FindingOptions): Provenance {
  if (provenance.kind === 'tag-message') return { ...provenance, tag: showPath(provenance.tag) };
  if (provenance.kind !== 'commit' && provenance.kind !== 'commit-message') return provenance;
  const { author, email, date, branches } = provenance;
  return {
    ...provenance,
    author: showPath(author),
    email: showPath(email),
    date: showPath(date),
    branches: branches.map(showPath),
  };
}

/** Tells places with the same path apart. */
const sourceOf = (provenance: Provenance): string =>
  [
    provenance.kind,
    'commit' in provenance ? provenance.commit : '',
    'object' in provenance ? provenance.object : '',
  ].join(' ');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareLocations = (a: Location, b: Location): number =>
  compareText(a.path, b.path) ||
  a.startOffset - b.startOffset ||
  a.endOffset - b.endOffset ||
  compareText(sourceOf(a.provenance), sourceOf(b.provenance));

/** By first place, then rule; ids settle the rest. */
function compareFindings(a: Finding, b: Finding): number {
  const [first, second] = [a.locations[0], b.locations[0]];
  const byPlace = first !== undefined && second !== undefined ? compareLocations(first, second) : 0;
  return byPlace || compareText(a.ruleId, b.ruleId) || compareText(a.id, b.id);
}

/** Why candidates are not reported: those that a check refused, and those that stayed below the asked-for confidence. */
export function explain(reports: readonly BlobReport[], options: FindingOptions): Explanation[] {
  const explanations = reports.flatMap((report) => {
    const path = options.showPath(report.path);
    const refused = report.rejections.map(({ rejection, region }) => ({
      ruleId: rejection.ruleId,
      check: rejection.check,
      detail: rejection.detail,
      candidate: rejection.secret?.redacted ?? '',
      path,
      startLine: region.startLine,
      startColumn: region.startColumn,
    }));
    const lowered = report.matches
      .filter(({ match }) => !atLeast(match.confidence, options.minConfidence))
      .map(({ match, region }) => ({
        ruleId: match.ruleId,
        ...reasonForDoubt(match.checks),
        candidate: match.secret.redacted,
        path,
        startLine: region.startLine,
        startColumn: region.startColumn,
      }));
    return [...refused, ...lowered];
  });
  return explanations.sort(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.startLine - b.startLine ||
      a.startColumn - b.startColumn ||
      compareText(a.ruleId, b.ruleId),
  );
}

function reasonForDoubt(checks: PlacedMatch['match']['checks']): { check: string; detail: string } {
  const doubt = checks.find(({ verdict }) => verdict === 'against');
  return doubt === undefined
    ? { check: 'confidence', detail: 'too little speaks for it' }
    : { check: doubt.check, detail: doubt.detail };
}
