import { describe, expect, test } from '@jest/globals';
import { HOOK_NAMES } from '../../src/cli/hooks/hook-names.ts';
import { hookMessage } from '../../src/cli/hooks/message.ts';
import type { GitScan } from '../../src/model/options.ts';
import type { Problem } from '../../src/model/problem.ts';
import { finding, gitLocations, location, result } from '../report/fixtures.ts';

const WIDE: GitScan = { kind: 'commits', tips: ['HEAD'], allBranches: true, without: [], besides: undefined };
const problem: Problem = {
  kind: 'limit',
  path: 'some/where/with a name',
  message: 'only the first part of 23,000 objects was scanned: the time that was given for it is over',
};
const fits = (lines: readonly string[]): void => {
  expect(lines.length).toBeLessThan(10);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
};

describe.each(HOOK_NAMES)('what %s says', (name) => {
  test('is nothing where there is nothing to say', () => {
    expect(hookMessage(name, result({ findings: [] }), WIDE)).toEqual([]);
  });

  test('has less than ten lines of at most 80 columns, whatever there is', () => {
    const findings = Array.from({ length: 7 }, () =>
      finding({
        locations: gitLocations.map((place) => ({ ...place, path: 'a/very long name/'.repeat(9) })),
      }),
    );
    fits(hookMessage(name, result({ findings, problems: [problem, problem] }), WIDE));
    fits(hookMessage(name, result({ findings: [], problems: [problem] }), WIDE));
  });

  test('of a scan that is not complete alone says why, and how to go on', () => {
    const lines = hookMessage(name, result({ findings: [], problems: [problem] }), WIDE);
    expect(lines.join(' ')).toContain('the time that was given for it is over');
    expect(lines.at(-1)).toMatch(/all the same/);
  });

  test('keeps the end of a long path, and the line', () => {
    const path = `${'deep/'.repeat(30)}config.ts`;
    const [, line = ''] = hookMessage(
      name,
      result({ findings: [finding({ locations: [location({ path })] })] }),
      WIDE,
    );
    expect(line).toMatch(/^ {2}critical {2}….*\/config\.ts:3 {2}acme_…\(15\) {2}Acme/);
  });
});
