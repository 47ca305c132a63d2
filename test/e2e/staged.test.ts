import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../helpers/files.ts';
import { PROGRAM, patdown } from '../helpers/program.ts';
import { TestRepository } from '../helpers/repository.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(121);

/** A hook that somebody wrote by hand. */
function addHook(hooks: string): void {
  const file = path.join(hooks, 'pre-commit');
  const command = `'${process.execPath}' '${PROGRAM}' scan --staged --quiet`;
  writeFileSync(file, `#!/bin/sh\nexec ${command} >&2\n`);
  chmodSync(file, 0o755);
}

/** Git as a person runs it, with what is typed. */
function commit(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): 'made' | 'stopped' {
  const ran = spawnSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always', ...args],
    {
      cwd,
      input,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_EDITOR: 'true', ...env },
    },
  );
  expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/PD_|Error/);
  return ran.status === 0 ? 'made' : 'stopped';
}

const withRepository = (run: (repository: TestRepository, cwd: string) => void): Promise<void> =>
  withFiles({}, (directory) => {
    const cwd = path.join(directory, 'work');
    const repository = new TestRepository(cwd);
    repository.git('config', 'commit.gpgSign', 'false');
    addHook(path.join(cwd, '.git/hooks'));
    run(repository, cwd);
  });

const LINES = Array.from({ length: 40 }, (_, at) => `line ${at}`);
/** The same lines, with others behind the first one and behind the last one. */
const edited = (first: string, last: string): string =>
  `${[LINES[0], first, ...LINES.slice(1), last].join('\n')}\n`;

