import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withFiles } from '../helpers/files.ts';
import { git } from '../helpers/git.ts';
import { patdown, PROGRAM } from '../helpers/program.ts';
import { Tokens } from '../helpers/tokens.ts';

const ghp = new Tokens(71).ghp();
const QUOTED = `"${process.execPath}" "${PROGRAM}"`;

const shell = (command: string, cwd?: string) =>
  spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
  });

/** Paths of a scan's findings. */
function foundIn(
  cwd: string,
  ...args: string[]
): { code: number | null; paths: string[]; scan: Record<string, unknown> } {
  const ran = patdown(['scan', ...args, '--format', 'json'], { cwd });
  const { findings, scan } = JSON.parse(ran.stdout);
  const paths = findings.flatMap(({ locations }: { locations: { path: string }[] }) =>
    locations.map((place) => place.path),
  );
  return { code: ran.code, paths, scan };
}

describe('starting', () => {
  test('loads next to nothing before it is clear what is wanted', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|\} from|import [^(]*from) ?"(\.[^"]+)"/gm,
      )) {
        load(path.resolve(path.dirname(file), name));
      }
    };
    load(PROGRAM);
    const bytes = [...loaded].reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(20_000);
  });
});

describe('an output that ends or fails', () => {
  test('early is no error for the lists and the help either', () => {
    for (const args of ['rules list', 'rules list --json', 'help scan', '--help', '--version']) {
      expect(shell(`${QUOTED} ${args} | true; echo "\${PIPESTATUS[0]}"`)).toMatchObject({
        stdout: '0\n',
        stderr: '',
      });
    }
  });

  test('because the disk is full is told, with exit code 2', () =>
    withFiles({ a: 'nothing' }, (cwd) => {
      if (!existsSync('/dev/full')) return;
      const ran = shell(`${QUOTED} scan . > /dev/full`, cwd);
      expect(ran.status).toBe(2);
      expect(ran.stderr).toBe(
        'patdown: cannot write standard output: the disk is full [PD_OUTPUT_UNWRITABLE]\n',
      );
      expect(shell(`${QUOTED} --version > /dev/full`)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/^patdown: cannot write standard output.*\n$/),
      });
    }));

  test('is found out before the scan where that is possible', () =>
    withFiles({ a: ghp }, (cwd) => {
      const ran = patdown(['scan', 'no-such-path', '--output', 'missing/file'], { cwd });
      expect(ran.stderr).toContain('PD_OUTPUT_UNWRITABLE');
    }));

  test('is not used by two reports', () => {
    expect(patdown(['scan', '--report', 'json=-'])).toMatchObject({ code: 2, stdout: '' });
    expect(patdown(['scan', '--report', 'json=x', '--report', 'sarif=x']).stderr).toContain(
      'PD_OUTPUT_TWICE',
    );
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while it waits for standard input: exit code %d', async (signal, expected) => {
    const child = spawn(process.execPath, [PROGRAM, 'scan', '--stdin'], { stdio: 'pipe' });
    child.stdin.write(`${ghp}\n`);
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    const closed = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill(signal);
    expect(await closed).toBe(expected);
    expect(output).toBe('');
    expect(errors).toBe('patdown: interrupted, nothing is reported\n');
  });
});

