import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findGit } from '../../src/git/find-git.ts';
import { runGit } from '../../src/git/repository.ts';
import { workTrees } from '../../src/git/work-trees.ts';
import { fakeGit } from '../helpers/fake-git.ts';
import { withFiles } from '../helpers/files.ts';
import { git } from '../helpers/git.ts';

describe('running git', () => {
  test.each([
    ['is killed', 'echo partial; kill -9 $$', 'git was ended by a signal'],
    ['fails without a word', 'echo partial; exit 3', 'git ended with code 3'],
    ['fails with words that hold a value', 'echo hunter2; echo hunter2 >&2; exit 1', 'git ended with code 1'],
    ['cannot be run', 'exit 0', 'git could not be started there'],
  ])('that %s is an error in our own words', (what, script, message) =>
    withFiles({}, async (cwd) => {
      const environment = fakeGit(cwd, script);
      const directory = what === 'cannot be run' ? `${cwd}/gone` : cwd;
      const failure = runGit(directory, environment, ['ls-files']);
      await expect(failure).rejects.toMatchObject({ code: 'PD_GIT_FAILED', message });
      await failure.catch((error: Error) => expect(String(error)).not.toContain('hunter2'));
    }),
  );

  test('that prints to standard error and succeeds is no error', () =>
    withFiles({}, async (cwd) => {
      const environment = fakeGit(cwd, 'echo warning >&2; echo out');
      expect(await runGit(cwd, environment, ['ls-files'])).toBe('out\n');
    }));

  test('hands on no variables but those that it needs', () =>
    withFiles({}, async (cwd) => {
      const environment = {
        ...fakeGit(cwd, 'env'),
        HOME: '/h',
        GIT_DIR: '/x',
        GIT_SSH_COMMAND: 'x',
        NODE_OPTIONS: 'x',
        TOKEN: 'x',
      };
      const names = (await runGit(cwd, environment, ['ls-files']))
        .split('\n')
        .map((line) => line.split('=')[0]);
      const own = names.filter(
        (name) => name !== undefined && !['', 'PWD', 'SHLVL', '_', 'OLDPWD'].includes(name),
      );
      expect(own.sort()).toEqual([
        'GIT_ALLOW_PROTOCOL',
        'GIT_CONFIG_GLOBAL',
        'GIT_CONFIG_NOSYSTEM',
        'GIT_GRAFT_FILE',
        'GIT_NO_LAZY_FETCH',
        'GIT_NO_REPLACE_OBJECTS',
        'GIT_OPTIONAL_LOCKS',
        'GIT_TERMINAL_PROMPT',
        'GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS', // simple-git's own
        'HOME',
        'LC_ALL',
        'PATH',
      ]);
    }));

  test('never runs the git that a scanned directory brings along', () =>
    withFiles({}, async (cwd) => {
      fakeGit(cwd, `touch ${cwd}/ran`);
      const before = process.cwd();
      process.chdir(`${cwd}/bin`);
      try {
        await runGit(cwd, { PATH: `:.:bin:${process.env['PATH']}` }, ['version']).catch(() => {});
      } finally {
        process.chdir(before);
      }
      expect(existsSync(`${cwd}/ran`)).toBe(false);
    }));

  test('finds git only where PATH says it, absolutely', () => {
    expect(findGit('')).toBeUndefined();
    expect(findGit('.::relative/bin')).toBeUndefined();
    expect(findGit(process.env['PATH'] ?? '')).toMatch(/^\/.*\/git$/);
  });
});

describe('a hostile repository', () => {
  const MARK = 'touch "$MARK_DIRECTORY/ran"';

  test('runs nothing when its ignored files and submodules are listed', () =>
    withFiles(
      {
        'a.txt': 'x',
        '.gitignore': 'b.txt',
        'b.txt': '',
        '.gitattributes': '* filter=evil diff=evil\n',
        '.gitmodules': '',
      },
      async (cwd) => {
        git(cwd, 'init', '-q');
        git(cwd, 'add', 'a.txt');
        const evil = `${cwd}/.git/evil`;
        writeFileSync(evil, `#!/bin/sh\n${MARK.replace('$MARK_DIRECTORY', cwd)}\n`);
        chmodSync(evil, 0o755);
        for (const hook of ['post-index-change', 'fsmonitor-watchman', 'post-checkout']) {
          writeFileSync(`${cwd}/.git/hooks/${hook}`, `#!/bin/sh\n${evil}\n`);
          chmodSync(`${cwd}/.git/hooks/${hook}`, 0o755);
        }
        const settings: readonly (readonly [string, string])[] = [
          ['core.fsmonitor', evil],
          ['core.hooksPath', `${cwd}/.git/hooks`],
          ['core.pager', evil],
          ['core.editor', evil],
          ['core.sshCommand', evil],
          ['core.askPass', evil],
          ['core.alternateRefsCommand', evil],
          ['diff.external', evil],
          ['filter.evil.clean', evil],
          ['filter.evil.smudge', evil],
          ['filter.evil.process', evil],
          ['filter.evil.required', 'true'],
          ['diff.evil.textconv', evil],
          ['alias.ls-files', `!${evil}`],
          ['core.untrackedCache', 'true'],
        ];
        for (const [name, value] of settings) git(cwd, 'config', name, value);
        writeFileSync(`${cwd}/a.txt`, 'changed');
        const trees = workTrees(process.env);
        expect(await trees.listIgnored(cwd)).toEqual(['b.txt']);
        expect(await trees.listSubmodules(cwd)).toEqual([]);
        expect(existsSync(`${cwd}/ran`)).toBe(false);
        git(cwd, 'status');
        expect(existsSync(`${cwd}/ran`)).toBe(true);
      },
    ));

  test('cannot name more files to ignore than it holds itself', () =>
    withFiles({ 'a.txt': '', '.patterns': '*\n' }, async (cwd) => {
      git(cwd, 'init', '-q');
      git(cwd, 'config', 'core.excludesFile', `${cwd}/.patterns`);
      expect(await workTrees(process.env).listIgnored(cwd)).toEqual([]);
    }));
});

describe('a work tree is found', () => {
  test('upwards, as a directory or as a file, and not from inside .git', () =>
    withFiles(
      { 'top/.git/HEAD': '', 'top/a/b/c': '', 'top/a/linked/.git': 'gitdir: x', 'top/a/linked/d/e': '' },
      (cwd) => {
        const { find } = workTrees({});
        expect(find(`${cwd}/top`)).toBe(`${cwd}/top`);
        expect(find(`${cwd}/top/a/b`)).toBe(`${cwd}/top`);
        expect(find(`${cwd}/top/a/linked/d`)).toBe(`${cwd}/top/a/linked`);
        expect(find(`${cwd}/top/.git`)).toBeUndefined();
        expect(find(`${cwd}/top/.git/objects`)).toBeUndefined();
        expect(find(cwd)).toBeUndefined();
      },
    ));

  test('whoever owns it', () =>
    withFiles({ '.gitignore': 'x', x: '' }, async (cwd) => {
      git(cwd, 'init', '-q');
      if (process.getuid?.() === 0) {
        const { chownSync } = await import('node:fs');
        for (const name of ['.', '.git', '.git/config', '.git/HEAD'])
          chownSync(`${cwd}/${name}`, 65534, 65534);
      }
      expect(await workTrees(process.env).listIgnored(cwd)).toEqual(['x']);
    }));
});
