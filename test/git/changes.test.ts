import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../src/model/result.ts';
import { withFiles } from '../helpers/files.ts';
import { commitsOf, placesOf, TestRepository } from '../helpers/repository.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(91);
const STAGED = { kind: 'staged' } as const;
const valuesIn = ({ findings }: ScanResult): string[] => findings.map(({ secret }) => secret.reveal()).sort();

describe('what is about to be committed', () => {
  test('is the index, before the first commit and behind it, whatever the work tree says', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [first, second, unstaged] = [tokens.ghp(), tokens.ghp(), tokens.ghp()];
      repository.write('a.txt', `one\n${first}\n`);
      repository.git('add', '-A');
      repository.write('a.txt', 'changed since');
      const before = await repository.scan(STAGED);
      expect(placesOf(before, first)).toMatchObject([
        { path: 'a.txt', startLine: 2, provenance: { kind: 'staged' } },
      ]);
      repository.write('a.txt', `one\n${first}\n`).commit('one');
      expect(valuesIn(await repository.scan(STAGED))).toEqual([]);
      repository.write('a.txt', `one\n${first}\n${second}\n`);
      repository.git('add', '-A');
      repository.write('a.txt', unstaged);
      // The old secret stands on a line that was not touched.
      expect(valuesIn(await repository.scan(STAGED))).toEqual([second]);
    }));

  test('what a path held before is looked at where something is found, and its absence is told then', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      repository.write('a.txt', 'before').write('b.txt', 'kept').commit('one');
      const id = repository.git('rev-parse', 'HEAD:a.txt');
      rmSync(path.join(cwd, '.git/objects', id.slice(0, 2), id.slice(2)));
      repository.write('a.txt', 'harmless').git('add', '-A');
      expect(await repository.scan(STAGED)).toMatchObject({ findings: [], problems: [] });
      const value = tokens.ghp();
      repository.write('a.txt', value).git('add', '-A');
      const found = await repository.scan(STAGED);
      expect(valuesIn(found)).toEqual([value]);
      expect(found.problems).toMatchObject([{ kind: 'git', message: expect.stringContaining('missing') }]);
    }));

  test('in a merge: what neither side had', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [side, own] = [tokens.ghp(), tokens.ghp()];
      repository.write('a.txt', 'base').commit('base');
      repository.git('checkout', '-q', '-b', 'side');
      repository.write('a.txt', `side ${side}`).write('b.txt', side).commit('side');
      repository.git('checkout', '-q', 'main');
      repository.write('a.txt', 'main').commit('main');
      expect(() => repository.git('merge', '-q', 'side')).toThrow();
      repository.write('a.txt', `both ${side} ${own}`);
      repository.git('add', '-A');
      expect(valuesIn(await repository.scan(STAGED))).toEqual([own]);
    }));

  test('a renamed file with its secret is told at its new path; a submodule and a deleted file are not', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const value = tokens.ghp();
      repository.write('a.txt', value).write('b.txt', value).commit('one');
      repository.git('mv', 'a.txt', 'c.txt');
      repository.git('rm', '-q', 'b.txt');
      repository.git(
        'update-index',
        '--add',
        '--cacheinfo',
        `160000,${repository.git('rev-parse', 'HEAD')},sub`,
      );
      expect(placesOf(await repository.scan(STAGED), value).map(({ path: file }) => file)).toEqual(['c.txt']);
    }));
});

const PROGRAM = path.resolve('dist/patdown.cjs');

describe('a pre-commit hook', () => {
  const forms: readonly (readonly [string, (repository: TestRepository) => unknown])[] = [
    ['git commit', (r) => [r.git('add', '-A'), r.git('commit', '-q', '-m', 'x')]],
    ['git commit -a', (r) => r.git('commit', '-q', '-a', '-m', 'x')],
    ['git commit PATH', (r) => r.git('commit', '-q', '-m', 'x', 'a.txt')],
    ['git commit --include PATH', (r) => r.git('commit', '-q', '-m', 'x', '--include', 'a.txt')],
    ['git commit --amend -a', (r) => r.git('commit', '-q', '--amend', '-a', '-m', 'x')],
  ];

  const withHook = (cwd: string): TestRepository => {
    const repository = new TestRepository(cwd);
    repository.write('a.txt', 'nothing').write('sub/b.txt', 'nothing').commit('one');
    const hook = path.join(cwd, '.git/hooks/pre-commit');
    mkdirSync(path.dirname(hook), { recursive: true });
    writeFileSync(
      hook,
      `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' scan --staged --quiet >/dev/null\n`,
    );
    chmodSync(hook, 0o755);
    return repository;
  };

  test.each(forms)('blocks %s with a token, and lets it pass without one', (_, commit) =>
    withFiles({}, (cwd) => {
      const repository = withHook(cwd);
      repository.write('a.txt', `token ${tokens.ghp()}`);
      expect(() => commit(repository)).toThrow();
      expect(repository.git('rev-list', '--count', 'HEAD')).toBe('1');
      repository.git('reset', '-q');
      repository.write('a.txt', 'harmless');
      commit(repository);
      expect(repository.git('show', 'HEAD:a.txt')).toBe('harmless');
    }),
  );

  test('in a linked work tree', () =>
    withFiles({}, (cwd) => {
      const repository = withHook(path.join(cwd, 'main'));
      repository.git('worktree', 'add', '-q', path.join(cwd, 'linked'), '-b', 'other');
      writeFileSync(path.join(cwd, 'linked/a.txt'), tokens.ghp());
      expect(() => repository.git('-C', path.join(cwd, 'linked'), 'commit', '-q', '-a', '-m', 'x')).toThrow();
    }));
});

