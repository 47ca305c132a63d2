import type { Finding, Location } from '../model/finding.ts';
import type { Provenance } from '../model/provenance.ts';
import type { ScanResult } from '../model/result.ts';
import { evidenceOf } from './evidence.ts';
import { openPlaces } from './places.ts';
import { safe } from './terminal.ts';

const COLUMNS = [
  'type',
  'severity',
  'confidence',
  'rule',
  'name',
  'secret',
  'verification',
  'kind',
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'commit',
  'author',
  'date',
  'context',
  'evidence',
  'fingerprint',
  'finding',
  'revoke_url',
  'message',
] as const;

type Row = Partial<Readonly<Record<(typeof COLUMNS)[number], string | number | undefined>>>;

/** A table as RFC 4180 has it: a header, a row for each place, and one for each problem, since a table without rows looks clean. */
export function renderCsv(result: ScanResult): string {
  const rows: Row[] = [
    ...openPlaces(result.findings).map(({ finding, location }) => placeRow(finding, location, result)),
    ...result.problems.map(({ kind, path, message }): Row => ({ type: 'problem', kind, path, message })),
  ];
  const lines = rows.map((row) => COLUMNS.map((column) => field(row[column] ?? '')).join(','));
  return [COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

function placeRow(finding: Finding, location: Location, result: ScanResult): Row {
  const rule = result.rules.get(finding.ruleId);
  return {
    type: 'finding',
    severity: finding.severity,
    confidence: finding.confidence,
    rule: finding.ruleId,
    name: rule?.name,
    secret: finding.secret.redacted,
    verification: finding.verification?.status,
    ...provenanceRow(location.provenance),
    path: location.path,
    line: location.startLine,
    column: location.startColumn,
    end_line: location.endLine,
    end_column: location.endColumn,
    context: location.context,
    evidence: evidenceOf(finding).join('; '),
    fingerprint: location.fingerprint,
    finding: finding.id,
    revoke_url: rule?.revokeUrl,
    message: finding.verification?.reason,
  };
}

function provenanceRow(provenance: Provenance): Row {
  const { kind } = provenance;
  if (kind !== 'commit' && kind !== 'commit-message') return { kind };
  const { commit, author, date } = provenance;
  return { kind, commit, author, date };
}

/** Spreadsheets take a text for a formula that begins so, also in full width and behind a tab or a line break (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = safe(FORMULA.test(value) ? `'${value}` : value);
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
