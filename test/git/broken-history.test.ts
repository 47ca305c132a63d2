import { renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readBrokenTree } from '../../src/git/broken-tree.ts';
import { type Commit, readCommits, readSingleCommits } from '../../src/git/commits.ts';
import { readTree } from '../../src/git/repository-state.ts';
import { readBrokenHistory } from '../../src/scan/broken-history.ts';
import { withFiles } from '../helpers/files.ts';
import { commitsOf, placesOf, TestRepository } from '../helpers/repository.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(4711);
const gitOf = (directory: string) =>
  ({ directory, environment: { PATH: process.env['PATH'] ?? '' }, scope: 'directory' }) as const;

/** Takes an object away, which is in a file of its own. */
function lose(repository: TestRepository, revision: string): void {
  const id = repository.git('rev-parse', revision);
  const file = path.join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2));
  renameSync(file, `${file}.lost`);
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** A line of commits, a branch, and a merge with a resolution of its own. */
function grow(repository: TestRepository, values: readonly string[]): void {
  const [first = '', second = '', third = '', merged = ''] = values;
  repository.write('deep/er/a', 'one').write('b', first).commit('one');
  repository.write('deep/er/a', second).commit('two');
  repository.git('checkout', '-q', '-b', 'side');
  repository.write('c', 'side').write('deep/er/d', third).commit('side');
  repository.git('checkout', '-q', 'main');
  repository.write('c', 'main').commit('three');
  repository.git('merge', '-q', '--no-commit', '-s', 'ours', 'side');
  repository.write('c', merged).commit('merge');
  repository.write('b', 'gone').commit('last');
}

describe('commits are told of one by one', () => {
  test('as by the log, when all is there', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      grow(repository, [tokens.ghp(), tokens.ghp(), tokens.ghp(), tokens.ghp()]);
      const git = gitOf(cwd);
      const told = await gathered(readCommits(git, ['--all']));
      expect(told).toHaveLength(6);
      const ids = told.map(({ id }) => id);
      const expected = told.map((commit) => ({ kind: 'commit', commit }));
      expect(await gathered(readSingleCommits(git, ids))).toEqual(expected);
      const whole = await gathered(readBrokenHistory(git, ids, () => true));
      const sorted = (commits: readonly Commit[]) => commits.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(whole.map(({ commit }) => commit))).toEqual(sorted(told));
      expect(whole.map(({ branches }) => branches)).toContainEqual(['main', 'side']);
    }));

  test('but for those that name what is not there, wherever they stand', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      grow(repository, [tokens.ghp(), tokens.ghp(), tokens.ghp(), tokens.ghp()]);
      const git = gitOf(cwd);
      const ids = repository.git('rev-list', '--topo-order', '--all').split('\n');
      lose(repository, 'HEAD~3:deep');
      const reads = await gathered(readSingleCommits(git, ids));
      expect(reads.map((read) => (read.kind === 'failed' ? read.id : read.commit.id))).toEqual(ids);
      const failed = reads.flatMap((read) => (read.kind === 'failed' ? [read.id] : []));
      // The one that brought the tree, and the one that changed it; another child has the same tree, which nobody looks into.
      expect(failed).toEqual([repository.git('rev-parse', 'side'), repository.git('rev-parse', 'HEAD~3')]);
    }));

  test('until there are too many that fail, or one that changes too many paths', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      grow(repository, [tokens.ghp(), tokens.ghp(), tokens.ghp(), tokens.ghp()]);
      const git = gitOf(cwd);
      const ids = repository.git('rev-list', '--topo-order', '--all').split('\n');
      const kinds = async (changes: number, ends: number): Promise<string[]> =>
        (await gathered(readSingleCommits(git, ids, { changes, ends }))).map(({ kind }) => kind);
      expect(new Set(await kinds(2, 1))).toEqual(new Set(['commit']));
      await expect(gathered(readCommits(git, ['--all'], [], { changes: 1, ends: 1 }))).rejects.toMatchObject({
        code: 'PD_GIT_TOO_MANY_CHANGES',
      });
      // Those before it are told; of the others it is not tried.
      const cut = await kinds(1, 100);
      expect(cut).toEqual([...cut].sort());
      expect(cut).toContain('failed');
      lose(repository, 'HEAD~3:deep');
      const few = (await kinds(2, 1)).lastIndexOf('commit');
      expect(few).toBeLessThan((await kinds(2, 100)).lastIndexOf('commit'));
    }));
});

