import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { ScanResult } from '../../src/model/result.ts';
import { renderGitlab } from '../../src/report/gitlab.ts';
import { hostileResult, hostileText } from '../helpers/hostile.ts';
import { active, context, finding, gitLocations, location, result, rule } from './fixtures.ts';

const validate = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync('test/report/schemas/gitlab-secret-detection.json', 'utf8')),
);
const faultsOf = (report: unknown): string[] =>
  validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
const reportOf = (found: ScanResult) => JSON.parse(renderGitlab(found, context));

describe("GitLab's secret detection report", () => {
  test('is as its schema wants it, with nothing and with everything', () => {
    const full = finding({ verification: active, locations: gitLocations });
    expect(faultsOf(reportOf(result({ findings: [] })))).toEqual([]);
    expect(faultsOf(reportOf(result({ findings: [full, finding()] })))).toEqual([]);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(faultsOf(reportOf(hostileResult(text)))).toEqual([]);
      }),
    );
  });

  test('a problem without words is told by its kind', () => {
    const report = reportOf(result({ problems: [{ kind: 'git', path: '', message: '' }] }));
    expect(report.scan.messages).toEqual([{ level: 'warn', value: 'git' }]);
    expect(faultsOf(report)).toEqual([]);
  });

  test('the validator sees faults', () => {
    const report = reportOf(result());
    report.vulnerabilities[0].severity = 'critical';
    report.scan.start_time += 'Z';
    delete report.vulnerabilities[0].location.commit.sha;
    expect(faultsOf(report)).toHaveLength(3);
  });

  test('tells of the commit, and of none where there is none', () => {
    const { vulnerabilities } = reportOf(result({ findings: [finding({ locations: gitLocations })] }));
    expect(vulnerabilities[1].location).toEqual({
      file: 'src/config.ts',
      start_line: 3,
      end_line: 3,
      commit: { sha: 'c'.repeat(40), author: 'A. U. Thor', date: '2026-11-01T10:00:00+01:00' },
    });
    expect(vulnerabilities[0].location.commit).toEqual({ sha: '0000000' });
  });

  test('ids are the same in every run, and differ between places', () => {
    // The third one is the second one at another time.
    const distinct = gitLocations.filter((_, at) => at !== 2);
    const found = result({
      findings: [
        finding({
          locations: [...distinct, location(), location({ startLine: 4 }), location({ startColumn: 40 })],
        }),
      ],
    });
    const ids = reportOf(found).vulnerabilities.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(8);
    expect(reportOf(found).vulnerabilities.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('an incomplete scan is a failure, with its problems; long texts are cut', () => {
    const problem = { kind: 'unreadable', path: 'a', message: 'no permission' } as const;
    const { scan } = reportOf(result({ problems: Array.from({ length: 101 }, () => problem) }));
    expect(scan.status).toBe('failure');
    expect(scan.messages).toHaveLength(101);
    expect(scan.messages.at(-1).value).toBe('and 1 more problems');
    const long = { ...rule, name: 'n'.repeat(300), remediation: 'r'.repeat(8000) };
    expect(faultsOf(reportOf(result({ rules: new Map([[rule.id, long]]) })))).toEqual([]);
  });

  test('times are in UTC, from when the scan began to when it ended', () => {
    const { scan } = reportOf(
      result({ stats: { files: 1, blobs: 1, bytesRead: 1, bytesScanned: 1, durationMs: 61_000 } }),
    );
    expect([scan.start_time, scan.end_time]).toEqual(['2026-11-01T09:30:00', '2026-11-01T09:31:01']);
  });
});
