import { describe, expect, test } from '@jest/globals';
import { ExclusionCounter } from '../../src/sources/exclusions.ts';
import { IgnoredPaths } from '../../src/sources/ignored-paths.ts';
import { walk } from '../../src/sources/walk.ts';
import { type FakeEntry, type FakeTree, fakeFs } from './fake-fs.ts';

const ROOT = '/fake/root';

async function walkFake(tree: FakeTree | FakeEntry, ignored: readonly string[] = []) {
  const exclusions = new ExclusionCounter(true);
  const task = { real: ROOT, display: 'shown', inWorkTree: '', ignored: new IgnoredPaths(ignored) };
  const steps = walk(task, exclusions, fakeFs(ROOT, tree));
  const files: string[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) files.push(...step.value);
  return { files: files.sort(), ...step.value, exclusions: exclusions.list() };
}

describe('walking', () => {
  test('finds dot files, and counts links and special files', async () => {
    const tree = { '.env': 'file', '.d': { '.x': 'file' }, link: 'link', pipe: 'pipe' } as const;
    expect(await walkFake(tree)).toEqual({
      files: ['.d/.x', '.env'],
      nested: [],
      problems: [],
      exclusions: [
        { reason: 'special-file', count: 1, paths: ['shown/pipe'] },
        { reason: 'symlink', count: 1, paths: ['shown/link'] },
      ],
    });
  });

  test.each(['EACCES', 'EPERM', 'EIO', 'ENAMETOOLONG', 'ENOENT', 'EMFILE'])(
    'goes on after a directory that fails with %s, and says so',
    async (error) => {
      const { files, problems } = await walkFake({ a: `error:${error}`, b: { c: 'file' } });
      expect(files).toEqual(['b/c']);
      expect(problems).toMatchObject([{ kind: 'unreadable', path: 'shown/a' }]);
    },
  );

  test('says it when the named directory itself cannot be read', async () => {
    const { problems } = await walkFake('error:EACCES');
    expect(problems).toEqual([
      { kind: 'unreadable', path: 'shown', message: 'the directory was not read: permission denied' },
    ]);
  });

  test('ends where a directory contains itself', async () => {
    const tree: FakeTree = { a: { f: 'file', b: { g: 'file', a: `same:${ROOT}/a` } } };
    const { files, problems } = await walkFake(tree);
    expect(files).toEqual(['a/b/g', 'a/f']);
    expect(problems).toEqual([
      { kind: 'loop', path: 'shown/a/b/a', message: 'the directory contains itself' },
    ]);
  });

  test('ends where a loop begins at the named directory', async () => {
    const { problems } = await walkFake({ f: 'file', b: `same:${ROOT}` });
    expect(problems.map(({ kind }) => kind)).toEqual(['loop']);
  });

  test('takes no directory for a loop because its name comes twice', async () => {
    const { files, problems } = await walkFake({ src: { main: { src: { main: { f: 'file' } } } } });
    expect(files).toEqual(['src/main/src/main/f']);
    expect(problems).toEqual([]);
  });

  test('leaves ignored entries out before it enters them', async () => {
    const tree: FakeTree = { a: { b: 'error:EACCES', 'x.log': 'file', 'y.txt': 'file' } };
    const { files, problems, exclusions } = await walkFake(tree, ['a/b/', 'a/x.log']);
    expect(files).toEqual(['a/y.txt']);
    expect(problems).toEqual([]);
    expect(exclusions).toEqual([{ reason: 'git-ignored', count: 2, paths: ['shown/a/b', 'shown/a/x.log'] }]);
  });

  test('hands back directories with a .git of their own', async () => {
    const { files, nested } = await walkFake({
      sub: { '.git': 'file', f: 'file' },
      '.git': { x: 'file' },
      g: 'file',
    });
    expect(files).toEqual(['g']);
    expect(nested).toEqual(['sub']);
  });
});

describe('ignored paths', () => {
  const ignored = new IgnoredPaths(['a/', 'b/c.log', 'd']);
  test.each([
    ['a', true],
    ['a/deep/down', true],
    ['b', false],
    ['b/c.log', true],
    ['b/c.log2', false],
    ['dd', false],
    ['', false],
  ])('cover %j: %s', (path, expected) => {
    expect(ignored.covers(path)).toBe(expected);
  });
});
