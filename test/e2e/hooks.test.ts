import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../helpers/files.ts';
import { patdown, PROGRAM, type Ran } from '../helpers/program.ts';
import { TestRepository } from '../helpers/repository.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(4711);

/** Runs git as a person would who has patdown's hook. */
function git(cwd: string, args: readonly string[], env: Record<string, string> = {}): Ran {
  const ran = spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', GIT_EDITOR: 'true', ...env },
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

const withRepository = (run: (repository: TestRepository, directory: string) => void): Promise<void> =>
  withFiles({}, (directory) => {
    const top = path.join(directory, 'work');
    const repository = new TestRepository(top);
    run(repository, top);
  });

const installed = (directory: string, ...flags: string[]): Ran =>
  patdown(['hook', 'install', ...flags], { cwd: directory, env: { HOME: directory } });

const isBlocked = ({ code, stderr }: Ran): void => {
  expect(stderr).toContain('patdown: 1 secret');
  expect(stderr.split('\n').filter((line) => line !== '').length).toBeLessThan(10);
  for (const line of stderr.split('\n').filter((each) => each.startsWith('patdown') || each.startsWith('  ')))
    expect(line.length).toBeLessThanOrEqual(80);
  expect(stderr).not.toMatch(/ghp_\w{6}/);
  expect(code).toBe(1);
};

const passes = ({ code, stderr }: Ran): void => {
  expect([code, stderr]).toEqual([0, '']);
};

describe('the pre-commit hook', () => {
  test('stops a secret before the first commit and in every form of commit, and lets all else pass', () =>
    withRepository((repository, cwd) => {
      installed(cwd);
      repository.write('a.txt', `t ${tokens.ghp()}\n`).git('add', '-A');
      isBlocked(git(cwd, ['commit', '-q', '-m', 'first']));
      repository.write('a.txt', 'clean\n').git('add', '-A');
      passes(git(cwd, ['commit', '-q', '-m', 'first']));

      repository.write('a.txt', `clean\r\nt ${tokens.ghp()}\r\n`);
      isBlocked(git(cwd, ['commit', '-q', '-am', 'all']));
      isBlocked(git(cwd, ['commit', '-q', '-m', 'path', 'a.txt']));
      isBlocked(git(cwd, ['commit', '-q', '-m', 'only', '--only', 'a.txt']));
      isBlocked(git(cwd, ['commit', '-q', '--amend', '-a', '-m', 'amend']));
      // What is not staged is not committed.
      repository.write('b.txt', 'clean\n').git('add', 'b.txt');
      passes(git(cwd, ['commit', '-q', '-m', 'b']));
      // Staged, and taken out of the work tree again.
      repository.git('add', 'a.txt');
      repository.write('a.txt', 'clean again\n');
      isBlocked(git(cwd, ['commit', '-q', '-m', 'staged']));
      passes(git(cwd, ['commit', '-q', '-am', 'all of it']));
    }));

  test('an old secret on an untouched line does not stop; an index of its own and a linked work tree do', () =>
    withRepository((repository, cwd) => {
      repository.write('old.txt', `t ${tokens.ghp()}\n`).commit('before there was a hook');
      installed(cwd);
      repository.write('old.txt', `${readFileSync(path.join(cwd, 'old.txt'), 'utf8')}one more line\n`);
      passes(git(cwd, ['commit', '-q', '-am', 'beside it']));

      const index = path.join(cwd, '.git', 'other-index');
      repository.write('c.txt', `t ${tokens.ghp()}\n`);
      git(cwd, ['read-tree', 'HEAD'], { GIT_INDEX_FILE: index });
      git(cwd, ['add', 'c.txt'], { GIT_INDEX_FILE: index });
      isBlocked(git(cwd, ['commit', '-q', '-m', 'other index'], { GIT_INDEX_FILE: index }));

      const linked = path.join(cwd, '..', 'linked');
      repository.git('worktree', 'add', '-q', linked, '-b', 'side');
      writeFileSync(path.join(linked, 'd.txt'), `t ${tokens.ghp()}\n`);
      git(linked, ['add', 'd.txt']);
      isBlocked(git(linked, ['commit', '-q', '-m', 'linked']));
    }));

  test('stops a merge and a rebase that bring one by their resolution', () =>
    withRepository((repository, cwd) => {
      repository.write('a.txt', 'base\n').commit('base');
      repository.git('checkout', '-q', '-b', 'side');
      repository.write('a.txt', 'side\n').commit('side');
      repository.git('checkout', '-q', 'main');
      repository.write('a.txt', 'main\n').commit('main');
      installed(cwd);
      git(cwd, ['merge', 'side']);
      repository.write('a.txt', `${tokens.ghp()}\n`).git('add', 'a.txt');
      isBlocked(git(cwd, ['commit', '-q', '--no-edit']));
      repository.write('a.txt', 'both\n').git('add', 'a.txt');
      passes(git(cwd, ['commit', '-q', '--no-edit']));

      repository.git('checkout', '-q', 'side');
      git(cwd, ['rebase', 'main~1']);
      repository.write('a.txt', `${tokens.ghp()}\n`).git('add', 'a.txt');
      // `git rebase --continue` commits by itself and runs no hook (githooks(5)): pre-push is for that.
      isBlocked(git(cwd, ['commit', '-q', '-m', 'resolved']));
      repository.write('a.txt', 'rebased\n').git('add', 'a.txt');
      expect(git(cwd, ['rebase', '--continue']).code).toBe(0);
    }));

  test('can be skipped, and says so', () =>
    withRepository((repository, cwd) => {
      installed(cwd);
      repository.write('a.txt', `t ${tokens.ghp()}\n`).git('add', '-A');
      const skipped = git(cwd, ['commit', '-q', '-m', 'x'], { PATDOWN_SKIP: '1' });
      expect([skipped.code, skipped.stderr]).toEqual([0, 'patdown: skipped, as PATDOWN_SKIP says\n']);
      repository.write('b.txt', `t ${tokens.ghp()}\n`).git('add', '-A');
      const named = git(cwd, ['commit', '-q', '-m', 'x'], { SKIP: 'eslint,patdown' });
      expect([named.code, named.stderr]).toEqual([0, 'patdown: skipped: SKIP names patdown\n']);
    }));
});

describe('installing', () => {
  test('keeps a hook that is there, runs it first, heeds its code, and gives it back byte for byte', () =>
    withRepository((repository, cwd) => {
      const file = path.join(cwd, '.git', 'hooks', 'pre-commit');
      const before = '#!/bin/sh\necho before >&2\n[ ! -e stop ]\n';
      writeFileSync(file, before);
      chmodSync(file, 0o755);
      expect(installed(cwd).stdout).toContain('runs first');
      expect(installed(cwd).stdout).toContain('was there already');
      repository.write('a.txt', 'clean\n').git('add', '-A');
      expect(git(cwd, ['commit', '-q', '-m', 'x'])).toMatchObject({ code: 0, stderr: 'before\n' });
      repository.write('stop', '').git('add', '-A');
      expect(git(cwd, ['commit', '-q', '-m', 'x']).code).toBe(1);
      patdown(['hook', 'uninstall'], { cwd });
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(existsSync(`${file}.before-patdown`)).toBe(false);
    }));

  test('goes where core.hooksPath says, and into the hook that husky runs', () =>
    withRepository((repository, cwd) => {
      repository.git('config', 'core.hooksPath', 'hooks');
      installed(cwd);
      expect(existsSync(path.join(cwd, 'hooks', 'pre-commit'))).toBe(true);
      repository.write('.husky/pre-commit', 'npm test').write('.husky/_/pre-commit', '');
      repository.git('config', 'core.hooksPath', '.husky/_');
      installed(cwd);
      installed(cwd);
      const husky = path.join(cwd, '.husky', 'pre-commit');
      expect(readFileSync(husky, 'utf8').match(/patdown hook run pre-commit/g)).toHaveLength(1);
      patdown(['hook', 'uninstall'], { cwd });
      expect(readFileSync(husky, 'utf8')).toBe('npm test');
    }));

  test("in husky's hook runs first, stops what follows, and leaves it its input", () =>
    withRepository((repository, cwd) => {
      const program = path.join(process.cwd(), 'dist', 'patdown.mjs');
      const own = '#!/bin/sh\ncat >seen\n';
      repository
        .write('.husky/pre-push', own)
        .write('bin/npx', `#!/bin/sh\nshift 2\nexec ${process.execPath} ${program} "$@"\n`)
        .write('.husky/_/pre-push', 'sh -e "$(dirname "$0")/../pre-push" "$@"\n');
      for (const file of ['bin/npx', '.husky/_/pre-push']) chmodSync(path.join(cwd, file), 0o755);
      repository.git('config', 'core.hooksPath', '.husky/_');
      expect(patdown(['hook', 'install', '--pre-push'], { cwd }).stdout).toContain('husky');
      const remote = path.join(cwd, '..', 'husky.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      const env = { PATH: `${path.join(cwd, 'bin')}:${process.env['PATH']}` };
      repository.commit('clean');
      expect(git(cwd, ['push', '-q', remote, 'main'], env)).toMatchObject({ code: 0 });
      expect(readFileSync(path.join(cwd, 'seen'), 'utf8')).toMatch(
        /^refs\/heads\/main [0-9a-f]{40} \S+ 0{40}\n$/,
      );
      rmSync(path.join(cwd, 'seen'));
      expect(git(cwd, ['push', '-q', remote, 'main'], env).code).toBe(0);
      expect(readFileSync(path.join(cwd, 'seen'), 'utf8')).toBe('');
      rmSync(path.join(cwd, 'seen'));
      repository.write('b.txt', `t ${tokens.ghp()}\n`).commit('secret');
      const stopped = git(cwd, ['push', '-q', remote, 'main'], env);
      expect([stopped.code, stopped.stderr]).toEqual([1, expect.stringContaining('about to be pushed')]);
      expect(existsSync(path.join(cwd, 'seen'))).toBe(false);
      patdown(['hook', 'uninstall', '--pre-push'], { cwd });
      expect(readFileSync(path.join(cwd, '.husky', 'pre-push'), 'utf8')).toBe(own);
    }));

  test('is refused outside of a repository, and for a hook that is none', () =>
    withRepository((_, cwd) => {
      expect(patdown(['hook', 'install'], { cwd: path.dirname(cwd) }).code).toBe(2);
      expect(patdown(['hook', 'run', 'pre-comit'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('pre-commit'),
      });
    }));

  test('for all repositories to come goes by a template', () =>
    withRepository((repository, cwd) => {
      const env = { HOME: cwd, XDG_CONFIG_HOME: path.join(cwd, 'config') };
      writeFileSync(path.join(cwd, '.gitconfig'), '');
      expect(patdown(['hook', 'install', '--global'], { cwd, env }).code).toBe(0);
      const next = path.join(cwd, 'next');
      git(cwd, ['init', '-q', next], env);
      expect(existsSync(path.join(next, '.git', 'hooks', 'pre-commit'))).toBe(true);
      expect(patdown(['hook', 'uninstall', '--global'], { cwd, env }).code).toBe(0);
      expect(readFileSync(path.join(cwd, '.gitconfig'), 'utf8')).not.toContain('git-template');
      expect(repository.git('status', '--short')).toContain('next');
    }));
});

describe('the pre-push hook', () => {
  test('stops commits that a remote has not, also what is taken out again, and nothing older', () =>
    withRepository((repository, cwd) => {
      const remote = path.join(cwd, '..', 'remote.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      repository.git('remote', 'add', 'origin', remote);
      repository.write('old.txt', `t ${tokens.ghp()}\n`).commit('old');
      repository.git('push', '-q', 'origin', 'main');
      installed(cwd, '--pre-push');
      repository.write('a.txt', 'clean\n').commit('clean');
      passes(git(cwd, ['push', '-q', 'origin', 'main']));
      repository.write('b.txt', `t ${tokens.ghp()}\n`).commit('in');
      repository.git('rm', '-q', 'b.txt');
      repository.commit('out');
      expect(git(cwd, ['push', '-q', 'origin', 'main']).stderr).toContain('patdown: 1 secret');
      expect(git(cwd, ['push', '-q', 'origin', 'HEAD:refs/heads/new']).code).not.toBe(0);
      repository.git('reset', '-q', '--hard', 'HEAD~2');
      passes(git(cwd, ['push', '-q', 'origin', 'HEAD:refs/heads/new']));
      repository.git('tag', '-a', 'v1', '-m', 'one');
      passes(git(cwd, ['push', '-q', 'origin', 'v1']));
      repository.git('tag', '-a', 'v2', '-m', `by ${tokens.ghp()}`);
      repository.git('tag', '-a', 'v3', '-m', 'of a tag', 'v2');
      expect(git(cwd, ['push', '-q', 'origin', 'v2']).stderr).toContain('patdown: 1 secret');
      expect(git(cwd, ['push', '-q', 'origin', 'v3']).stderr).toContain('patdown: 1 secret');
      repository.git('commit', '-q', '--amend', '-m', 'clean, again');
      passes(git(cwd, ['push', '-q', '--force', 'origin', 'HEAD:refs/heads/new']));
      passes(git(cwd, ['push', '-q', 'origin', ':refs/heads/new']));
    }));

  test('names three of many secrets, and a command that shows all of them', () =>
    withRepository((repository, cwd) => {
      const remote = path.join(cwd, '..', 'remote.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      repository.git('remote', 'add', 'origin', remote);
      repository.commit('clean');
      repository.git('push', '-q', 'origin', 'main');
      installed(cwd, '--pre-push');
      for (let i = 0; i < 5; i++) repository.write(`${i}.txt`, `t ${tokens.ghp()}\n`).commit('in');
      const { stderr } = git(cwd, ['push', '-q', 'origin', 'main']);
      const [, command = ''] = /and 2 more: patdown (.*)/.exec(stderr) ?? [];
      expect(command).toMatch(/^scan --range \w+\.\.\w+$/);
      expect(patdown(command.split(' '), { cwd }).stdout).toContain('5 secrets');
    }));
});

describe('a hook whose patdown is gone', () => {
  test('runs none that the repository brings, and stops', () =>
    withRepository((repository, cwd) => {
      installed(cwd);
      const file = path.join(cwd, '.git', 'hooks', 'pre-commit');
      writeFileSync(file, readFileSync(file, 'utf8').replace(/^program=.*$/m, "program='/nonexistent'"));
      repository.write('node_modules/.bin/patdown', '#!/bin/sh\ntouch ran\n').git('add', '-A');
      chmodSync(path.join(cwd, 'node_modules/.bin/patdown'), 0o755);
      expect(git(cwd, ['commit', '-q', '-m', 'x'])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('neither the patdown that installed it'),
      });
      expect(existsSync(path.join(cwd, 'ran'))).toBe(false);
    }));
});

describe('the pre-receive hook', () => {
  test('refuses what is in quarantine, tells who pushed, and has a way out', () =>
    withRepository((repository, cwd) => {
      const remote = path.join(cwd, '..', 'remote.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      git(remote, ['config', 'receive.advertisePushOptions', 'true']);
      repository.git('remote', 'add', 'origin', remote);
      installed(remote, '--pre-receive');
      repository.write('a.txt', 'clean\n').commit('clean');
      passes(git(cwd, ['push', '-q', 'origin', 'main']));
      repository.write('a.txt', `t ${tokens.ghp()}\n`).commit('in');
      const refused = git(cwd, ['push', '-q', 'origin', 'main']);
      expect(refused.code).not.toBe(0);
      expect(refused.stderr).toContain('GL-HOOK-ERR: patdown: 1 secret');
      expect(git(remote, ['rev-parse', 'main']).stdout).toBe(`${repository.git('rev-parse', 'main~1')}\n`);
      const forced = git(cwd, ['push', '-q', '-o', 'patdown.skip=a known one', 'origin', 'main']);
      expect([forced.code, forced.stderr]).toEqual([0, expect.stringContaining('a known one')]);
      passes(git(cwd, ['push', '-q', 'origin', 'HEAD~1:refs/heads/other']));
      passes(git(cwd, ['push', '-q', 'origin', ':refs/heads/other']));
      // Within a time: what was not looked at in it is not accepted.
      writeFileSync(path.join(remote, '.patdown.yml'), 'limits: { timeout: 0ms }\n');
      const late = git(cwd, ['push', '-q', 'origin', 'HEAD~1:refs/heads/late']);
      passes(late);
      repository.write('a.txt', 'clean again\n').commit('clean');
      const refusedLate = git(cwd, ['push', '-q', 'origin', 'HEAD:refs/heads/late']);
      expect(refusedLate.code).not.toBe(0);
      expect(refusedLate.stderr).toContain('GL-HOOK-ERR: patdown: not everything was looked at');
      expect(refusedLate.stderr).toContain('git push -o patdown.skip=why');
    }));
});

/** Another place than the PATH can be named: the package brings a program for each machine. */
const LEFTHOOK = process.env['PATDOWN_TEST_LEFTHOOK'] ?? 'lefthook';
const hasLefthook = spawnSync(LEFTHOOK, ['version']).status === 0;

describe('where lefthook looks after the hooks', () => {
  test("a command is added to one's own part of its configuration, and taken out again", () =>
    withRepository((repository, cwd) => {
      const own = '# mine\npre-commit:\n  parallel: true\n';
      repository.write('.lefthook.toml', '').write('.lefthook-local.yml', own);
      const file = path.join(cwd, '.lefthook-local.yml');
      const both = ['--pre-commit', '--pre-push'];
      expect(installed(cwd, ...both)).toMatchObject({ code: 0, stdout: expect.stringContaining(file) });
      const edited = readFileSync(file, 'utf8');
      expect(edited).toContain('hook run pre-push -- {1} {2}"');
      expect(installed(cwd, ...both).stdout).toContain('was there already');
      expect(readFileSync(file, 'utf8')).toBe(edited);
      expect(existsSync(path.join(cwd, '.git', 'hooks', 'pre-commit'))).toBe(false);
      expect(patdown(['hook', 'uninstall', ...both], { cwd }).stdout).toContain('taken out');
      expect(readFileSync(file, 'utf8')).toBe(own);
    }));

  test('a file is made where there is none, and goes again', () =>
    withRepository((repository, cwd) => {
      repository.write('lefthook.yml', 'pre-commit:\n  jobs: []\n');
      const ran = installed(cwd);
      expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('lefthook install')]);
      expect(existsSync(path.join(cwd, 'lefthook-local.yml'))).toBe(true);
      expect(patdown(['hook', 'uninstall'], { cwd }).code).toBe(0);
      expect(existsSync(path.join(cwd, 'lefthook-local.yml'))).toBe(false);
      expect(readFileSync(path.join(cwd, 'lefthook.yml'), 'utf8')).toBe('pre-commit:\n  jobs: []\n');
    }));

  test.each([
    ['lefthook-local.json', '{}', '"pre-push": {"commands":{"patdown":{"run":'],
    ['lefthook-local.toml', '', 'pre-push.commands.patdown = { run = '],
    ['lefthook-local.yaml', 'pre-push: {}', 'pre-push: {"commands":{"patdown":{"run":'],
  ])('to %s nothing is added, and what to add is told in its language', (name, text, snippet) =>
    withRepository((repository, cwd) => {
      repository.write(name, text);
      const ran = installed(cwd, '--pre-push');
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(snippet)]);
      expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text);
    }),
  );

  (hasLefthook ? test : test.skip)('lefthook itself runs it, for commits and for all that is pushed', () =>
    withRepository((repository, cwd) => {
      repository.write(
        'lefthook.yml',
        'pre-commit:\n  jobs:\n    - run: touch ran\npre-push:\n  jobs:\n    - run: cat >pushed\n      use_stdin: true\n',
      );
      installed(cwd, '--pre-commit', '--pre-push');
      const env = { LEFTHOOK_BIN: LEFTHOOK };
      expect(spawnSync(LEFTHOOK, ['install'], { cwd }).status).toBe(0);
      const remote = path.join(cwd, '..', 'remote.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      repository.git('remote', 'add', 'origin', remote);
      repository.write('a.txt', 'clean\n').git('add', 'a.txt');
      expect(git(cwd, ['commit', '-q', '-m', 'clean'], env).code).toBe(0);
      expect(existsSync(path.join(cwd, 'ran'))).toBe(true);
      repository.write('a.txt', `t ${tokens.ghp()}\n`);
      const blocked = git(cwd, ['commit', '-q', '-am', 'blocked'], env);
      expect([blocked.code, blocked.stdout + blocked.stderr]).toEqual([
        1,
        expect.stringContaining('patdown: 1 secret'),
      ]);
      repository.git('commit', '-q', '--no-verify', '-am', 'in');
      repository.git('branch', 'side', 'HEAD~1');
      const pushed = git(cwd, ['push', '-q', 'origin', 'side', 'main'], env);
      expect([pushed.code, pushed.stdout + pushed.stderr]).toEqual([
        1,
        expect.stringContaining('about to be pushed'),
      ]);
      expect(git(cwd, ['push', '-q', 'origin', 'side'], env).code).toBe(0);
      expect(readFileSync(path.join(cwd, 'pushed'), 'utf8')).toMatch(/^refs\/heads\/side /);
    }),
  );
});

describe('a push of which not all is told', () => {
  const withRemote = (run: (repository: TestRepository, cwd: string) => void): Promise<void> =>
    withRepository((repository, cwd) => {
      const remote = path.join(cwd, '..', 'remote.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      repository.git('remote', 'add', 'origin', remote);
      repository.write('a.txt', 'clean\n').commit('clean');
      repository.git('push', '-q', 'origin', 'main');
      repository.git('checkout', '-q', '-b', 'side');
      repository.write('b.txt', `t ${tokens.ghp()}\n`).commit('in');
      repository.git('checkout', '-q', 'main');
      run(repository, cwd);
    });

  test('by a program that keeps the lines of git to itself: every branch is looked at, and it says so', () =>
    withRemote((repository, cwd) => {
      const run = (): Ran => patdown(['hook', 'run', 'pre-push', '--', 'origin', 'x'], { cwd, input: '' });
      const ran = run();
      expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('Not told what else is pushed')]);
      expect(ran.stderr.trim().split('\n').length).toBeLessThan(10);
      repository.git('push', '-q', 'origin', 'side');
      passes(run());
    }));

  // `script` of util-linux; that of other systems takes other arguments.
  (process.platform === 'linux' ? test : test.skip)('by a program that puts a terminal in their place', () =>
    withRemote((_, cwd) => {
      const command = `'${process.execPath}' '${PROGRAM}' hook run pre-push -- origin x`;
      const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', TERM: 'dumb' };
      const ran = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env });
      expect([ran.status, ran.stdout]).toEqual([2, expect.stringContaining('use_stdin: true')]);
    }),
  );

  test('by the program pre-commit, which names one branch', () =>
    withRemote((repository, cwd) => {
      repository.write('c.txt', 'clean\n').commit('clean, too');
      const env = {
        PRE_COMMIT: '1',
        PRE_COMMIT_REMOTE_NAME: 'origin',
        PRE_COMMIT_FROM_REF: repository.git('rev-parse', 'HEAD~1'),
        PRE_COMMIT_TO_REF: repository.git('rev-parse', 'HEAD'),
      };
      const ran = patdown(['hook', 'run', 'pre-push'], { cwd, env });
      expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('Not told what else is pushed')]);
      repository.git('branch', '-q', '-D', 'side');
      passes(patdown(['hook', 'run', 'pre-push'], { cwd, env }));
    }));

  test('our own hook is told all: a branch that is not pushed stops nobody, and neither does a push of nothing', () =>
    withRemote((repository, cwd) => {
      installed(cwd, '--pre-push');
      passes(git(cwd, ['push', '-q', 'origin', 'main']));
      repository.write('c.txt', 'clean\n').commit('clean, too');
      passes(git(cwd, ['push', '-q', 'origin', 'main']));
      expect(git(cwd, ['push', '-q', '--all', 'origin']).stderr).toContain('patdown: 1 secret');
    }));
});

