import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';
import { TestRepository } from '../helpers/repository.ts';
import { Tokens } from '../helpers/tokens.ts';

const OLD = 300;

interface Report {
  readonly findings: readonly { readonly locations: readonly { readonly path: string }[] }[];
  readonly suppressed: readonly unknown[];
  readonly scan: {
    readonly suppression: {
      readonly counts: Readonly<Record<string, number>>;
      readonly staleBaseline: readonly unknown[];
    };
  };
}

const scanJson = (cwd: string, ...args: string[]): Report =>
  JSON.parse(patdown(['scan', '-f', 'json', ...args], { cwd }).stdout);

const pathsOf = ({ findings }: Report): string[] =>
  findings.flatMap(({ locations }) => locations.map((location) => location.path)).sort();

/** A repository with old findings in ten files, in several commits, and a baseline. */
function oldRepository(directory: string): { repository: TestRepository; tokens: Tokens } {
  const repository = new TestRepository(directory);
  const tokens = new Tokens(77);
  for (let file = 0; file < 10; file++) {
    const lines = Array.from({ length: OLD / 10 }, (_, line) => `const t${line} = '${tokens.ghp()}';`);
    repository.write(`src/old-${file}.js`, `${lines.join('\n')}\n`).commit(`file ${file}`);
  }
  const created = patdown(['baseline', 'create'], { cwd: directory });
  expect([created.code, created.stderr]).toEqual([0, '']);
  expect(created.stdout).toContain(`${OLD} places`);
  repository.commit('baseline');
  return { repository, tokens };
}

describe('a baseline of 300 old findings', () => {
  test('survives moved lines, moved files, a squash and a rebase; what is new or changed is reported', () =>
    withFiles({}, (directory) => {
      const { repository, tokens } = oldRepository(directory);
      const at = (file: string): string => path.join(directory, file);
      expect(pathsOf(scanJson(directory))).toEqual([]);

      // Reformatted: other quotes, other indentation, other line ends, other lines.
      const text = readFileSync(at('src/old-0.js'), 'utf8');
      writeFileSync(
        at('src/old-0.js'),
        `// head\n\n  ${text.replaceAll("'", '"').replaceAll('\n', '\r\n  ')}`,
      );
      // Moved.
      mkdirSync(at('lib'));
      for (const file of [1, 2, 3]) renameSync(at(`src/old-${file}.js`), at(`lib/new-${file}.js`));
      repository.commit('reformat and move');
      expect(pathsOf(scanJson(directory))).toEqual([]);

      // Squashed, and rebased onto something else.
      const first = repository.git('rev-list', '--max-parents=0', 'HEAD');
      repository.git('reset', '-q', '--soft', first);
      repository.git('commit', '-q', '-m', 'squashed');
      repository.git('checkout', '-q', '--orphan', 'other');
      repository.git('rm', '-rfq', '.');
      repository.write('README', 'other\n').commit('another beginning');
      repository.git('checkout', '-q', 'main');
      repository.git('rebase', '-q', '--root', '--onto', 'other');
      expect(pathsOf(scanJson(directory))).toEqual([]);

      // One is new, one is another secret in the place of an old one, and one is a copy of an old one.
      repository.write('src/fresh.js', `const t = '${tokens.ghp()}';\n`);
      const changed = readFileSync(at('src/old-5.js'), 'utf8');
      const [, value = ''] = /'(ghp_\w+)'/.exec(changed) ?? [];
      writeFileSync(at('src/old-5.js'), changed.replace(value, tokens.ghp()));
      const [, copied = ''] = /'(ghp_\w+)'/.exec(readFileSync(at('src/old-6.js'), 'utf8')) ?? [];
      repository.write('src/copy.js', `const t = '${copied}';\n`);
      const report = scanJson(directory, '--no-history');
      expect(pathsOf(report).filter((file) => file !== 'src/old-6.js')).toEqual([
        'src/copy.js',
        'src/fresh.js',
        'src/old-5.js',
      ]);
      expect(report.scan.suppression.staleBaseline).toHaveLength(1);
      expect(patdown(['scan', '--no-history'], { cwd: directory }).code).toBe(1);
    }));

  test('knows what only old commits hold: a scan of files does not call it gone, and it may not come back', () =>
    withFiles({}, (directory) => {
      const repository = new TestRepository(directory);
      const value = new Tokens(78).ghp();
      repository.write('old.txt', value).commit('leak');
      repository.git('rm', '-q', 'old.txt');
      repository.write('a.txt', 'clean').commit('removed');
      expect(patdown(['baseline', 'create'], { cwd: directory }).stdout).toContain('1 place');
      expect(readFileSync(path.join(directory, '.patdown-baseline.json'), 'utf8')).toContain(
        '"in":"history"',
      );
      repository.commit('baseline');
      for (const flags of [[], ['--no-history'], ['--history-only'], ['--staged']]) {
        const report = scanJson(directory, ...flags);
        expect([pathsOf(report), report.scan.suppression.staleBaseline]).toEqual([[], []]);
      }
      repository.write('back.txt', value);
      expect(pathsOf(scanJson(directory, '--no-history'))).toEqual(['back.txt']);
      expect(pathsOf(scanJson(directory))).toContain('back.txt');
    }));

  test('is added to, pruned and judged', () =>
    withFiles({}, (directory) => {
      const { repository, tokens } = oldRepository(directory);
      repository.write('src/fresh.js', `const t = '${tokens.ghp()}';\n`);
      expect(patdown(['baseline', 'update', '--no-history'], { cwd: directory }).stdout).toContain(
        '1 place added',
      );
      expect(patdown(['scan', '--no-history'], { cwd: directory }).code).toBe(0);
      repository.write('src/fresh.js', 'nothing\n');
      expect(patdown(['baseline', 'prune', '--no-history'], { cwd: directory }).stdout).toContain(
        '1 place removed',
      );
      const judged = patdown(['baseline', 'audit', '--no-history'], {
        cwd: directory,
        input: 'f\nof a test account\nx\ns\nt\nstill to be revoked\nq\n',
      });
      expect(judged.stdout).toContain('2 judged');
      const file = readFileSync(path.join(directory, '.patdown-baseline.json'), 'utf8');
      expect(file.match(/"verdict":"(?:true|false)"/g)?.sort()).toEqual([
        '"verdict":"false"',
        '"verdict":"true"',
      ]);
      expect(file + judged.stdout).not.toMatch(/ghp_\w{10}/);
    }));

  test('is made the same from a directory below, and not made of half a scan', () =>
    withFiles({}, (directory) => {
      const { repository } = oldRepository(directory);
      expect(patdown(['scan', '--no-history'], { cwd: path.join(directory, 'src') }).code).toBe(0);
      repository.write('large.txt', 'x'.repeat(2000));
      repository.write('.patdown.yml', 'limits: { max-file-size: 1KB }\n');
      const again = patdown(['baseline', 'create', '--baseline', 'b.json', '--no-history'], {
        cwd: directory,
      });
      expect(again.code).toBe(2);
      expect(again.stderr).toContain('PD_BASELINE_INCOMPLETE');
    }));
});

