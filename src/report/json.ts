import type { CheckResult } from '../model/check.ts';
import type { Explanation, Finding, Location, Suppression } from '../model/finding.ts';
import type { CommitInfo, Provenance } from '../model/provenance.ts';
import type { Exclusion, ScanResult, SuppressionSummary } from '../model/result.ts';
import type { Verification } from '../model/verification.ts';
import type { ReportContext } from './reporter.ts';
import { safeJson } from './terminal.ts';

/** Changes when a reader of older reports could stumble. Documented in docs/json.md. */
export const SCHEMA = 'patdown/scan/1';

export const renderJson = (result: ScanResult, context: ReportContext): string =>
  `${safeJson(toJson(result, context), 2)}\n`;

export function toJson(result: ScanResult, context: ReportContext): unknown {
  return {
    schema: SCHEMA,
    tool: { name: 'patdown', version: context.version },
    scan: scanJson(result),
    findings: result.findings.map((finding) => findingJson(finding, result, context)),
    suppressed: result.suppressed.map((finding) => findingJson(finding, result, context)),
    ...(context.explain ? { rejected: result.explanations.map(rejectedJson) } : {}),
  };
}

export const scanJson = ({
  problems,
  notes,
  sources,
  exclusions,
  suppression,
  stats,
}: ScanResult): unknown => ({
  complete: problems.length === 0,
  problems: problems.map(({ kind, path, message }) => ({ kind, path, message })),
  notes,
  sources,
  exclusions: exclusions.map(exclusionJson),
  suppression: suppressionJson(suppression),
  stats,
});

/** Property by property here and below: nothing gets into a report because somebody gave a value one more property. */
export const rejectedJson = (rejected: Explanation): unknown => {
  const { ruleId, check, detail, candidate, path, startLine, startColumn } = rejected;
  return { ruleId, check, detail, candidate, path, startLine, startColumn };
};

const exclusionJson = ({ reason, count, paths }: Exclusion): unknown =>
  paths.length === 0 ? { reason, count } : { reason, count, paths };

export function findingJson(finding: Finding, result: ScanResult, context: ReportContext): unknown {
  const { id, ruleId, severity, confidence, secret, checks, encoding, verification, locations } = finding;
  return {
    id,
    ruleId,
    ruleName: result.rules.get(ruleId)?.name ?? ruleId,
    severity,
    confidence,
    secret: {
      redacted: secret.redacted,
      length: secret.length,
      ...(context.showSecrets ? { value: secret.reveal() } : {}),
    },
    checks: checks.map(checkJson),
    ...(encoding === undefined ? {} : { encoding }),
    ...(verification === undefined ? {} : { verification: verificationJson(verification) }),
    locations: locations.map(locationJson),
  };
}

const suppressionOf = ({ kind, reason, by }: Suppression): unknown =>
  by === undefined ? { kind, reason } : { kind, reason, by };

const suppressionJson = ({
  counts,
  staleBaseline,
  staleIgnore,
  expiredIgnore,
}: SuppressionSummary): unknown => ({
  counts,
  staleBaseline: staleBaseline.map(({ fingerprint, rule, path }) => ({ fingerprint, rule, path })),
  staleIgnore: staleIgnore.map(({ place }) => place),
  expiredIgnore: expiredIgnore.map(({ place }) => place),
});

const checkJson = ({ check, verdict, detail, facts }: CheckResult): unknown =>
  facts === undefined ? { check, verdict, detail } : { check, verdict, detail, facts };

export const verificationJson = ({ status, reason, checkedAt, evidence, facts }: Verification): unknown => {
  const { host, httpStatus, source } = evidence;
  return { status, reason, checkedAt, evidence: { host, httpStatus, source }, facts };
};

function provenanceJson(provenance: Provenance): object {
  switch (provenance.kind) {
    case 'file':
    case 'stdin':
      return {};
    case 'staged':
    case 'unreachable':
      return { object: provenance.object };
    case 'tag-message':
      return { object: provenance.object, tag: provenance.tag };
    case 'commit-message':
      return commitJson(provenance);
    case 'commit':
      return { object: provenance.object, ...commitJson(provenance), atHead: provenance.atHead };
  }
}

const commitJson = ({ commit, author, email, date, branches }: CommitInfo): object => ({
  commit,
  author,
  email,
  date,
  branches,
});

function locationJson(location: Location): unknown {
  const { fingerprint, provenance, path, rootPath, context, suppression, unheeded } = location;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    fingerprint,
    kind: provenance.kind,
    path,
    ...(rootPath === undefined ? {} : { rootPath }),
    ...provenanceJson(provenance),
    context,
    startLine,
    startColumn,
    endLine,
    endColumn,
    startOffset,
    endOffset,
    ...(suppression === undefined ? {} : { suppression: suppressionOf(suppression) }),
    ...(unheeded === undefined ? {} : { unheeded: { reason: unheeded.reason } }),
  };
}