/** Another version than the one on the PATH can be tried, likewise with another npm before it on the PATH. */
const PRE_COMMIT = process.env['PATDOWN_TEST_PRE_COMMIT'] ?? 'pre-commit';
const hasPreCommit = spawnSync(PRE_COMMIT, ['--version']).status === 0;

describe('the program pre-commit', () => {
  // .ci/run installs it; a machine without it has nothing to try.
  (hasPreCommit ? test : test.skip)('installs patdown from its repository alone, and runs it', () =>
    withRepository((repository, cwd) => {
      const source = path.join(cwd, '..', 'patdown');
      git(cwd, ['clone', '-q', '--no-local', process.cwd(), source]);
      // What is being tested is this work tree's build, committed or not.
      spawnSync('cp', ['-r', 'dist', 'package.json', '.pre-commit-hooks.yaml', source]);
      git(source, ['add', '-A', '-f', 'dist', 'package.json', '.pre-commit-hooks.yaml']);
      git(source, ['commit', '-q', '--allow-empty', '-m', 'as built']);
      const revision = git(source, ['rev-parse', 'HEAD']).stdout.trim();
      repository.write(
        '.pre-commit-config.yaml',
        `repos:\n- repo: ${source}\n  rev: ${revision}\n  hooks: [{ id: patdown }, { id: patdown-push }]\n`,
      );
      // Versions of pre-commit before 4.6.1 install what patdown is built with, too: npm is to be as it is on this machine.
      const machine = Object.fromEntries(
        Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      );
      const env = { ...machine, PRE_COMMIT_HOME: path.join(cwd, '..', 'cache') };
      const run = (...args: string[]): Ran => {
        const ran = spawnSync(PRE_COMMIT, args, {
          cwd,
          encoding: 'utf8',
          env,
        });
        return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
      };
      run('install', '--hook-type', 'pre-commit', '--hook-type', 'pre-push');
      repository.write('a.txt', 'clean\n').git('add', '-A');
      const clean = git(cwd, ['commit', '-q', '-m', 'clean'], env);
      expect([clean.code, clean.stdout + clean.stderr]).toEqual([0, expect.stringContaining('Passed')]);
      repository.write('b.txt', `t ${tokens.ghp()}\n`).git('add', '-A');
      const blocked = git(cwd, ['commit', '-q', '-m', 'blocked'], env);
      expect(blocked.code).toBe(1);
      expect(blocked.stdout + blocked.stderr).toContain('patdown: 1 secret');
      expect(git(cwd, ['commit', '-q', '-m', 'skipped'], { ...env, SKIP: 'patdown' }).code).toBe(0);
      const remote = path.join(cwd, '..', 'remote.git');
      git(cwd, ['init', '-q', '--bare', remote]);
      repository.git('remote', 'add', 'origin', remote);
      const pushed = git(cwd, ['push', '-q', 'origin', 'main'], env);
      expect(pushed.code).not.toBe(0);
      expect(pushed.stdout + pushed.stderr).toContain('about to be pushed');
      // It tells of the first branch alone; what another one brings is found all the same.
      repository.git('branch', 'first', 'HEAD~1');
      repository.git('branch', 'second', 'HEAD');
      const several = git(cwd, ['push', '-q', 'origin', 'first', 'second'], env);
      expect([several.code, several.stdout + several.stderr]).toEqual([
        1,
        expect.stringContaining('Not told what else is pushed'),
      ]);
    }),
  );
});