describe('a pre-commit hook by hand, which calls patdown scan --staged', () => {
  test('stops what is staged of a file, and not what is left for later', () =>
    withRepository((repository, cwd) => {
      repository.write('a.txt', `${LINES.join('\n')}\n`).git('add', '-A');
      expect(commit(cwd, ['commit', '-q', '-m', 'first'])).toBe('made');

      repository.write('a.txt', edited(`t ${tokens.ghp()}`, 'harmless'));
      commit(cwd, ['add', '-p', 'a.txt'], { input: 'n\ny\n' });
      expect(repository.git('diff', '--cached', '--stat')).toContain('1 insertion');
      expect(commit(cwd, ['commit', '-q', '-m', 'harmless'])).toBe('made');
      // What was left is stopped when it comes, by all ways.
      expect(commit(cwd, ['commit', '-q', '-p', '-m', 'x'], { input: 'y\n' })).toBe('stopped');
      expect(commit(cwd, ['commit', '-q', '-m', 'x', '--', 'a.txt'])).toBe('stopped');

      repository.git('checkout', '-q', 'a.txt');
      repository.write('a.txt', edited('harmless, and not staged', `t ${tokens.ghp()}`));
      commit(cwd, ['add', '-p', 'a.txt'], { input: 'n\ny\n' });
      expect(commit(cwd, ['commit', '-q', '-m', 'x'])).toBe('stopped');
      // The line is that of what is staged: in the work tree there is one more before it.
      const report = JSON.parse(patdown(['scan', '--staged', '--format', 'json'], { cwd }).stdout);
      const line =
        readFileSync(path.join(cwd, 'a.txt'), 'utf8')
          .split('\n')
          .findIndex((text) => text.startsWith('t ')) + 1;
      expect(report.findings[0].locations[0].startLine).toBe(line - 1);
    }));

  test('stops the first commit, and those of an index of their own', () =>
    withRepository((repository, cwd) => {
      repository.write('a.txt', `t ${tokens.ghp()}\n`).git('add', '-A');
      expect(commit(cwd, ['commit', '-q', '-m', 'first'])).toBe('stopped');
      expect(() => repository.git('rev-parse', '--verify', '-q', 'HEAD')).toThrow();
      rmSync(path.join(cwd, 'a.txt'));
      repository.write('b.txt', 'harmless\n').git('add', '-A');
      expect(commit(cwd, ['commit', '-q', '-m', 'first'])).toBe('made');

      repository.write('c.txt', `t ${tokens.ghp()}\n`);
      const env = { GIT_INDEX_FILE: path.join(cwd, '.git/other') };
      commit(cwd, ['read-tree', 'HEAD'], { env });
      expect(commit(cwd, ['commit', '-q', '--allow-empty', '-m', 'nothing'], { env })).toBe('made');
      commit(cwd, ['add', 'c.txt'], { env });
      expect(commit(cwd, ['commit', '-q', '-m', 'x'], { env })).toBe('stopped');
      // The other index holds nothing of it.
      expect(commit(cwd, ['commit', '-q', '--allow-empty', '-m', 'nothing'])).toBe('made');
    }));

  test('in a merge and in a rebase stops what a person adds, and not what both sides bring', () =>
    withRepository((repository, cwd) => {
      const hooks = path.join(cwd, '.git/hooks');
      rmSync(path.join(hooks, 'pre-commit'));
      repository.write('a.txt', 'base\n').commit('base');
      repository.git('checkout', '-q', '-b', 'side');
      repository.write('a.txt', 'side\n').write('old.txt', `t ${tokens.ghp()}\n`).commit('side');
      repository.git('checkout', '-q', 'main');
      repository.write('a.txt', 'main\n').commit('main');
      addHook(hooks);

      expect(commit(cwd, ['merge', 'side'])).toBe('stopped');
      repository.write('a.txt', `t ${tokens.ghp()}\n`).git('add', 'a.txt');
      expect(commit(cwd, ['commit', '-q', '--no-edit'])).toBe('stopped');
      repository.write('a.txt', 'both\n').git('add', 'a.txt');
      expect(commit(cwd, ['commit', '-q', '--no-edit'])).toBe('made');
      expect(repository.git('rev-list', '--merges', '--count', 'HEAD')).toBe('1');

      repository.git('reset', '-q', '--hard', 'HEAD~1');
      repository.git('checkout', '-q', 'side');
      expect(commit(cwd, ['rebase', 'main'])).toBe('stopped');
      repository.write('a.txt', `t ${tokens.ghp()}\n`).git('add', 'a.txt');
      expect(commit(cwd, ['commit', '-q', '-m', 'x'])).toBe('stopped');
      repository.write('a.txt', 'rebased\n').git('add', 'a.txt');
      // What is picked onto another commit is new there.
      expect(commit(cwd, ['commit', '-q', '-m', 'x'])).toBe('stopped');
      repository.git('rm', '-q', '-f', 'old.txt');
      expect(commit(cwd, ['commit', '-q', '-m', 'x'])).toBe('made');
      expect(commit(cwd, ['rebase', '--continue'])).toBe('made');
    }));

  test('in a submodule stops what is committed there; above it there is a pointer alone', () =>
    withRepository((repository, cwd) => {
      const origin = new TestRepository(path.join(cwd, '..', 'origin'));
      origin.write('s.txt', 'harmless\n').commit('one');
      repository.git('submodule', '--quiet', 'add', origin.directory, 'sub');
      expect(commit(cwd, ['commit', '-q', '-m', 'sub'])).toBe('made');
      const hooks = path.join(cwd, '.git/modules/sub/hooks');
      addHook(hooks);
      const inside = path.join(cwd, 'sub');
      writeFileSync(path.join(inside, 's.txt'), `t ${tokens.ghp()}\n`);
      expect(commit(inside, ['commit', '-q', '-a', '-m', 'x'])).toBe('stopped');
      rmSync(path.join(hooks, 'pre-commit'));
      expect(commit(inside, ['commit', '-q', '-a', '-m', 'x'])).toBe('made');
      repository.git('add', 'sub');
      expect(repository.git('diff', '--cached', '--name-only')).toBe('sub');
      const scanned = patdown(['scan', '--staged'], { cwd });
      expect(scanned).toMatchObject({ code: 0, stderr: '' });
      expect(commit(cwd, ['commit', '-q', '-m', 'pointer'])).toBe('made');
      repository.write('a.txt', `t ${tokens.ghp()}\n`).git('add', 'a.txt');
      expect(commit(cwd, ['commit', '-q', '-m', 'x'])).toBe('stopped');
    }));

  test('in a linked work tree and in a directory below', () =>
    withRepository((repository, cwd) => {
      repository.write('below/a.txt', 'harmless\n').git('add', '-A');
      expect(commit(cwd, ['commit', '-q', '-m', 'first'])).toBe('made');
      const linked = path.join(cwd, '..', 'linked');
      repository.git('worktree', 'add', '-q', linked, '-b', 'other');
      for (const top of [cwd, linked]) {
        const file = path.join(top, 'below/a.txt');
        writeFileSync(file, `t ${tokens.ghp()}\n`);
        expect(commit(path.join(top, 'below'), ['commit', '-q', '-a', '-m', 'x'])).toBe('stopped');
        writeFileSync(file, 'other\n');
        expect(commit(path.join(top, 'below'), ['commit', '-q', '-a', '-m', 'x'])).toBe('made');
      }
    }));
});
