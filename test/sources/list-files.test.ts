import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workTrees } from '../../src/git/work-trees.ts';
import { openFiles } from '../../src/sources/files.ts';
import type { FileEntry, FilesRest, ListOptions } from '../../src/sources/listing.ts';
import { withFiles } from '../helpers/files.ts';
import { git } from '../helpers/git.ts';

interface FileListing extends FilesRest {
  readonly files: readonly FileEntry[];
}

/** Files sorted by the bytes of their paths. */
async function list(
  cwd: string,
  paths: readonly string[] = ['.'],
  changes: Partial<ListOptions> = {},
): Promise<FileListing> {
  const source = await openFiles(paths, {
    cwd,
    includeIgnored: false,
    listExclusions: true,
    workTrees: workTrees(process.env),
    ...changes,
  });
  const files: FileEntry[] = [];
  for await (const batch of source.batches) files.push(...batch);
  files.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  return { files, ...source.rest() };
}

const pathsOf = ({ files }: FileListing): string[] => files.map((file) => file.path);
const excluded = ({ exclusions }: FileListing): Record<string, readonly string[]> =>
  Object.fromEntries(exclusions.map(({ reason, paths }) => [reason, paths]));

describe('names', () => {
  const ODD = [
    'a b',
    ' lead',
    'trail ',
    '-rf',
    '--help',
    '[x].txt',
    '*',
    '?',
    '{a,b}',
    '!no',
    "it's",
    '"q"',
    '\\',
    'a\\b',
    'ü',
    '日本',
    '😀',
    '.hidden',
    '(a)',
    '#',
    '$HOME',
    'line\nbreak',
    '\t',
    '~',
  ];

  test('of all kinds are found, and can be opened', () =>
    withFiles(
      Object.fromEntries([...ODD, ...ODD.map((name) => `d${name}/${name}`)].map((name) => [name, name])),
      async (cwd) => {
        const { files } = await list(cwd);
        expect(files.map((file) => file.path).sort()).toEqual(
          [...ODD, ...ODD.map((name) => `d${name}/${name}`)].sort(),
        );
        for (const file of files) expect(readFileSync(file.absolute, 'utf8')).toBe(file.path);
      },
    ));

  test('that are not UTF-8 are found, told apart, and can be opened', () =>
    withFiles({ plain: 'p' }, async (cwd) => {
      const below = Buffer.concat([Buffer.from(`${cwd}/d`), Buffer.of(0xff)]);
      mkdirSync(below);
      const names = [0xfe, 0xff].map((byte) => Buffer.concat([below, Buffer.from('/f'), Buffer.of(byte)]));
      for (const [index, name] of names.entries()) writeFileSync(name, `content ${index}`);
      const { files } = await list(cwd);
      expect(files.map((file) => file.path)).toEqual(['d\\xff/f\\xfe', 'd\\xff/f\\xff', 'plain']);
      expect(files.slice(0, 2).map((file) => readFileSync(file.absolute, 'utf8'))).toEqual([
        'content 0',
        'content 1',
      ]);
    }));

  test('may be patterns, which a name that is there is not', () =>
    withFiles({ 'a/.env': '', 'a/b/c.env': '', 'd.txt': '', '[d].txt': '' }, async (cwd) => {
      expect(pathsOf(await list(cwd, ['**/*.env']))).toEqual(['a/.env', 'a/b/c.env']);
      expect(pathsOf(await list(cwd, ['[d].txt']))).toEqual(['[d].txt']);
      await expect(list(cwd, ['*.none'])).rejects.toMatchObject({ code: 'PD_PATH_MISSING' });
    }));
});

