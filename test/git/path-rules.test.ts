import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { RuleBook } from '../../src/model/rule-book.ts';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../src/model/result.ts';
import { builtinBook } from '../../src/rules/builtin.ts';
import { compilePathRules } from '../../src/scan/match-paths.ts';
import { scan } from '../../src/scan/scan.ts';
import { scanHistory } from '../../src/scan/scan-history.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { withFiles } from '../helpers/files.ts';
import { TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';

const STAGED = { kind: 'staged' } as const;
const HISTORY = { kind: 'history', mode: 'only' } as const;
const range = (text: string) => ({ kind: 'range', range: text }) as const;

/** `path commit` of every place, in order; `atHead` behind it where it is still there. */
const placesIn = ({ findings, problems }: ScanResult): string[] => {
  expect(problems).toEqual([]);
  return findings
    .flatMap(({ ruleId, locations }) => {
      expect(ruleId).toBe('file-keystore');
      return locations.map(({ path: file, provenance }) =>
        [
          file,
          'commit' in provenance ? provenance.commit : provenance.kind,
          ...('atHead' in provenance && provenance.atHead ? ['at head'] : []),
        ].join(' '),
      );
    })
    .sort();
};

/** Key stores that come, change and go, by merges, too; what only looks like one; and a tree that deltas make. */
function grow(repository: TestRepository): Record<'in' | 'larger' | 'moved' | 'merged', string> {
  for (let at = 0; at < 60; at++) repository.write(`deploy/file-${at}.txt`, `${at}`);
  repository.write('dir.p12/a.txt', 'a').write('deploy/x.keystore.txt', 'b').commit('nothing');
  const made = repository.write('deploy/x.keystore', Buffer.from('\0one')).commit('in');
  repository.write('deploy/x.keystore', Buffer.from('\0two')).commit('of the same size');
  const larger = repository.write('deploy/x.keystore', Buffer.from('\0three')).commit('larger');
  renameSync(
    path.join(repository.directory, 'deploy/x.keystore'),
    path.join(repository.directory, 'store.p12'),
  );
  const moved = repository.commit('moved');
  symlinkSync('/nowhere', path.join(repository.directory, 'link.pfx'));
  repository.commit('link');
  repository.git('checkout', '-q', '-b', 'side');
  repository.write('a', 'side').commit('side');
  repository.git('checkout', '-q', 'main');
  repository.write('a', 'main').commit('main');
  expect(() => repository.git('merge', '-q', 'side')).toThrow();
  const merged = repository.write('a', 'both').write('deploy/m.jks', 'x').commit('merge');
  repository.git('rm', '-q', 'store.p12');
  repository.commit('out');
  return { in: made, larger, moved, merged };
}

const wantedOf = (made: ReturnType<typeof grow>): string[] =>
  [
    `deploy/x.keystore ${made.in}`,
    `deploy/x.keystore ${made.larger}`,
    `store.p12 ${made.moved}`,
    `deploy/m.jks ${made.merged} at head`,
  ].sort();

describe('a file that a rule judges by its path alone is found', () => {
  test('in the history, packed, loose, in deltas, and by the slow way', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const made = grow(repository);
      expect(placesIn(await repository.scan(HISTORY))).toEqual(wantedOf(made));
      repository.git('repack', '-q', '-a', '-d', '-f', '--window=50', '--depth=50');
      expect(placesIn(await repository.scan(HISTORY))).toEqual(wantedOf(made));
      const explained = scanOptions(cwd, { git: HISTORY, explain: true });
      const environment = { PATH: process.env['PATH'] ?? '' };
      expect(placesIn(await scan(explained, { environment }))).toEqual(wantedOf(made));

      const { reports, problems } = await scanHistory(
        { directory: cwd, environment, scope: 'directory' },
        {
          context: {
            scanner: builtinScanner(),
            rules: RuleBook.of([]),
            pathRules: await compilePathRules(builtinBook()),
            explain: false,
            pieceSize: 1 << 20,
          },
          display: '.',
          pathOf: (file) => file,
          maxFileSize: undefined,
          isWanted: () => true,
          stop: () => undefined,
        },
      );
      expect(problems).toEqual([]);
      const byTrees = reports.map(({ path: file, provenance }) =>
        provenance.kind === 'commit'
          ? `${file} ${provenance.commit}${provenance.atHead ? ' at head' : ''}`
          : '',
      );
      expect(byTrees.sort()).toEqual(wantedOf(made));
      expect(reports[0]?.provenance).toMatchObject({ author: 'T', branches: ['main'] });
    }));

  test('in the commits of a range, one by one', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const made = grow(repository);
      const byRange = placesIn(await repository.scan(range(`${'0'.repeat(40)}..main`)));
      expect(byRange).toEqual(wantedOf(made));
      expect(placesIn(await repository.scan(range(`${made.in}..${made.larger}`)))).toEqual([
        `deploy/x.keystore ${made.larger}`,
      ]);
      expect(placesIn(await repository.scan(range(`${made.in}..${made.in}`)))).toEqual([]);
    }));

  test('in the index, unless it was committed before', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      repository.write('deploy/x.keystore', 'one').write('old.p12', 'old');
      repository.git('add', 'old.p12');
      expect(placesIn(await repository.scan(STAGED))).toEqual(['old.p12 staged']);
      repository.git('commit', '-q', '-m', 'x');
      expect(placesIn(await repository.scan(STAGED))).toEqual([]);
      repository.git('add', '-A');
      rmSync(path.join(cwd, 'deploy/x.keystore'));
      symlinkSync('/nowhere', path.join(cwd, 'link.pfx'));
      repository.git('add', 'link.pfx');
      const result = await repository.scan(STAGED);
      expect(placesIn(result)).toEqual(['deploy/x.keystore staged']);
      expect(result.findings[0]?.locations[0]).toMatchObject({
        startLine: 1,
        startColumn: 1,
        startOffset: 0,
      });
    }));

  test('as one finding in files and history, below another directory, too', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(path.join(cwd, 'below'));
      const made = repository.write('deploy/x.keystore', 'one').commit('in');
      const options = scanOptions(cwd, { paths: ['below'], git: { kind: 'history', mode: 'auto' } });
      const result = await scan(options, { environment: { PATH: process.env['PATH'] ?? '' } });
      expect(result.findings).toHaveLength(1);
      expect(placesIn(result)).toEqual([
        `below/deploy/x.keystore ${made} at head`,
        'below/deploy/x.keystore file',
      ]);
      const [first, second] = result.findings[0]?.locations ?? [];
      expect(first?.fingerprint).toBe(second?.fingerprint);
      expect(first?.snippet).toEqual(second?.snippet);
    }));

  test.each([['**/plain'], ['deploy/**'], ['**/*.{one,two}'], ['deploy/sec?et*']])(
    'by a glob such as %s',
    (glob) =>
      withFiles(
        {
          'rules.yml': `provider: own\nname: Own\nrules:\n  - id: own-file\n    name: Own\n    description: A file.\n    severity: high\n    confidence: high\n    match: { path: ["${glob}"] }\n    remediation: None.\n    examples: []\n`,
        },
        async (cwd) => {
          const repository = new TestRepository(path.join(cwd, 'r'));
          repository.write('deploy/secret.one', 'a').write('deploy/plain', 'b').commit('in');
          repository.git('rm', '-q', '-r', 'deploy');
          repository.commit('out');
          const rules = { paths: [path.join(cwd, 'rules.yml')], only: ['own-file'], skip: [] };
          const environment = { PATH: process.env['PATH'] ?? '' };
          const found = async (git: typeof HISTORY | ReturnType<typeof range>): Promise<string[]> => {
            const { findings } = await scan(scanOptions(repository.directory, { git, rules }), {
              environment,
            });
            return findings.flatMap(({ locations }) => locations.map(({ path: file }) => file)).sort();
          };
          const wanted = {
            '**/plain': ['deploy/plain'],
            'deploy/**': ['deploy/plain', 'deploy/secret.one'],
          }[glob] ?? ['deploy/secret.one'];
          expect(await found(HISTORY)).toEqual(wanted);
          expect(await found(range(`${'0'.repeat(40)}..main`))).toEqual(wanted);
        },
      ),
  );
});

test('what built-in rules ask of paths is told by the end of a name, for which trees are enough', async () => {
  const rules = await compilePathRules(builtinBook());
  expect(rules.length).toBeGreaterThan(0);
  for (const { ruleId, endings } of rules) expect([ruleId, endings]).toEqual([ruleId, expect.any(Array)]);
});
