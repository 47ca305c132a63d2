import type { Finding, Location } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { Secret } from '../../src/model/secret.ts';
import type { RuleInfo } from '../../src/model/rule.ts';
import type { Verification } from '../../src/model/verification.ts';
import { type Format, FORMATS } from '../../src/model/format.ts';
import { loadReporter } from '../../src/report/load-reporter.ts';
import type { ReportContext, Reporter } from '../../src/report/reporter.ts';

const REPORTERS = new Map<Format, Reporter>();
// One by one: Jest's loader of modules loses count of two at once.
for (const format of FORMATS) REPORTERS.set(format, await loadReporter(format));

/** A report in any format, at once. */
export function render(format: Format, result: ScanResult, context: ReportContext): string {
  const reporter = REPORTERS.get(format);
  if (reporter === undefined) throw new Error('there is no such format');
  return reporter(result, context);
}

/** In pieces: the scan of this repository would find it. */
const ACME = ['acme', '0a1b2c3d4e'].join('_');

export const context: ReportContext = {
  version: '1.2.3',
  colour: false,
  columns: 80,
  showSecrets: false,
  verbose: false,
  explain: false,
  now: Date.parse('2026-11-01T09:30:00Z'),
};

export const rule: RuleInfo = {
  id: 'acme-token',
  provider: 'acme',
  providerName: 'Acme',
  name: 'Acme token',
  description: 'Acts as its owner.',
  severity: 'critical',
  confidence: 'high',
  remediation:
    'Revoke it, and keep its replacement in a secret store that only the programs that need it can read.',
  revokeUrl: 'https://acme.invalid/tokens',
  references: ['https://acme.invalid/docs'],
};

export const active: Verification = {
  status: 'active',
  reason: 'the provider accepts it',
  checkedAt: '2026-11-01T09:30:01Z',
  evidence: { host: 'api.acme.invalid', httpStatus: 200, source: 'https://acme.invalid/docs/api' },
  facts: { owner: 'deploy-bot', scopes: 'read, write' },
};

export const location = (changes: Partial<Location> = {}): Location => ({
  provenance: { kind: 'file' },
  path: 'src/config.ts',
  fingerprint: '0123456789abcdef0123456789abcdef',
  context: 'code',
  startLine: 3,
  startColumn: 10,
  endLine: 3,
  endColumn: 25,
  startOffset: 40,
  endOffset: 55,
  snippet: { text: 'const t = acme_…(15);', start: 10, end: 20 },
  suppression: undefined,
  ...changes,
});

export const finding = (changes: Partial<Finding> = {}): Finding => ({
  id: 'fedcba9876543210fedcba9876543210',
  ruleId: rule.id,
  severity: rule.severity,
  confidence: 'high',
  secret: new Secret(ACME, 'acme_'),
  checks: [{ check: 'checksum', verdict: 'proof', detail: 'the checksum is right' }],
  locations: [location()],
  ...changes,
});

const OBJECT = 'b'.repeat(40);
const info = {
  commit: 'c'.repeat(40),
  author: 'A. U. Thor',
  email: 'author@example.invalid',
  date: '2026-11-01T10:00:00+01:00',
  branches: ['main', 'next', 'side', 'topic'],
};

/** A place of each kind that git knows. */
export const gitLocations: readonly Location[] = [
  location({ provenance: { kind: 'staged', object: OBJECT } }),
  location({ provenance: { kind: 'commit', object: OBJECT, ...info, atHead: true, headRegion: undefined } }),
  location({
    provenance: {
      kind: 'commit',
      object: OBJECT,
      ...info,
      branches: [],
      atHead: false,
      headRegion: undefined,
    },
  }),
  location({ provenance: { kind: 'commit-message', ...info }, path: '' }),
  location({ provenance: { kind: 'tag-message', object: OBJECT, tag: 'v1.0' }, path: '' }),
  location({ provenance: { kind: 'unreachable', object: OBJECT }, path: '' }),
];

export const result = (changes: Partial<ScanResult> = {}): ScanResult => ({
  sources: ['.'],
  findings: [finding()],
  suppressed: [],
  suppression: {
    counts: { inline: 0, 'ignore-file': 0, 'allow-list': 0, excluded: 0, baseline: 0 },
    staleBaseline: [],
    staleIgnore: [],
    expiredIgnore: [],
  },
  explanations: [],
  problems: [],
  exclusions: [],
  notes: [],
  stats: { files: 2, blobs: 2, bytesRead: 1234, bytesScanned: 1234, durationMs: 12 },
  rules: new Map([[rule.id, rule]]),
  ...changes,
});