describe('what is named', () => {
  test('is shown relative to the working directory where it lies below it', () =>
    withFiles({ 'a/b.txt': '', 'c/d.txt': '' }, async (cwd) => {
      expect(pathsOf(await list(cwd, ['a']))).toEqual(['a/b.txt']);
      expect(pathsOf(await list(cwd, [`${cwd}/a`]))).toEqual(['a/b.txt']);
      expect(pathsOf(await list(cwd, ['./a/', './c//d.txt']))).toEqual(['a/b.txt', 'c/d.txt']);
      expect(pathsOf(await list(`${cwd}/a`, ['../c']))).toEqual(['../c/d.txt']);
      expect(pathsOf(await list(`${cwd}/a`, [`${cwd}/c`]))).toEqual([`${cwd}/c/d.txt`]);
      expect(pathsOf(await list(`${cwd}/a`, ['..']))).toEqual(['../a/b.txt', '../c/d.txt']);
    }));

  test('twice is scanned once', () =>
    withFiles({ 'a/b.txt': '', 'a/c.txt': '' }, async (cwd) => {
      symlinkSync('b.txt', `${cwd}/a/link`);
      const listing = await list(cwd, ['.', 'a', 'a/b.txt', './a/../a/b.txt', `${cwd}/a`]);
      expect(pathsOf(listing)).toEqual(['a/b.txt', 'a/c.txt']);
      expect(listing.exclusions).toEqual([{ reason: 'symlink', count: 1, paths: ['a/link'] }]);
    }));

  test('may be a link, which is followed; links below are not', () =>
    withFiles({ 'real/f': 'x', 'other/g': 'y' }, async (cwd) => {
      symlinkSync('real', `${cwd}/link`);
      symlinkSync('real/f', `${cwd}/file-link`);
      symlinkSync('../other', `${cwd}/real/out`);
      symlinkSync('.', `${cwd}/real/loop`);
      symlinkSync('nowhere', `${cwd}/real/broken`);
      const listing = await list(cwd, ['link']);
      expect(pathsOf(listing)).toEqual(['link/f']);
      expect(excluded(listing)).toEqual({ symlink: ['link/broken', 'link/loop', 'link/out'] });
      expect(pathsOf(await list(cwd, ['file-link']))).toEqual(['file-link']);
      expect(pathsOf(await list(cwd, ['real', 'link']))).toEqual(['link/f']);
    }));

  test('may be an empty directory', () =>
    withFiles({}, async (cwd) => {
      expect(await list(cwd)).toEqual({ files: [], exclusions: [], problems: [], notes: [] });
    }));

  test.each(['nope', 'nope/deeper', 'file/below', './ '])('and is not there is an error: %j', (name) =>
    withFiles({ file: '' }, async (cwd) => {
      const listing = list(cwd, [name]);
      await expect(listing).rejects.toMatchObject({ code: 'PD_PATH_MISSING', hint: undefined });
    }),
  );

  test('and looks like a flag is an error that says how it is named', () =>
    withFiles({}, (cwd) =>
      expect(list(cwd, ['-x'])).rejects.toMatchObject({
        code: 'PD_PATH_MISSING',
        hint: expect.stringContaining('--'),
      }),
    ));

  test('and is a pipe is an error: a clean answer would not be true', () =>
    withFiles({}, async (cwd) => {
      execFileSync('mkfifo', [`${cwd}/pipe`]);
      await expect(list(cwd, ['pipe'])).rejects.toMatchObject({ code: 'PD_NOT_A_FILE' });
      expect(excluded(await list(cwd))).toEqual({ 'special-file': ['pipe'] });
    }));
});

