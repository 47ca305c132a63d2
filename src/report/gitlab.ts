import { createHash } from 'node:crypto';
import type { Finding, Location } from '../model/finding.ts';
import type { Severity } from '../model/levels.ts';
import type { ScanResult } from '../model/result.ts';
import type { RuleInfo } from '../model/rule.ts';
import { clip } from './clip.ts';
import { evidenceOf, verdictOf } from './evidence.ts';
import { html } from './html.ts';
import { historyNote, placeName } from './place-name.ts';
import { openPlaces, worstFirst } from './places.ts';
import type { ReportContext } from './reporter.ts';
import { safeJson } from './terminal.ts';

/** Of GitLab's security report schemas; test/report/schemas/gitlab-secret-detection.json says what it asks for. */
const SCHEMA_VERSION = '15.0.7';
const MAX_NAME = 255;
const MAX_SOLUTION = 7000;
/** Problems that are told one by one. */
const MAX_MESSAGES = 100;

/** Where no commit is known; the schema asks for one. GitLab's own analyzer writes the same. */
const NO_COMMIT = '0000000';

/** GitLab's secret detection report (`artifacts: reports: secret_detection`), a vulnerability for each place. */
export const renderGitlab = (result: ScanResult, context: ReportContext): string =>
  `${safeJson(
    {
      version: SCHEMA_VERSION,
      scan: scanOf(result, context),
      vulnerabilities: openPlaces(worstFirst(result)).map(({ finding, location }) =>
        vulnerability(finding, location, result.rules.get(finding.ruleId)),
      ),
    },
    2,
  )}\n`;

function scanOf(result: ScanResult, { version, now }: ReportContext): unknown {
  const tool = { id: 'patdown', name: 'patdown', version, vendor: { name: 'patdown' } };
  return {
    analyzer: tool,
    scanner: tool,
    type: 'secret_detection',
    start_time: timeOf(now),
    end_time: timeOf(now + result.stats.durationMs),
    // A job that ends with a failure is told of what was found all the same.
    status: result.problems.length === 0 ? 'success' : 'failure',
    messages: messagesOf(result),
  };
}

function messagesOf({ problems }: ScanResult): { level: string; value: string }[] {
  const more = problems.length - MAX_MESSAGES;
  const told = problems.slice(0, MAX_MESSAGES).map(({ kind, path, message }) => ({
    level: 'warn',
    // The schema wants at least one character.
    value: [path, message].filter((part) => part !== '').join(': ') || kind,
  }));
  return more > 0 ? [...told, { level: 'warn', value: `and ${more} more problems` }] : told;
}

/** UTC without fractions or a zone, as the schema wants it. */
const timeOf = (ms: number): string => new Date(ms).toISOString().slice(0, 19);

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
};

/** The name tells of the rule alone: the schema forbids what only this finding has. No code is quoted, since GitLab keeps it. */
function vulnerability(finding: Finding, location: Location, rule: RuleInfo | undefined): unknown {
  const { ruleId, severity } = finding;
  return {
    id: uuidOf(location),
    name: clip(rule?.name ?? ruleId, MAX_NAME),
    description: rule === undefined ? '' : html`${rule.description}`.text,
    severity: SEVERITIES[severity],
    ...(rule === undefined ? {} : { solution: solutionOf(rule) }),
    identifiers: [{ type: 'patdown_rule_id', name: `patdown rule ${ruleId}`, value: ruleId }],
    links: (rule?.references ?? []).filter((url) => /^https?:\/\/./.test(url)).map((url) => ({ url })),
    details: detailsOf(finding, location),
    location: {
      file: location.path,
      start_line: location.startLine,
      end_line: location.endLine,
      commit: commitOf(location),
    },
  };
}

const solutionOf = ({ remediation, revokeUrl }: RuleInfo): string =>
  clip(revokeUrl === undefined ? remediation : `${remediation} ${revokeUrl}`, MAX_SOLUTION);

function commitOf({ provenance }: Location): unknown {
  if (provenance.kind !== 'commit' && provenance.kind !== 'commit-message') return { sha: NO_COMMIT };
  const { commit, author, date } = provenance;
  return { sha: commit, author, date };
}

function detailsOf(finding: Finding, location: Location): unknown {
  const { secret, confidence, verification } = finding;
  const texts: Readonly<Record<string, readonly [name: string, value: string | undefined]>> = {
    secret: ['Secret', secret.redacted],
    confidence: ['Confidence', confidence],
    evidence: ['Evidence', evidenceOf(finding).join('; ')],
    verification: [
      'Verification',
      verification && `${verification.status}: ${verdictOf(verification).join('; ')}`,
    ],
    place: ['Place', [placeName(location), historyNote(location) ?? ''].join(' ').trim()],
    fingerprint: ['Fingerprint', location.fingerprint],
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, [name, value]]) =>
      value === undefined || value === '' ? [] : [[key, { name, type: 'text', value }]],
    ),
  );
}

/** The same in every run: version 8 of RFC 9562, which leaves the bits to us. Two places on a line differ in their columns. */
function uuidOf({ fingerprint, provenance, startLine, startColumn }: Location): string {
  const commit = 'commit' in provenance ? provenance.commit : '';
  const digest = createHash('sha256')
    .update(JSON.stringify([fingerprint, provenance.kind, commit, startLine, startColumn]))
    .digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) & 3);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ].join('-');
}
