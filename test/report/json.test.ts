import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { ScanResult } from '../../src/model/result.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJsonl } from '../../src/report/jsonl.ts';
import { scan } from '../../src/scan/scan.ts';
import { withFiles } from '../helpers/files.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';
import { active, context, finding, gitLocations, location, result } from './fixtures.ts';

type Json = Readonly<Record<string, unknown>>;

const schema: Json = JSON.parse(readFileSync('docs/schema/scan.schema.json', 'utf8'));

/** Readers ignore what they do not know; the schema must know all that is written. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner ? { ...inner, additionalProperties: false } : inner;
}

const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true });

function faultsOf(report: string, wanted: unknown = closed(schema)): string[] {
  const validate = ajv.compile(wanted as Json);
  return validate(JSON.parse(report))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

const everything = result({
  findings: [
    finding({
      encoding: 'base64',
      verification: active,
      checks: [{ check: 'structure', verdict: 'pass', detail: 'decodes', facts: { account: '42' } }],
    }),
    finding({
      locations: gitLocations,
      verification: { ...active, status: 'skipped', evidence: {}, facts: {} },
    }),
  ],
  suppressed: [finding({ locations: [location({ suppression: { kind: 'inline', reason: 'a test' } })] })],
  explanations: [
    {
      ruleId: 'acme-token',
      check: 'placeholder',
      detail: 'x',
      candidate: '…(8)',
      path: 'a',
      startLine: 1,
      startColumn: 2,
    },
  ],
  problems: [
    { kind: 'unreadable', path: 'locked', message: 'permission denied' },
    { kind: 'interrupted', path: '', message: '3 files were not scanned: interrupted' },
  ],
  exclusions: [
    { reason: 'git-ignored', count: 2, paths: ['a', 'b'] },
    { reason: 'symlink', count: 1, paths: [] },
  ],
  notes: ['a note'],
});

const explaining = { ...context, explain: true };

describe('the JSON report', () => {
  test('is as its schema says, with all that can be in it and with nothing', () => {
    expect(faultsOf(renderJson(everything, explaining))).toEqual([]);
    expect(faultsOf(renderJson(everything, { ...explaining, showSecrets: true }))).toEqual([]);
    expect(faultsOf(renderJson(result({ findings: [] }), context))).toEqual([]);
  });

  test('of a real scan is as its schema says', async () => {
    const tokens = new Tokens(77);
    const content = `${tokens.ghp()}\n${tokens.wrongGhp()} # patdown:allow\npassword = "changeme"\npassword = "${tokens.bare()}" # patdown:allow ok\n`;
    const files = { 'src/a b.ts': content, 'test/c.txt': tokens.awsId(), 'd.txt': 'nothing' };
    const options = { explain: true, listExclusions: true, maxFileSize: 300 };
    const found = await withFiles(files, (cwd) => scan(scanOptions(cwd, options)));
    const report = renderJson(found, explaining);
    expect(faultsOf(report)).toEqual([]);
    expect(JSON.parse(report)).toMatchObject({
      schema: 'patdown/scan/1',
      scan: { complete: true, stats: { files: 3 } },
    });
  });

  test('the validator sees what is wrong and what is not in the schema', () => {
    const report = JSON.parse(renderJson(everything, explaining));
    report.findings[0].locations[0].startLine = 0;
    report.scan.more = true;
    delete report.tool.version;
    expect(faultsOf(JSON.stringify(report)).sort()).toEqual([
      '/findings/0/locations/0/startLine must be >= 1',
      '/scan must NOT have additional properties',
      "/tool must have required property 'version'",
    ]);
    expect(
      faultsOf(JSON.stringify({ ...JSON.parse(renderJson(result(), context)), more: 1 }), schema),
    ).toEqual([]);
  });

  test('has its keys in this order, whatever the order in which things were found', () => {
    const report = JSON.parse(renderJson(everything, { ...explaining, showSecrets: true }));
    expect(Object.keys(report)).toEqual(['schema', 'tool', 'scan', 'findings', 'suppressed', 'rejected']);
    expect(Object.keys(report.scan)).toEqual([
      'complete',
      'problems',
      'notes',
      'sources',
      'exclusions',
      'suppression',
      'stats',
    ]);
    expect(Object.keys(report.findings[0])).toEqual([
      'id',
      'ruleId',
      'ruleName',
      'severity',
      'confidence',
      'secret',
      'checks',
      'encoding',
      'verification',
      'locations',
    ]);
    expect(Object.keys(report.findings[0].secret)).toEqual(['redacted', 'length', 'value']);
    const { suppression: _, ...shuffled } = location();
    const mixed = Object.fromEntries(Object.entries({ ...shuffled, suppression: undefined }).reverse());
    const other = result({
      findings: [finding({ locations: [mixed as unknown as ReturnType<typeof location>] })],
    });
    expect(renderJson(other, context)).toBe(renderJson(result(), context));
  });

  test('an incomplete scan says so', () => {
    expect(JSON.parse(renderJson(everything, context)).scan.complete).toBe(false);
    expect(JSON.parse(renderJson(result(), context)).scan.complete).toBe(true);
  });

  test('is documented, every property of it', () => {
    const text = readFileSync('docs/json.md', 'utf8');
    const names = JSON.stringify(schema).matchAll(/"([a-zA-Z]+)":\{"(?:type|\$ref|const|enum|description)"/g);
    for (const [, name = ''] of names) {
      if (name !== 'items' && name !== 'additionalProperties' && !(name in (schema['$defs'] as Json)))
        expect([name, text.includes(name)]).toEqual([name, true]);
    }
  });
});

describe('the report in lines', () => {
  const linesOf = (found: ScanResult, options = context): Json[] =>
    renderJsonl(found, options)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('says what the JSON report says', () => {
    const lines = linesOf(everything, explaining);
    const whole = JSON.parse(renderJson(everything, explaining));
    const ofType = (wanted: string): Json[] =>
      lines.filter(({ type }) => type === wanted).map(({ type: _, ...rest }) => rest);
    expect(ofType('finding')).toEqual(whole.findings);
    expect(ofType('suppressed')).toEqual(whole.suppressed);
    expect(ofType('rejected')).toEqual(whole.rejected);
    expect(ofType('scan')).toEqual([{ schema: whole.schema, version: whole.tool.version, ...whole.scan }]);
    expect(lines.at(-1)?.['type']).toBe('scan');
    expect(lines).toHaveLength(5);
  });

  test('no name or message breaks a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const evil = `${text}\r\n\u2028\u2029\u0085${text}`;
        const found = result({
          findings: [finding({ locations: [location({ path: evil })] })],
          problems: [{ kind: 'git', path: evil, message: evil }],
        });
        expect(renderJsonl(found, context).split(/[\r\n\u2028\u2029\u0085]/)).toHaveLength(3);
        expect(linesOf(found)).toHaveLength(2);
      }),
    );
  });
});