describe('a work tree', () => {
  const FILES = {
    '.gitignore': '*.log\n/out/\nkept/*\n!kept/yes\n',
    'a.txt': '',
    'untracked.txt': '',
    'x.log': '',
    'out/deep/y': '',
    'kept/no': '',
    'kept/yes': '',
    'sub/.gitignore': 'local\n',
    'sub/local': '',
    'sub/tracked.log': '',
  };
  const withTree = (run: (cwd: string) => Promise<void>) =>
    withFiles(FILES, async (cwd) => {
      git(cwd, 'init', '-q');
      git(cwd, 'add', '-f', '.gitignore', 'a.txt', 'sub/tracked.log');
      await run(cwd);
    });

  test('is listed as git lists it', () =>
    withTree(async (cwd) => {
      const expected = git(cwd, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
        .split('\0')
        .filter(Boolean);
      const listing = await list(cwd);
      expect(pathsOf(listing)).toEqual(expected.sort());
      expect(pathsOf(listing)).toContain('sub/tracked.log');
      expect(excluded(listing)).toEqual({
        'git-directory': ['.git'],
        'git-ignored': ['kept/no', 'out', 'sub/local', 'x.log'],
      });
      expect(listing.notes).toEqual([]);
    }));

  test('is listed whole with --include-ignored', () =>
    withTree(async (cwd) => {
      const listing = await list(cwd, ['.'], { includeIgnored: true });
      expect(pathsOf(listing)).toEqual(Object.keys(FILES).sort());
      expect(excluded(listing)).toEqual({ 'git-directory': ['.git'] });
    }));

  test('is listed below the named directory only', () =>
    withTree(async (cwd) => {
      expect(pathsOf(await list(cwd, ['sub']))).toEqual(['sub/.gitignore', 'sub/tracked.log']);
      expect(pathsOf(await list(`${cwd}/sub`, ['.']))).toEqual(['.gitignore', 'tracked.log']);
    }));

  test('hides nothing that is named', () =>
    withTree(async (cwd) => {
      const listing = await list(cwd, ['.', 'x.log', 'out']);
      expect(pathsOf(listing)).toEqual(expect.arrayContaining(['x.log', 'out/deep/y', 'a.txt']));
      expect(excluded(listing)['git-ignored']).toEqual(['kept/no', 'sub/local']);
      expect(pathsOf(await list(cwd, ['out/deep']))).toEqual(['out/deep/y']);
    }));

  test('lacks what was deleted, and nobody complains', () =>
    withTree(async (cwd) => {
      rmSync(`${cwd}/a.txt`);
      const listing = await list(cwd);
      expect(pathsOf(listing)).not.toContain('a.txt');
      expect(listing.problems).toEqual([]);
    }));

  test('ignores names that are not UTF-8, or on two lines, as git does', () =>
    withTree(async (cwd) => {
      writeFileSync(Buffer.concat([Buffer.from(`${cwd}/n`), Buffer.of(0xff), Buffer.from('.log')]), '');
      writeFileSync(`${cwd}/two\nlines.log`, '');
      writeFileSync(`${cwd}/"ü\t.log`, '');
      const ignored = excluded(await list(cwd))['git-ignored'];
      expect(ignored).toEqual(expect.arrayContaining(['n\\xff.log', 'two\nlines.log', '"ü\t.log']));
    }));

  test('may hold others: each has rules of its own', () =>
    withTree(async (cwd) => {
      mkdirSync(`${cwd}/nested/deep`, { recursive: true });
      git(`${cwd}/nested`, 'init', '-q');
      writeFileSync(`${cwd}/nested/.gitignore`, '*.tmp\n');
      writeFileSync(`${cwd}/nested/deep/b.tmp`, '');
      writeFileSync(`${cwd}/nested/deep/b.log`, '');
      const listing = await list(cwd);
      expect(pathsOf(listing)).toEqual(expect.arrayContaining(['nested/.gitignore', 'nested/deep/b.log']));
      expect(excluded(listing)['git-ignored']).toContain('nested/deep/b.tmp');
    }));

  test('may have submodules: those that are checked out are walked, others counted', () =>
    withTree(async (cwd) => {
      await withFiles({ 'inside.txt': '' }, async (other) => {
        git(other, 'init', '-q');
        git(other, 'add', '.');
        git(other, 'commit', '-qm', 'x');
        git(cwd, 'submodule', '--quiet', 'add', other, 'module');
        git(cwd, 'submodule', '--quiet', 'add', other, 'lib/empty');
        git(cwd, 'submodule', '--quiet', 'deinit', '-f', 'lib/empty');
        const listing = await list(cwd);
        expect(pathsOf(listing)).toContain('module/inside.txt');
        expect(excluded(listing)['submodule']).toEqual(['lib/empty']);
        expect(excluded(await list(cwd, ['lib', '.']))['submodule']).toEqual(['lib/empty']);
        expect(excluded(await list(cwd, ['sub']))['submodule']).toBeUndefined();
      });
    }));

  test('that git cannot read is walked whole, with a note', () =>
    withTree(async (cwd) => {
      writeFileSync(`${cwd}/.git/index`, 'no index');
      const listing = await list(cwd);
      expect(pathsOf(listing)).toEqual(Object.keys(FILES).sort());
      expect(listing.notes).toEqual(['what git ignores in . was scanned too, as git ended with code 128']);
      expect(listing.problems).toEqual([]);
    }));

  test('is walked whole where there is no git', () =>
    withTree(async (cwd) => {
      const listing = await list(cwd, ['.'], { workTrees: workTrees({ PATH: '/nonexistent' }) });
      expect(pathsOf(listing)).toEqual(Object.keys(FILES).sort());
      expect(listing.notes).toEqual([expect.stringContaining('git is not installed')]);
    }));

  test('may be a linked one, whose .git is a file', () =>
    withTree(async (cwd) => {
      git(cwd, 'commit', '-qm', 'x');
      const linked = path.join(mkdtempSync(path.join(tmpdir(), 'patdown-test-')), 'linked');
      try {
        git(cwd, 'worktree', 'add', '-q', linked);
        writeFileSync(path.join(linked, 'new.log'), '');
        const listing = await list(linked);
        expect(pathsOf(listing)).toEqual(['.git', '.gitignore', 'a.txt', 'sub/tracked.log']);
        expect(excluded(listing)).toEqual({ 'git-ignored': ['new.log'] });
      } finally {
        rmSync(path.dirname(linked), { recursive: true });
      }
    }));

  test('inside its .git directory is no work tree', () =>
    withTree(async (cwd) => {
      expect(pathsOf(await list(cwd, ['.git']))).toEqual(
        expect.arrayContaining(['.git/HEAD', '.git/config']),
      );
    }));

  test('does not depend on variables that name another repository', () =>
    withTree(async (cwd) => {
      const environment = {
        ...process.env,
        GIT_DIR: '/nonexistent',
        GIT_WORK_TREE: '/tmp',
        GIT_INDEX_FILE: '/nonexistent',
      };
      const listing = await list(cwd, ['.'], { workTrees: workTrees(environment) });
      expect(listing.notes).toEqual([]);
      expect(pathsOf(listing)).not.toContain('x.log');
    }));
});
