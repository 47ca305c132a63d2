import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { RuleInfo } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { Secret } from '../../src/model/secret.ts';
import { type Format, FORMATS } from '../../src/model/format.ts';
import type { ReportContext } from '../../src/report/reporter.ts';
import { active, context, finding, gitLocations, location, result, rule, render } from './fixtures.ts';

const password: RuleInfo = {
  ...rule,
  id: 'acme-password',
  name: 'Acme password',
  description: 'Opens an account.',
  severity: 'medium',
  confidence: 'medium',
  remediation: 'Change it.',
  references: [],
};
const { revokeUrl: _, ...passwordRule } = password;

const rich = result({
  sources: ['src', 'notes'],
  rules: new Map([rule, passwordRule].map((each) => [each.id, each])),
  findings: [
    finding({
      id: '2'.repeat(32),
      ruleId: 'acme-password',
      severity: 'medium',
      confidence: 'medium',
      secret: new Secret('0123456789'),
      encoding: 'base64',
      checks: [
        { check: 'entropy', verdict: 'pass', detail: 'entropy 3.3' },
        {
          check: 'structure',
          verdict: 'pass',
          detail: 'decodes',
          facts: { user: 'deploy', account: '029608264753' },
        },
      ],
      locations: [
        location({
          path: 'notes/日本語 の メモ.md',
          context: 'documentation',
          startLine: 1200,
          snippet: { text: 'パスワード\x1b[31mは「…(10)」です。', start: 12, end: 17 },
        }),
      ],
    }),
    finding({
      locations: Array.from({ length: 8 }, (_, index) =>
        location({
          path: `src/config-${index}.ts`,
          startLine: 3 + index,
          endLine: 3 + index,
          context: index > 5 ? 'test' : 'code',
        }),
      ),
    }),
    finding({
      id: '1'.repeat(32),
      locations: [location({ path: 'src/more\n\u202ename.ts', snippet: undefined })],
    }),
  ],
  suppressed: [
    finding({
      id: '3'.repeat(32),
      locations: [location({ suppression: { kind: 'inline', reason: 'made up for a test' } })],
    }),
  ],
  explanations: [
    {
      ruleId: 'acme-token',
      check: 'checksum',
      detail: 'the checksum is wrong',
      candidate: 'acme_…(15)',
      path: 'src/a.ts',
      startLine: 7,
      startColumn: 1,
    },
    {
      ruleId: 'acme-password',
      check: 'placeholder',
      detail: 'a word of examples stands in it',
      candidate: '…(8)',
      path: 'src/b.ts',
      startLine: 1,
      startColumn: 30,
    },
  ],
  problems: [
    { kind: 'unreadable', path: 'src/locked.ts', message: 'permission denied' },
    {
      kind: 'interrupted',
      path: '',
      message: '12 files were not scanned: the time allowed ran out (--timeout)',
    },
  ],
  exclusions: [
    { reason: 'git-ignored', count: 12, paths: ['node_modules/'] },
    { reason: 'symlink', count: 1, paths: ['src/link'] },
  ],
  notes: ['the tree belongs to someone else'],
});

const ofGit = result({
  findings: [
    finding({ verification: active, locations: gitLocations }),
    finding({
      id: '4'.repeat(32),
      secret: new Secret('acme_zyxwvutsrq', 'acme_'),
      verification: {
        status: 'inactive',
        reason: 'it was revoked',
        checkedAt: active.checkedAt,
        evidence: {},
        facts: {},
      },
    }),
  ],
  stats: { files: 2, blobs: 1600, bytesRead: 1234, bytesScanned: 1234, durationMs: 2500 },
});

const clean = result({ findings: [], exclusions: [{ reason: 'git-ignored', count: 1204, paths: [] }] });

const CASES: readonly (readonly [name: string, result: ScanResult, context: ReportContext])[] = [
  ['full', rich, context],
  ['explained', rich, { ...context, verbose: true, explain: true }],
  ['clean', clean, context],
  ['git', ofGit, context],
];

const EXTENSIONS = {
  text: 'txt',
  json: 'json',
  jsonl: 'jsonl',
  sarif: 'sarif.json',
  html: 'html',
  markdown: 'md',
  junit: 'xml',
  csv: 'csv',
  github: 'github.txt',
  gitlab: 'gitlab.json',
} as const;

/** `UPDATE_GOLDEN=1` writes them anew; the diff is to be read. */
describe('reports are as they were last read by a person', () => {
  // The others say the same whether they are to explain or not.
  const EXPLAINING: readonly string[] = ['text', 'json', 'jsonl'];
  const formatsOf = (name: string): Format[] =>
    FORMATS.filter((format) => name !== 'explained' || EXPLAINING.includes(format));

  test.each(CASES.flatMap((each) => formatsOf(each[0]).map((format) => [each[0], format, each] as const)))(
    '%s, as %s',
    (name, format, [, found, options]) => {
      const file = `test/report/golden/${name}.${EXTENSIONS[format]}`;
      const report = render(format, found, options);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, report);
      expect(report).toBe(readFileSync(file, 'utf8'));
    },
  );

  test('only text and JSON explain', () => {
    for (const format of FORMATS.filter((format) => !EXPLAINING.includes(format)))
      expect(render(format, rich, { ...context, verbose: true, explain: true })).toBe(
        render(format, rich, context),
      );
  });

  test('colour changes nothing but colour', () => {
    const coloured = render('text', rich, { ...context, colour: true });
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(render('text', rich, context));
    expect(coloured).not.toBe(render('text', rich, context));
  });
});