describe.each([['sha1'], ['sha256']])('a history that lacks an object keeps its places (%s)', (format) => {
  const [first, second, third, merged] = [tokens.ghp(), tokens.ghp(), tokens.ghp(), tokens.ghp()];
  const all = [first, second, third, merged];

  interface Grown {
    readonly repository: TestRepository;
    /** By message. */
    readonly commits: Readonly<Record<string, string>>;
  }

  const broken = (lost: string, check: (grown: Grown) => Promise<void>): Promise<void> =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd, `--object-format=${format}`);
      grow(repository, all);
      const lines = repository.git('log', '--all', '--format=%s %H').split('\n');
      lose(repository, lost);
      await check({ repository, commits: Object.fromEntries(lines.map((line) => line.split(' '))) });
    });

  test('a tree below the top', () =>
    broken('HEAD~3:deep/er', async ({ repository, commits }) => {
      const result = await repository.scan();
      expect(result.problems.map(({ message }) => message)).toContainEqual(
        expect.stringContaining('may have come with other commits'),
      );
      expect(commitsOf(result, first)).toEqual([commits['one']]);
      expect(commitsOf(result, merged)).toEqual([commits['merge']]);
      // The commit that brought one of them has no tree any more that says so; this one has.
      for (const value of [second, third]) expect(commitsOf(result, value)).toEqual([commits['side']]);
      expect(placesOf(result, second)[0]?.path).toBe('deep/er/a');
    }));

  test('a commit: a child brings what nobody else did', () =>
    broken('HEAD~3', async ({ repository, commits }) => {
      const result = await repository.scan();
      expect(commitsOf(result, first)).toEqual([commits['one']]);
      expect(commitsOf(result, merged)).toEqual([commits['merge']]);
      expect(commitsOf(result, third)).toEqual([commits['side']]);
      expect([[commits['side']], [commits['three']]]).toContainEqual(commitsOf(result, second));
      expect(placesOf(result, second)[0]?.path).toBe('deep/er/a');
    }));

  test('a tree of the commit that is checked out', () =>
    broken('HEAD:deep/er', async ({ repository, commits }) => {
      const result = await repository.scan();
      expect(commitsOf(result, merged)).toEqual([commits['merge']]);
      expect(placesOf(result, merged)[0]?.provenance).toMatchObject({ kind: 'commit', atHead: true });
    }));
});

/** Trees in trees, `width` times the same one in each. */
function plantTrees(repository: TestRepository, bottom: string, depth: number, width: number): string {
  let tree = bottom;
  repository.git('config', 'alias.tree', '!git mktree < .git/lines');
  for (let level = 0; level < depth; level++) {
    const lines = Array.from({ length: width }, (_, at) => `040000 tree ${tree}\t${at}\n`);
    repository.write('.git/lines', lines.join(''));
    tree = repository.git('tree');
  }
  return tree;
}

describe('trees that have more paths than there is time for', () => {
  test('are read once where a history lacks something', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      repository.write('bottom', 'x').commit('x');
      const tree = plantTrees(repository, repository.git('rev-parse', 'HEAD^{tree}'), 40, 4);
      const files = await gathered(readBrokenTree(gitOf(cwd), tree, new Set()));
      expect(files.map((file) => file.path)).toEqual([`${'0/'.repeat(40)}bottom`]);
    }));

  test('give up some of their paths and no secret, and the scan is not a whole one', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      const [hidden, plain] = [tokens.ghp(), tokens.ghp()];
      repository.write('bottom', hidden).commit('x');
      const tree = plantTrees(repository, repository.git('rev-parse', 'HEAD^{tree}'), 12, 10);
      const commit = repository.git('commit-tree', tree, '-m', 'forged');
      repository.git('update-ref', 'refs/heads/forged', commit);
      repository.git('checkout', '-q', '--orphan', 'other');
      repository.write('bottom', 'gone').write('plain', plain).commit('y');
      repository.git('branch', '-q', '-D', 'main');
      const result = await repository.scan();
      expect(result.problems.map(({ message }) => message)).toEqual([
        expect.stringContaining('not all of them are told'),
      ]);
      expect(commitsOf(result, hidden)).toContain(commit);
      expect(placesOf(result, hidden).length).toBeLessThan(20_000);
      expect(placesOf(result, plain).map(({ path: place }) => place)).toEqual(['plain']);
    }));

  test('are not read to the end for the commit that is checked out', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      repository.write('a/1', '1').write('a/2', '2').write('b', '3').commit('x');
      const git = gitOf(cwd);
      expect([...(await readTree(git, 'HEAD', (_id, file) => file !== 'b', 3)).keys()]).toEqual([
        'a/1',
        'a/2',
      ]);
      await expect(readTree(git, 'HEAD', () => true, 2)).rejects.toMatchObject({
        code: 'PD_GIT_TOO_MANY_FILES',
      });
    }));
});
