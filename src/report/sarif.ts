import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import type { Finding, Location } from '../model/finding.ts';
import type { Severity } from '../model/levels.ts';
import { severityRank } from '../model/levels.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { RuleInfo } from '../model/rule.ts';
import type { ReportContext } from './reporter.ts';
import { placeName } from './place-name.ts';
import { safeJson } from './terminal.ts';

/** GitHub's limits (docs, "SARIF support for code scanning"): more results refuse the whole file. */
const MAX_RESULTS = 25_000;
const MAX_TEXT = 1024;

/** SARIF 2.1.0 as GitHub code scanning wants it. Suppressed results are left out: GitHub would open alerts for them. */
export const renderSarif = (result: ScanResult, context: ReportContext): string =>
  `${safeJson(toSarif(result, context), 2)}\n`;

export function toSarif(result: ScanResult, context: ReportContext): Log {
  const places = result.findings
    .flatMap((finding) => finding.locations.map((location) => ({ finding, location })))
    .filter(({ location }) => location.suppression === undefined);
  // The sort is stable: what is cut off is the least severe, and the rest stays in the report's order.
  const kept =
    places.length > MAX_RESULTS
      ? [...places]
          .sort((a, b) => severityRank(b.finding.severity) - severityRank(a.finding.severity))
          .slice(0, MAX_RESULTS)
      : places;
  const ids = [...new Set(kept.map(({ finding }) => finding.ruleId))].sort();
  const infos = ids.flatMap((id) => result.rules.get(id) ?? []);
  const index = new Map(infos.map((info, position) => [info.id, position]));
  const run: Run = {
    tool: {
      driver: {
        name: 'patdown',
        version: context.version,
        semanticVersion: context.version,
        rules: infos.map(toDescriptor),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: notifications(result.problems, places.length - kept.length),
      },
    ],
    results: kept.map(({ finding, location }) => toResult(finding, location, result, index)),
  };
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** GitHub: above 9 critical, 7 to 8.9 high, 4 to 6.9 medium, above 0 low. */
const SCORES: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
  info: '0.5',
};

const PRECISION = { high: 'very-high', medium: 'high', low: 'medium' } as const;

const clip = (text: string): string => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`);

function toDescriptor(info: RuleInfo): ReportingDescriptor {
  const revoke = info.revokeUrl === undefined ? '' : ` Revoke it at ${info.revokeUrl}.`;
  const references = info.references.map((url) => `- <${url}>`).join('\n');
  const markdown = [
    `**${info.name}** (${info.providerName})`,
    info.description,
    `### What to do\n\n${info.remediation}`,
    ...(info.revokeUrl === undefined ? [] : [`Revoke it at <${info.revokeUrl}>.`]),
    ...(references === '' ? [] : [`### References\n\n${references}`]),
  ].join('\n\n');
  return {
    id: info.id,
    name: pascalCase(info.id),
    shortDescription: { text: clip(info.name) },
    fullDescription: { text: clip(info.description) },
    help: { text: clip(`${info.remediation}${revoke}`), markdown },
    ...(info.references[0] === undefined ? {} : { helpUri: info.references[0] }),
    defaultConfiguration: { level: LEVELS[info.severity] },
    properties: {
      tags: ['security', 'secret', info.provider],
      precision: PRECISION[info.confidence],
      'security-severity': SCORES[info.severity],
      'problem.severity': LEVELS[info.severity] === 'note' ? 'recommendation' : LEVELS[info.severity],
    },
  };
}

const pascalCase = (id: string): string =>
  id.replace(/(?:^|-)([a-z0-9])/g, (_, char: string) => char.toUpperCase());

function toResult(
  finding: Finding,
  location: Location,
  result: ScanResult,
  index: ReadonlyMap<string, number>,
): Result {
  const name = result.rules.get(finding.ruleId)?.name ?? finding.ruleId;
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } = location;
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: {
      text: clip(`${name} ${finding.secret.redacted}, confidence ${finding.confidence}${proofOf(finding)}.`),
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(placeName(location)) },
          region: {
            startLine,
            startColumn,
            endLine,
            endColumn,
            byteOffset: startOffset,
            byteLength: endOffset - startOffset,
          },
        },
      },
    ],
    partialFingerprints: { 'patdown/v1': location.fingerprint },
    properties: {
      finding: finding.id,
      confidence: finding.confidence,
      context: location.context,
      ...('commit' in location.provenance ? { commit: location.provenance.commit } : {}),
    },
  };
}

const proofOf = ({ checks }: Finding): string => {
  const proof = checks.find(({ verdict }) => verdict === 'proof');
  return proof === undefined ? '' : `: ${proof.detail}`;
};

/** Relative, with forward slashes, each part percent-encoded; an absolute path becomes a file URI. */
export function toUri(path: string): string {
  const encoded = path
    .split('/')
    .map((part) =>
      encodeURIComponent(
        part.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
      ),
    )
    .join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Problems that are told one by one: a file of ten thousand helps nobody and is refused for its size. */
const MAX_PROBLEMS = 1000;

function notifications(problems: readonly Problem[], cut: number): Notification[] {
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS).map(toNotification),
    ...(more > 0 ? [note('error', `and ${more} more problems`)] : []),
    ...(cut > 0
      ? [note('warning', `${cut} results of lower severity are left out: at most ${MAX_RESULTS} fit`)]
      : []),
  ];
}

const note = (level: 'error' | 'warning', text: string): Notification => ({ level, message: { text } });

function toNotification({ kind, path, message }: Problem): Notification {
  const text = clip(path === '' ? message : `${path}: ${message}`);
  const location = { physicalLocation: { artifactLocation: { uri: toUri(path) } } };
  return {
    ...note('error', text),
    descriptor: { id: kind },
    ...(path === '' ? {} : { locations: [location] }),
  };
}
