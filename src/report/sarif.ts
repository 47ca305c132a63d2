import type { Log, Notification, ReportingDescriptor, Result, Run } from 'sarif';
import { checkedOutRegion } from '../model/checked-out.ts';
import type { Finding, Location } from '../model/finding.ts';
import type { Severity } from '../model/levels.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { RuleInfo } from '../model/rule.ts';
import { encodePath } from './encode-path.ts';
import { clip } from './clip.ts';
import { judgement } from './evidence.ts';
import { verificationJson } from './json.ts';
import { openPlaces, worstFirst } from './places.ts';
import type { ReportContext } from './reporter.ts';
import { placeName } from './place-name.ts';
import { safeJson } from './terminal.ts';

/** GitHub's limits (docs, "SARIF support for code scanning"): more results refuse the whole file, and of these it shows the first. */
const MAX_RESULTS = 25_000;
const SHOWN_RESULTS = 5_000;
const MAX_TEXT = 1024;
const MAX_RULE_NAME = 255;

/** SARIF 2.1.0 as GitHub code scanning wants it. Suppressed results are left out: GitHub would open alerts for them. */
export const renderSarif = (result: ScanResult, context: ReportContext): string =>
  `${safeJson(toSarif(result, context), 2)}\n`;

export function toSarif(result: ScanResult, context: ReportContext): Log {
  const all = openPlaces(result.findings);
  // In the report's order as long as that hides nothing, else the worst first: what is cut off is the least severe.
  const kept = all.length > SHOWN_RESULTS ? openPlaces(worstFirst(result)).slice(0, MAX_RESULTS) : all;
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
    // The slash makes all of it the category: behind the last one stands the id of a run.
    ...(context.category === undefined ? {} : { automationDetails: { id: `${context.category}/` } }),
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: result.problems.length === 0,
        toolExecutionNotifications: [
          ...notifications(result.problems),
          ...limitNotes(all.length, kept.length),
        ],
      },
    ],
    results: kept.map(({ finding, location }) => toResult(finding, location, result, index)),
    properties: { resultsFound: all.length, resultsWritten: kept.length },
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

/** GitHub takes no empty texts. */
const textOf = (text: string, otherwise: string): string =>
  clip(text.trim() === '' ? otherwise : text, MAX_TEXT);

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
    name: clip(pascalCase(info.id), MAX_RULE_NAME),
    shortDescription: { text: textOf(info.name, info.id) },
    fullDescription: { text: textOf(info.description, info.id) },
    help: { text: textOf(`${info.remediation}${revoke}`, info.id), markdown },
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
  // What opens the log shows the files as they are now.
  const { startLine, startColumn, endLine, endColumn, startOffset, endOffset } =
    checkedOutRegion(location) ?? location;
  return {
    ruleId: finding.ruleId,
    ruleIndex: index.get(finding.ruleId) ?? -1,
    level: LEVELS[finding.severity],
    message: {
      text: clip(`${name} ${finding.secret.redacted}: ${judgement(finding)}.`, MAX_TEXT),
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
    partialFingerprints: {
      'patdown/v1': location.fingerprint,
      ...(location.lineHash === undefined ? {} : { primaryLocationLineHash: location.lineHash }),
    },
    properties: {
      finding: finding.id,
      confidence: finding.confidence,
      context: location.context,
      ...(finding.verification === undefined ? {} : { verification: verificationJson(finding.verification) }),
      ...('commit' in location.provenance ? { commit: location.provenance.commit } : {}),
    },
  };
}

/** Relative, with forward slashes, each part percent-encoded; an absolute path becomes a file URI. */
export function toUri(path: string): string {
  const encoded = encodePath(path);
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Problems that are told one by one: a file of ten thousand helps nobody and is refused for its size. */
const MAX_PROBLEMS = 1000;

function notifications(problems: readonly Problem[]): Notification[] {
  const more = problems.length - MAX_PROBLEMS;
  return [
    ...problems.slice(0, MAX_PROBLEMS).map(toNotification),
    ...(more > 0 ? [note('error', `and ${more} more problems`)] : []),
  ];
}

function limitNotes(all: number, kept: number): Notification[] {
  if (all <= SHOWN_RESULTS) return [];
  const cut =
    all === kept
      ? ''
      : `; ${all - kept} results of lower severity are left out, since at most ${MAX_RESULTS} fit`;
  return [
    note('warning', `the worst of ${all} results come first, since GitHub shows ${SHOWN_RESULTS}${cut}`),
  ];
}

const note = (level: 'error' | 'warning', text: string): Notification => ({ level, message: { text } });

function toNotification({ kind, path, message }: Problem): Notification {
  const text = clip(path === '' ? message : `${path}: ${message}`, MAX_TEXT);
  const location = { physicalLocation: { artifactLocation: { uri: toUri(path) } } };
  return {
    ...note('error', text),
    descriptor: { id: kind },
    ...(path === '' ? {} : { locations: [location] }),
  };
}