describe('suppression', () => {
  test('by the ignore file, the configuration and foreign marks is counted, and taken back by --no-ignore', () =>
    withFiles({}, (directory) => {
      const tokens = new Tokens(78);
      const repository = new TestRepository(directory);
      repository
        .write('ignored/a.txt', `t ${tokens.ghp()}\n`)
        .write('allowed.txt', `t ${tokens.ghp()}\n`)
        .write('marked.txt', `t ${tokens.ghp()} # gitleaks${':'}allow\n`)
        .write('vendor/b.txt', `t ${tokens.ghp()}\n`)
        .write('.patdownignore', 'ignored # old\ngone.txt\nx expires=2020-01-01\n')
        .write(
          '.patdown.yml',
          'paths: { exclude: [vendor/**] }\nforeign-marks: true\nallow:\n  - { paths: [allowed.txt], values: [^ghp_], reason: known }\n',
        );
      const report = scanJson(directory, '--no-history');
      expect(report.findings).toEqual([]);
      expect(report.scan.suppression).toMatchObject({
        counts: { inline: 1, 'ignore-file': 1, 'allow-list': 1, excluded: 0, baseline: 0 },
        staleIgnore: ['.patdownignore:2'],
        expiredIgnore: ['.patdownignore:3'],
      });
      expect(JSON.stringify(report)).toContain('"reason":"configured"');
      const all = scanJson(directory, '--no-history', '--no-ignore', '--no-config');
      expect(pathsOf(all)).toEqual(['allowed.txt', 'ignored/a.txt', 'marked.txt', 'vendor/b.txt']);
      repository.commit('all');
      expect(scanJson(directory, '--history-only').scan.suppression.counts).toMatchObject({ excluded: 1 });
    }));
});
