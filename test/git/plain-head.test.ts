import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { plainHead } from '../../src/git/plain-head.ts';
import { nextParents } from '../../src/git/repository-state.ts';
import { withFiles } from '../helpers/files.ts';
import { git } from '../helpers/git.ts';

const environment = { PATH: process.env['PATH'] };
const at = (directory: string, more: Readonly<Record<string, string>> = {}) =>
  ({ directory, environment: { ...environment, ...more }, scope: 'hook' }) as const;

async function withRepository(run: (directory: string, head: string) => Promise<void>): Promise<void> {
  await withFiles({ 'a.txt': 'one\n' }, async (cwd) => {
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '.');
    git(cwd, 'commit', '-qm', 'one');
    await run(cwd, git(cwd, 'rev-parse', 'HEAD').trim());
  });
}

describe('the head of a repository in its plainest form', () => {
  test('is what git says, on a branch and off it', () =>
    withRepository(async (cwd, head) => {
      expect(plainHead(at(cwd))).toBe(head);
      git(cwd, 'checkout', '-q', '-b', 'feature/x.y');
      expect(plainHead(at(cwd))).toBe(head);
      git(cwd, 'checkout', '-q', '--detach');
      expect(plainHead(at(cwd))).toBe(head);
    }));

  test.each<[string, (cwd: string) => Readonly<Record<string, string>>]>([
    [
      'branches are packed',
      (cwd) => {
        git(cwd, 'pack-refs', '--all');
        return {};
      },
    ],
    ['GIT_DIR names another one', (cwd) => ({ GIT_DIR: `${cwd}/.git` })],
    [
      'HEAD is a link',
      (cwd) => {
        rmSync(`${cwd}/.git/HEAD`);
        symlinkSync('refs/heads/main', `${cwd}/.git/HEAD`);
        return {};
      },
    ],
  ])('is left to git where %s, with the same answer', (_what, prepare) =>
    withRepository(async (cwd, head) => {
      const own = at(cwd, prepare(cwd));
      expect(plainHead(own)).toBeUndefined();
      expect(await nextParents(own)).toEqual([head]);
    }),
  );

  test('is left to git in a merge, which has two', () =>
    withRepository(async (cwd, head) => {
      git(cwd, 'checkout', '-q', '-b', 'other');
      writeFileSync(`${cwd}/b.txt`, 'b\n');
      git(cwd, 'add', '.');
      git(cwd, 'commit', '-qm', 'two');
      const other = git(cwd, 'rev-parse', 'HEAD').trim();
      git(cwd, 'checkout', '-q', 'main');
      git(cwd, 'merge', '-q', '--no-ff', '--no-commit', 'other');
      expect(plainHead(at(cwd))).toBeUndefined();
      expect(await nextParents(at(cwd))).toEqual([head, other]);
    }));

  test('is left to git in another work tree, and where there is no commit', () =>
    withRepository(async (cwd, head) => {
      git(cwd, 'worktree', 'add', '-q', `${cwd}/tree`, '-b', 'tree');
      expect(plainHead(at(`${cwd}/tree`))).toBeUndefined();
      expect(await nextParents(at(`${cwd}/tree`))).toEqual([head]);
      git(cwd, 'checkout', '-q', '--orphan', 'empty');
      expect(plainHead(at(cwd))).toBeUndefined();
      expect(await nextParents(at(cwd))).toEqual([]);
    }));

  test.each([
    ['a path that leads out', 'ref: refs/heads/../../../secret'],
    ['no branch', 'ref: refs/remotes/origin/main'],
    ['nonsense', 'hello'],
  ])('is not read from %s', (_what, text) =>
    withRepository(async (cwd) => {
      writeFileSync(`${cwd}/secret`, 'a'.repeat(40));
      writeFileSync(`${cwd}/.git/HEAD`, `${text}\n`);
      expect(plainHead(at(cwd))).toBeUndefined();
    }),
  );

  test('does not wait for a pipe', () =>
    withRepository(async (cwd) => {
      rmSync(`${cwd}/.git/HEAD`);
      execFileSync('mkfifo', [`${cwd}/.git/HEAD`]);
      expect(plainHead(at(cwd))).toBeUndefined();
    }));
});