describe('a range of commits', () => {
  const range = (text: string) => ({ kind: 'range', range: text }) as const;

  test('also shows what was added and removed inside it, merges and messages, and nothing older', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [old, passing, merged, told] = [tokens.ghp(), tokens.ghp(), tokens.ghp(), tokens.ghp()];
      const base = repository.write('a.txt', old).commit('base');
      repository.git('checkout', '-q', '-b', 'pull');
      repository.write('p.txt', passing).commit('add');
      repository.write('p.txt', 'removed').write('a.txt', `${old}\nmore`).commit(`remove\n\n${told}`);
      repository.git('checkout', '-q', 'main');
      repository.write('p.txt', 'conflict').commit('main');
      repository.git('checkout', '-q', 'pull');
      expect(() => repository.git('merge', '-q', 'main')).toThrow();
      repository.write('p.txt', merged).commit('merge');
      const result = await repository.scan(range(`${base}..pull`));
      expect(valuesIn(result)).toEqual([passing, merged, told].sort());
      expect(placesOf(result, passing)[0]).toMatchObject({ path: 'p.txt', provenance: { kind: 'commit' } });
      expect(valuesIn(await repository.scan({ kind: 'since', since: base }))).toEqual(valuesIn(result));
      expect(valuesIn(await repository.scan(range(`${'0'.repeat(40)}..pull`)))).toContain(old);
      expect(valuesIn(await repository.scan({ kind: 'since', since: '2001-01-01' }))).toContain(old);
    }));

  test('tells what is still there, and where it stands by now', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [kept, gone, elsewhere] = [tokens.ghp(), tokens.ghp(), tokens.ghp()];
      const base = repository.write('a.txt', 'base').commit('base');
      repository.write('a.txt', kept).write('b.txt', gone).write('c.txt', elsewhere).commit('add');
      const end = repository.write('b.txt', 'clean').commit('remove');
      repository.write('a.txt', `one\ntwo\n  ${kept}`).git('rm', '-q', 'c.txt');
      repository.commit('behind the range');
      const result = await repository.scan(range(`${base}..${end}`));
      const state = (value: string): unknown =>
        placesOf(result, value).map(({ provenance }) => provenance.kind === 'commit' && provenance);
      expect(state(kept)).toMatchObject([
        { atHead: true, headRegion: { startLine: 3, startColumn: 3, startOffset: 10 } },
      ]);
      expect(placesOf(result, kept)).toMatchObject([{ startLine: 1, startColumn: 1 }]);
      for (const value of [gone, elsewhere])
        expect(state(value)).toMatchObject([{ atHead: false, headRegion: undefined }]);
    }));

  test.each([
    ['a commit that is gone', `${'1'.repeat(40)}..HEAD`],
    ['a branch that is not there', 'nowhere..HEAD'],
    ['an option instead of a revision', '--output=/tmp/x..HEAD'],
  ])('with %s is refused', (_, text) =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      repository.commit('one');
      await expect(repository.scan(range(text))).rejects.toMatchObject({ code: 'PD_GIT_REVISION' });
    }),
  );

  test('in a shallow clone is refused: git would leave out the older commits', () =>
    withFiles({}, async (cwd) => {
      const origin = new TestRepository(path.join(cwd, 'origin'));
      for (const text of ['1', '2', '3']) origin.write('a', text).commit(text);
      origin.git('clone', '-q', '--depth', '2', `file://${cwd}/origin`, path.join(cwd, 'clone'));
      const clone = new TestRepository(path.join(cwd, 'clone'));
      await expect(clone.scan(range('HEAD~1..HEAD'))).rejects.toMatchObject({ code: 'PD_GIT_SHALLOW' });
    }));
});

describe('a hostile repository', () => {
  test('runs nothing and hides nothing', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(path.join(cwd, 'r'));
      const [old, value] = [tokens.ghp(), tokens.ghp()];
      const first = repository.write('old.txt', old).commit('one');
      repository.write('old.txt', 'x').write('.gitattributes', '* filter=evil diff=evil -diff binary\n');
      const second = repository.write('a.txt', value).commit('two');
      const empty = repository.git('commit-tree', '-m', 'x', `${second}^{tree}`);
      repository.git('replace', second, empty);
      const evil = `touch '${cwd}/ran'`;
      for (const [name, setting] of [
        ['core.fsmonitor', evil],
        ['core.hooksPath', cwd],
        ['core.pager', evil],
        ['core.sshCommand', evil],
        ['diff.external', evil],
        ['diff.evil.command', evil],
        ['diff.evil.textconv', evil],
        ['filter.evil.clean', evil],
        ['filter.evil.smudge', evil],
        ['gpg.program', evil],
        ['log.showSignature', 'true'],
        ['log.showRoot', 'false'],
        ['log.diffMerges', 'off'],
        ['diff.orderFile', '/nonexistent'],
        ['diff.ignoreSubmodules', 'all'],
        ['diff.renames', 'copies'],
        ['color.ui', 'always'],
        ['core.alternateRefsCommand', evil],
      ] as const)
        repository.git('config', name, setting);
      writeFileSync(path.join(cwd, 'r/.git/info/grafts'), `${second}\n`);
      for (const asked of [
        { kind: 'history', mode: 'only' },
        { kind: 'range', range: `${'0'.repeat(40)}..main` },
      ] as const) {
        const result = await repository.scan(asked);
        expect(valuesIn(result)).toEqual([old, value].sort());
        expect(commitsOf(result, old)).toContain(first);
        expect(commitsOf(result, value)).toContain(second);
      }
      await repository.scan(STAGED);
      expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
    }));
});
