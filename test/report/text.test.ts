import { describe, expect, test } from '@jest/globals';
import stringWidth from 'fast-string-width';
import type { Finding, Location } from '../../src/model/finding.ts';
import type { ScanResult } from '../../src/model/result.ts';
import type { Verification } from '../../src/model/verification.ts';
import { renderText } from '../../src/report/text.ts';
import { active, context, finding, gitLocations, location, result, rule } from './fixtures.ts';

/** In pieces: the scan of this repository would find it. */
const ACME = ['acme', '0a1b2c3d4e'].join('_');

const lines = (text: string): string[] => text.split('\n');

describe('the text report', () => {
  test('shows what, where, how sure and what to do', () => {
    expect(renderText(result(), context)).toBe(
      [
        'critical  Acme token  acme_…(15)',
        '  acme-token · confidence high · the checksum is right',
        '  src/config.ts:3:10',
        '    │ const t = acme_…(15);',
        '    │           ^^^^^^^^^^',
        '  Revoke it, and keep its replacement in a secret store that only the programs',
        '  that need it can read.',
        '  https://acme.invalid/tokens',
        '',
        '1 secret found in 1 file.',
        'Scanned 2 files, 1.23 KB, in 0.0 s with 1 rule.',
        '',
        'What to do now:',
        '  1. Revoke each secret, by patdown revoke or at its provider: it is known now.',
        '  2. Replace it, and keep the new one in a secret store.',
        "  3. Look through the provider's audit log for use that was not yours.",
        '  4. Take it out of the files.',
        '',
      ].join('\n'),
    );
  });

  test('fits a narrow terminal, with the value on a line of its own', () => {
    const rules = new Map([[rule.id, { ...rule, name: 'Acme personal access token (classic)' }]]);
    const report = lines(renderText(result({ rules }), { ...context, columns: 40 }));
    expect(report.slice(0, 3)).toEqual([
      'critical  Acme personal access token',
      '          (classic)',
      '  acme_…(15)',
    ]);
    for (const line of report) expect(line.length).toBeLessThanOrEqual(40);
  });

  test('does not tell of a .git directory as left out, whose history was scanned', () => {
    const told = (changes: Partial<ScanResult>): string =>
      renderText(result(changes), context).replaceAll('\n', ' ');
    const exclusions = [{ reason: 'git-directory', count: 1, paths: [] }] as const;
    expect(told({ exclusions })).toContain('1 .git directory left out');
    const stats = { ...result().stats, blobs: 9 };
    expect(told({ exclusions, stats })).not.toContain('left out');
    const nested = [{ reason: 'git-directory', count: 2, paths: [] }] as const;
    expect(told({ exclusions: nested, stats })).toContain('2 .git directories left out');
  });

  test('lists entries that suppress nothing when it is asked to', () => {
    const entry = {
      fingerprint: 'f'.repeat(32),
      id: 'e'.repeat(32),
      rule: 'acme-token',
      path: 'old.ts',
    } as const;
    const suppression = {
      ...result().suppression,
      staleBaseline: [{ ...entry, inHistory: false, verdict: 'unreviewed', reason: '' }],
      staleIgnore: [
        {
          target: { kind: 'path', glob: 'x' },
          rules: [],
          reason: '',
          expires: undefined,
          place: '.patdownignore:2',
        },
      ],
    } as const;
    const told = renderText(result({ suppression }), { ...context, verbose: true });
    expect(told).toContain('baseline entry of a secret that is gone  old.ts  acme-token');
    expect(told).toContain('ignore entry that suppresses nothing  .patdownignore:2');
    expect(renderText(result({ suppression }), context)).not.toContain('old.ts');
  });

  test('says that nothing was found only of a complete scan', () => {
    expect(renderText(result({ findings: [] }), context)).toContain('No secrets found.');
    const incomplete = result({
      findings: [],
      problems: [{ kind: 'unreadable', path: 'a', message: 'permission denied' }],
    });
    const text = renderText(incomplete, context);
    expect(text).not.toContain('No secrets found.');
    expect(text).toContain('The scan is incomplete: 1 problem.');
    expect(text).toContain('a: permission denied');
  });

  test('the worst comes first, whatever its place', () => {
    const low = finding({ ruleId: 'low', severity: 'low', locations: [location({ path: 'a.ts' })] });
    const text = renderText(result({ findings: [low, finding()] }), context);
    expect(text.indexOf('critical')).toBeLessThan(text.indexOf('low  '));
  });

  test.each([40, 60, 80, 120])('fits %i columns, whatever stands on the line', (columns) => {
    const wide = '日本語テキスト '.repeat(20);
    const snippet = { text: `${wide}acme_…(15)${wide}`, start: wide.length, end: wide.length + 10 };
    const text = renderText(result({ findings: [finding({ locations: [location({ snippet })] })] }), {
      ...context,
      columns,
    });
    const snippets = lines(text).filter((line) => line.includes('│'));
    expect(snippets).toHaveLength(2);
    for (const line of snippets) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    const [shown = '', mark = ''] = snippets;
    expect(stringWidth(shown.slice(0, shown.indexOf('acme_')))).toBe(
      stringWidth(mark.slice(0, mark.indexOf('^'))),
    );
  });

  test('nothing from a file or its name acts on the terminal', () => {
    const evil = 'a\x1b]0;owned\x07\x1b[2J\u202eb\u200b\r\nINJECTED\x9b31m';
    const text = renderText(
      result({
        findings: [
          finding({
            locations: [
              location({
                path: evil,
                snippet: { text: `${evil}acme_`, start: evil.length, end: evil.length + 5 },
              }),
            ],
          }),
        ],
        problems: [{ kind: 'unreadable', path: evil, message: evil }],
        exclusions: [{ reason: 'symlink', count: 1, paths: [evil] }],
        explanations: [
          {
            ruleId: 'x',
            check: 'y',
            detail: 'z',
            candidate: '…(1)',
            path: evil,
            startLine: 1,
            startColumn: 1,
          },
        ],
      }),
      { ...context, verbose: true, explain: true },
    );
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u200b]/);
    expect(lines(text).some((line) => line.startsWith('INJECTED'))).toBe(false);
  });

  test('what a file holds is told once, with the commit that brought it to the same line', () => {
    const [, atHead, gone] = gitLocations as [Location, Location, Location];
    const places = (...locations: readonly Location[]): number =>
      renderText(result({ findings: [finding({ locations })] }), context).match(/^ {2}src\/config\.ts:/gm)
        ?.length ?? 0;
    expect(places(location(), atHead)).toBe(1);
    expect(places(location(), gone)).toBe(2);
    expect(places(location({ startLine: 9 }), atHead)).toBe(2);
    expect(renderText(result({ findings: [finding({ locations: [location(), atHead] })] }), context)).toMatch(
      /^1 secret found in 1 file\.$/m,
    );
  });

  describe('says what to do now', () => {
    const stepsFor = (...findings: readonly Finding[]): string =>
      renderText(result({ findings }), context).split('What to do now:\n')[1] ?? '';
    const [staged, atHead, gone] = gitLocations as [Location, Location, Location];

    test('of history only what stands in it, and last; in ten lines', () => {
      expect(stepsFor(finding())).not.toContain('history');
      const steps = stepsFor(finding({ locations: [gone] }));
      expect(steps).toMatch(
        /^ {2}1\. Revoke .*\n {2}2\. Replace .*\n {2}3\. .*audit log.*\n {2}4\. Then clean the history/,
      );
      expect(steps).toContain('That does not undo the leak');
      const both = stepsFor(finding({ locations: [atHead] }));
      expect(both).toMatch(/4\. Take it out of the files\.\n {2}5\. Then clean/);
      expect(lines(both).length).toBeLessThanOrEqual(10);
      for (const line of lines(both)) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    });

    test('before a commit: nothing has left yet', () => {
      expect(stepsFor(finding({ locations: [staged] }))).toMatch(
        /^ {2}1\. Take it out of the files, git add them/,
      );
      expect(stepsFor(finding({ locations: [staged, atHead] }))).toMatch(/^ {2}1\. Revoke/);
    });

    test('nothing where nothing was found, or what was found is dead', () => {
      const dead: Verification = { ...active, status: 'inactive' };
      expect(stepsFor()).toBe('');
      expect(stepsFor(finding({ verification: dead }))).toBe('');
      expect(stepsFor(finding({ verification: dead }), finding())).toContain('Revoke');
    });
  });

  test('says what the provider said, and puts what is live before its equals', () => {
    const dead = finding({ verification: { ...active, status: 'inactive', reason: 'it was revoked' } });
    const text = renderText(result({ findings: [dead, finding({ verification: active })] }), context);
    expect(text).toContain('  active: the provider accepts it · owner deploy-bot · scopes read, write\n');
    expect(text.indexOf('  active')).toBeLessThan(text.indexOf('  inactive'));
  });

  test('an allow comment that is not heeded is told of, with its reason', () => {
    const told = (unheeded: { reason: string }): string =>
      renderText(result({ findings: [finding({ locations: [location({ unheeded })] })] }), context);
    expect(told({ reason: 'a fixture' })).toContain('    the allow comment here is not heeded (a fixture)\n');
    expect(told({ reason: '' })).toContain('    the allow comment here is not heeded\n');
  });

  test('colours only when told to', () => {
    expect(renderText(result(), context)).not.toContain('\x1b');
    expect(renderText(result(), { ...context, colour: true })).toContain('\x1b[');
  });

  test('shows a secret only when told to', () => {
    expect(renderText(result(), context)).not.toContain('0a1b2c3d4e');
    expect(renderText(result(), { ...context, showSecrets: true })).toContain(ACME);
  });

  test('many places are cut, and counted', () => {
    const locations = Array.from({ length: 9 }, (_, index) => location({ path: `f${index}.ts` }));
    const text = renderText(result({ findings: [finding({ locations })] }), context);
    expect(text).toContain('and 4 more places (--verbose)');
    expect(
      renderText(result({ findings: [finding({ locations })] }), { ...context, verbose: true }),
    ).toContain('f8.ts');
  });
});