describe('what was typed', () => {
  test.each([
    ['as a path', [ghp]],
    ['as a value', ['--format', ghp]],
    ['as a flag', [`--${ghp}`]],
    ['as a rule', ['--only', ghp]],
    ['as rules', ['--rules', ghp]],
    ['as a report', ['--report', `json=missing/${ghp}`]],
  ])('%s is a token, and no message repeats it', (_, args) => {
    const ran = patdown(['scan', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(/^patdown: /);
    expect(ran.stderr + ran.stdout).not.toContain(ghp.slice(4, 20));
  });

  test('as a path can make no line of its own in a log', () => {
    const ran = patdown(['scan', 'x\n::set-output name=a::b\u001b[2J']);
    expect(ran.stderr.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(ran.stderr).not.toContain('\u001b');
  });

  test('is read past --, whatever it begins with', () =>
    withFiles({ '-q': ghp, '--stdin': ghp }, (cwd) => {
      expect(
        foundIn(cwd, '--only', 'github-pat-classic', '--format', 'json', '--quiet', './-q'),
      ).toMatchObject({ code: 1 });
      const ran = patdown(['scan', '--format', 'json', '--', '-q', '--stdin'], { cwd });
      expect(ran.code).toBe(1);
      expect(JSON.parse(ran.stdout).findings[0].locations).toHaveLength(2);
    }));
});

describe('hostile trees', () => {
  test('names that are not UTF-8, on two lines, or full of glob characters are scanned', () =>
    withFiles({ '[a]/{b}*.txt': ghp, 'two\nlines': ghp, ' ': ghp }, (cwd) => {
      const name = Buffer.concat([Buffer.from(`${cwd}/caf`), Buffer.of(0xe9), Buffer.from('.env')]);
      writeFileSync(name, ghp);
      const { code, paths, scan } = foundIn(cwd, '.');
      expect(code).toBe(1);
      expect(paths.sort()).toEqual([' ', '[a]/{b}*.txt', 'caf\\xe9.env', 'two\nlines']);
      expect(scan['complete']).toBe(true);
    }));

  test('links that go round or out are not followed, and end', () =>
    withFiles({ 'a/b/leak': ghp }, (cwd) => {
      symlinkSync('..', `${cwd}/a/b/up`);
      symlinkSync('/', `${cwd}/root`);
      symlinkSync('self', `${cwd}/self`);
      expect(foundIn(cwd, '.').paths).toEqual(['a/b/leak']);
      expect(patdown(['scan', 'self'], { cwd })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('PD_PATH_'),
      });
    }));

  test('a directory without permission makes the scan incomplete', () =>
    withFiles({ 'open/leak': ghp, 'shut/leak': ghp }, (cwd) => {
      chmodSync(`${cwd}/shut`, 0);
      chmodSync(cwd, 0o755);
      const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const ran = spawnSync(process.execPath, [PROGRAM, 'scan', '.'], { cwd, encoding: 'utf8', ...user });
      chmodSync(`${cwd}/shut`, 0o755);
      expect(ran.status).toBe(2);
      expect(ran.stdout).toContain('shut: the directory was not read: permission denied');
      expect(ran.stdout).toContain('open/leak');
    }));

  test('a repository whose configuration names programs is scanned, and runs none', () =>
    withFiles({ 'leak.txt': ghp, 'evil.sh': '#!/bin/sh\ntouch "$(dirname "$0")/ran"\n' }, (cwd) => {
      git(cwd, 'init', '-q');
      git(cwd, 'add', 'leak.txt');
      chmodSync(`${cwd}/evil.sh`, 0o755);
      for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand'])
        git(cwd, 'config', name, `${cwd}/evil.sh`);
      // What is staged stands in an object too, which has no path yet.
      expect(foundIn(cwd, '.')).toMatchObject({ code: 1, paths: ['', 'leak.txt'] });
      expect(existsSync(`${cwd}/ran`)).toBe(false);
    }));

  test('a repository that git cannot read is scanned whole, and the report says so', () =>
    withFiles({ 'leak.txt': ghp, '.gitignore': 'leak.txt' }, (cwd) => {
      git(cwd, 'init', '-q');
      expect(foundIn(cwd, '.')).toMatchObject({ code: 0, paths: [] });
      writeFileSync(`${cwd}/.git/index`, 'broken');
      const ran = patdown(['scan', '.'], { cwd });
      expect(ran.code).toBe(1);
      expect(ran.stdout.replace(/\s+/g, ' ')).toContain('Note: what git ignores in . was scanned too');
    }));

  test('an empty .git is no repository, and hides nothing', () =>
    withFiles({ 'leak.txt': ghp }, (cwd) => {
      mkdirSync(`${cwd}/.git`);
      expect(foundIn(cwd, '.')).toMatchObject({ code: 1, paths: ['leak.txt'] });
    }));
});
