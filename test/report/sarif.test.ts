import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Log } from 'sarif';
import { renderSarif, toSarif, toUri } from '../../src/report/sarif.ts';
import { withFiles } from '../helpers/files.ts';
import { active, context, finding, gitLocations, location, result, rule } from './fixtures.ts';

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

  const low = { ...rule, id: 'acme-low', severity: 'low' } as const;
  /** So many places of low severity, and a critical one behind them. Ids as random as real ones are. */
  const many = (count: number) =>
    result({
      rules: new Map([rule, low].map((info) => [info.id, info])),
      findings: [
        ...Array.from({ length: count - 1 }, (_, line) =>
          finding({
            id: createHash('md5').update(`id ${line}`).digest('hex'),
            ruleId: low.id,
            severity: 'low',
            locations: [
              location({
                fingerprint: createHash('md5').update(`place ${line}`).digest('hex'),
                path: `src/file-${line % 700}.ts`,
                startLine: line + 1,
                endLine: line + 1,
              }),
            ],
          }),
        ),
        finding(),
      ],
    });
  const told = (log: Log): (string | undefined)[] =>
    (log.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text);

  test('of up to 5,000 results nothing is moved; of more the worst come first, and it is said so', () => {
    const some = toSarif(many(5000), context);
    expect([some.runs[0]?.results?.at(-1)?.ruleId, told(some)]).toEqual(['acme-token', []]);
    const more = toSarif(many(6000), context);
    expect(more.runs[0]?.results).toHaveLength(6000);
    expect(more.runs[0]?.results?.[0]?.ruleId).toBe('acme-token');
    expect(told(more)).toEqual(['the worst of 6000 results come first, since GitHub shows 5000']);
    expect(more.runs[0]?.properties).toEqual({ resultsFound: 6000, resultsWritten: 6000 });
    expect(faults(more)).toEqual([]);
  });

  test('of more than 25,000 the least severe are left out, and the file is one that GitHub takes', () => {
    const report = renderSarif(many(25_002), context);
    const log: Log = JSON.parse(report);
    expect(log.runs[0]?.results).toHaveLength(25_000);
    expect(told(log)[0]).toContain('2 results of lower severity are left out');
    expect(log.runs[0]?.properties).toEqual({ resultsFound: 25_002, resultsWritten: 25_000 });
    expect(gzipSync(report).length).toBeLessThan(10_000_000);
  });

  test('says what the provider said', () => {
    const [item] =
      toSarif(result({ findings: [finding({ verification: active })] }), context).runs[0]?.results ?? [];
    expect(item?.message.text).toBe(
      'Acme token acme_…(15): confidence high, the checksum is right; active: the provider accepts it, asked api.acme.invalid, owner deploy-bot, scopes read, write.',
    );
    expect(item?.properties?.['verification']).toMatchObject({
      status: 'active',
      facts: { owner: 'deploy-bot' },
    });
  });

  test("has GitHub's hash of the line where one was made", () => {
    const hashed = result({ findings: [finding({ locations: [location({ lineHash: 'ab12:1' })] })] });
    expect(toSarif(hashed, context).runs[0]?.results?.[0]?.partialFingerprints).toEqual({
      'patdown/v1': location().fingerprint,
      primaryLocationLineHash: 'ab12:1',
    });
  });

  test('has a category where one is asked for', () => {
    const run = toSarif(result(), { ...context, category: 'patdown/history' }).runs[0];
    expect(run?.automationDetails).toEqual({ id: 'patdown/history/' });
    expect(toSarif(result(), context).runs[0]?.automationDetails).toBeUndefined();
  });

  test("texts of a user's own rule are cut to what GitHub takes, and none is empty", () => {
    const odd = {
      ...rule,
      id: `acme-${'x'.repeat(300)}`,
      name: 'n'.repeat(2000),
      description: ' ',
      remediation: 'r'.repeat(2000),
    };
    const log = toSarif(
      result({ rules: new Map([[odd.id, odd]]), findings: [finding({ ruleId: odd.id })] }),
      context,
    );
    const [descriptor] = log.runs[0]?.tool.driver.rules ?? [];
    expect(descriptor?.name).toHaveLength(255);
    expect(descriptor?.shortDescription?.text).toHaveLength(1024);
    expect(descriptor?.help?.text).toHaveLength(1024);
    expect(descriptor?.fullDescription?.text).toBe(odd.id);
    expect(descriptor?.properties?.['tags']?.length).toBeLessThanOrEqual(20);
    expect(faults(log)).toEqual([]);
  });

  const tool = process.env['SARIF_MULTITOOL'];
  /** Microsoft's validator with GitHub's rules: a program of 96 MB, which .ci/run gets and names. */
  const validated = tool === undefined ? test.skip : test;
  validated.each([
    ['no result', result({ findings: [] })],
    ['one result', result()],
    ['results of every kind', rich],
    ['6,000 results', many(6000)],
  ])('is valid for GitHub by sarif-multitool: %s', (_, found) =>
    withFiles({ 'a.sarif': renderSarif(found, { ...context, category: 'patdown' }) }, (cwd) => {
      const args = ['validate', 'a.sarif', '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning'];
      const env = { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1', HOME: cwd, TMPDIR: cwd };
      const { stdout, status } = spawnSync(tool ?? '', args, { cwd, env, encoding: 'utf8' });
      const complaints = stdout.split('\n').filter((line) => /: (?:error|warning) /.test(line));
      // That the tool has a home page is all that it misses.
      expect(complaints.filter((line) => !line.includes(' SARIF2005: '))).toEqual([]);
      expect(stdout).toContain('Analysis completed successfully');
      expect(status).toBe(0);
    }),
  );
});
