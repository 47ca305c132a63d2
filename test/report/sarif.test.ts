import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Log } from 'sarif';
import { renderSarif, toSarif, toUri } from '../../src/report/sarif.ts';
import { context, finding, gitLocations, location, result, rule } from './fixtures.ts';

const schema = JSON.parse(readFileSync('test/report/schemas/sarif-2.1.0.json', 'utf8'));

function validator(): (log: unknown) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const addFormats = addFormatsModule.default ?? addFormatsModule;
  addFormats(ajv);
  const validate = ajv.compile(schema);
  return (log) =>
    validate(log)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const faults = validator();

const rich = result({
  findings: [
    finding(),
    ...gitLocations.map((place, index) => finding({ id: `${index}`.repeat(32), locations: [place] })),
    finding({
      id: '1'.repeat(32),
      locations: [
        location({ path: 'a b/ü#%.ts' }),
        location({ path: '/tmp/x.ts', startLine: 9, endLine: 9 }),
      ],
    }),
  ],
  problems: [{ kind: 'unreadable', path: 'locked file.txt', message: 'permission denied' }],
});

describe('SARIF', () => {
  test('is valid by the schema of SARIF 2.1.0', () => {
    expect(faults(JSON.parse(renderSarif(rich, context)))).toEqual([]);
    expect(faults(JSON.parse(renderSarif(result({ findings: [] }), context)))).toEqual([]);
  });

  test('the validator sees faults', () => {
    const log = JSON.parse(renderSarif(rich, context));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(faults(log).length).toBeGreaterThan(0);
  });

  test('has what GitHub asks for', () => {
    const log = toSarif(rich, context);
    const [run] = log.runs;
    const [descriptor] = run?.tool.driver.rules ?? [];
    expect(descriptor).toMatchObject({
      id: 'acme-token',
      shortDescription: { text: 'Acme token' },
      fullDescription: { text: rule.description },
      defaultConfiguration: { level: 'error' },
    });
    expect(descriptor?.help?.text).toContain('Revoke it');
    expect(Number(descriptor?.properties?.['security-severity'])).toBeGreaterThan(9);
    expect(descriptor?.properties?.['precision']).toBe('very-high');
    for (const item of run?.results ?? []) {
      expect(item.ruleIndex).toBe(0);
      expect(item.message.text?.length).toBeGreaterThan(0);
      expect(item.locations).toHaveLength(1);
      expect(Object.keys(item.partialFingerprints ?? {})).toEqual(['patdown/v1']);
      const region = item.locations?.[0]?.physicalLocation?.region;
      expect([region?.startLine, region?.startColumn, region?.endLine, region?.endColumn]).not.toContain(
        undefined,
      );
    }
  });

  test('one result for each place, with encoded relative addresses', () => {
    const uris = (toSarif(rich, context).runs[0]?.results ?? []).map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toEqual([
      'src/config.ts',
      'src/config.ts',
      'src/config.ts',
      'src/config.ts',
      'message%20of%20commit%20cccccccccccc',
      'message%20of%20tag%20v1.0',
      'unreachable%20object%20bbbbbbbbbbbb',
      'a%20b/%C3%BC%23%25.ts',
      'file:///tmp/x.ts',
    ]);
    expect(toUri('x\ud800y')).toBe('x%EF%BF%BDy');
  });

  test('leaves suppressed places out', () => {
    const suppression = { kind: 'inline', reason: 'a fixture' } as const;
    const some = result({
      findings: [finding({ locations: [location({ suppression }), location({ path: 'b.ts' })] })],
    });
    expect(toSarif(some, context).runs[0]?.results).toHaveLength(1);
    expect(toSarif(result({ findings: [], suppressed: [finding()] }), context).runs[0]?.results).toEqual([]);
  });

  test('an incomplete scan is no success', () => {
    const log: Log = toSarif(rich, context);
    const invocation = log.runs[0]?.invocations?.[0];
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications?.[0]?.message.text).toContain('permission denied');
  });

  test('tells of so many problems one by one, and that there are more', () => {
    const problem = { kind: 'unreadable', path: 'a', message: 'm'.repeat(2000) } as const;
    const log = toSarif(result({ problems: Array.from({ length: 1500 }, () => problem) }), context);
    const told = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? [];
    expect(told).toHaveLength(1001);
    expect(told[0]?.message.text).toHaveLength(1024);
    expect(told.at(-1)?.message.text).toBe('and 500 more problems');
    expect(faults(log)).toEqual([]);
  });

  test('keeps the most severe of more results than GitHub takes, and says so', () => {
    const low = { ...rule, id: 'acme-low', severity: 'low' } as const;
    const many = Array.from({ length: 25_001 }, (_, line) =>
      location({ startLine: line + 1, endLine: line + 1 }),
    );
    const log = toSarif(
      result({
        findings: [finding({ ruleId: low.id, severity: 'low', locations: many }), finding()],
        rules: new Map([rule, low].map((info) => [info.id, info])),
      }),
      context,
    );
    const results = log.runs[0]?.results ?? [];
    expect(results).toHaveLength(25_000);
    expect(results[0]?.ruleId).toBe('acme-token');
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain(
      '2 results',
    );
  });
});
