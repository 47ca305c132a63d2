import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GitScan } from '../../src/model/options.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { scan } from '../../src/scan/scan.ts';
import { git } from '../helpers/git.ts';
import { patdown } from '../helpers/program.ts';
import { placesOf, TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(95);
const HISTORY: GitScan = { kind: 'history', mode: 'only' };
const range = (text: string): GitScan => ({ kind: 'range', range: text });

const deepened = (repository: TestRepository, asked: GitScan): Promise<ScanResult> =>
  scan(scanOptions(repository.directory, { git: asked, deepen: true }), {
    environment: { PATH: process.env['PATH'] ?? '' },
  });

/** What is cloned: four commits, and a branch beside them. Made once, and never written to by a test. */
let directory: string;
let base: string;
/** Added behind the base, and removed again. */
const passing = tokens.ghp();
/** Removed before the base. */
const old = tokens.ghp();
const urlOf = (name: string): string => `file://${directory}/${name}`;

beforeAll(() => {
  directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'patdown-test-')));
  const origin = new TestRepository(path.join(directory, 'origin'));
  origin.git('config', 'uploadpack.allowFilter', 'true');
  origin.write('a/b/old.txt', old).commit('old');
  base = origin.write('a/b/old.txt', '').commit('base');
  origin.git('branch', 'side');
  origin.write('a/b/passing.txt', passing).commit('in');
  origin.write('a/b/passing.txt', '').commit('out');
});

afterAll(() => rmSync(directory, { recursive: true, force: true }));

let clones = 0;
function clone(...flags: string[]): TestRepository {
  const target = path.join(directory, `clone-${clones++}`);
  git(directory, 'clone', '-q', ...flags, urlOf('origin'), target);
  return new TestRepository(target);
}

describe('a shallow clone', () => {
  test.each<[string, () => GitScan]>([
    ['a range that begins at a commit that is not there', () => range(`${base}..HEAD`)],
    ['a range that begins so many commits before', () => range('HEAD~2..HEAD')],
    ['a range that begins at a branch that was not cloned', () => range('origin/side..HEAD')],
    ['a range that begins at a branch by its short name', () => range('side..main')],
    ['--since a commit', () => ({ kind: 'since', since: base })],
  ])('%s is refused, and whole with --deepen', async (_, ask) => {
    const shallow = clone('--depth', '1', '--single-branch');
    const asked = ask();
    await expect(shallow.scan(asked)).rejects.toMatchObject({
      code: 'PD_GIT_REVISION',
      hint: expect.stringContaining('--deepen'),
    });
    const result = await deepened(shallow, asked);
    expect(result.problems).toEqual([]);
    expect(result.findings).toHaveLength(1);
    expect(placesOf(result, passing)).toMatchObject([{ path: 'a/b/passing.txt' }]);
    expect(shallow.git('rev-parse', '--is-shallow-repository')).toBe('false');
  });

  test.each<[string, GitScan]>([
    ['a date', { kind: 'since', since: '2001-01-01' }],
    ['commits that are there', range('HEAD~1..HEAD')],
    ['all of a branch', range(`${'0'.repeat(40)}..HEAD`)],
  ])('%s: what is missing could matter', async (_, asked) => {
    const shallow = clone('--depth', '2');
    await expect(shallow.scan(asked)).rejects.toMatchObject({
      code: 'PD_GIT_SHALLOW',
      hint: expect.stringContaining('--deepen'),
    });
    const result = await deepened(shallow, asked);
    expect(result.problems).toEqual([]);
    if (asked.kind === 'since') placesOf(result, passing);
  });

  test('the history is incomplete, and whole with --deepen', async () => {
    const shallow = clone('--depth', '1');
    expect((await shallow.scan(HISTORY)).problems).toMatchObject([
      { message: expect.stringContaining('--deepen') },
    ]);
    const result = await deepened(shallow, HISTORY);
    expect(result.problems).toEqual([]);
    for (const value of [passing, old]) expect(placesOf(result, value)).toHaveLength(1);
  });

  test('whose remote is gone, or is shallow itself, is never taken for a whole one', async () => {
    const shallow = clone('--depth', '2');
    git(directory, 'clone', '-q', '--depth', '3', urlOf('origin'), path.join(directory, 'other'));
    shallow.git('remote', 'set-url', 'origin', urlOf('other'));
    await expect(deepened(shallow, range('HEAD~1..HEAD'))).rejects.toMatchObject({
      code: 'PD_GIT_SHALLOW',
    });
    expect((await deepened(shallow, HISTORY)).problems).toHaveLength(1);
    shallow.git('remote', 'set-url', 'origin', urlOf('gone'));
    await expect(deepened(shallow, range('HEAD~3..HEAD'))).rejects.toMatchObject({
      code: 'PD_GIT_REVISION',
      message: expect.stringContaining('could not be fetched'),
    });
  });

  test('the program says which flag there is, and ends with 2; with it, with 1', async () => {
    const cwd = clone('--depth', '1').directory;
    const refused = patdown(['scan', '--range', `${base}..HEAD`], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--deepen') });
    expect(patdown(['scan', '--range', `${base}..HEAD`, '--deepen'], { cwd }).code).toBe(1);
  });
});

describe('a partial clone', () => {
  test.each([['blob:none'], ['tree:0']])('by %s is incomplete, and whole with --deepen', async (filter) => {
    const partial = clone('--no-checkout', `--filter=${filter}`);
    const before = partial.git('count-objects', '-v');
    expect((await partial.scan(HISTORY)).problems).toMatchObject([
      {
        message: expect.stringMatching(
          /^a partial clone: [1-9]\d* objects of the history or more are missing .*--deepen/,
        ),
      },
    ]);
    const asked = range(`${base}..HEAD`);
    const isIncomplete = await partial.scan(asked).then(
      ({ problems }) => problems.length > 0,
      () => true,
    );
    expect(isIncomplete).toBe(true);
    // Nothing was fetched by reading.
    expect(partial.git('count-objects', '-v')).toBe(before);

    const some = await deepened(partial, asked);
    expect(some.problems).toEqual([]);
    expect(some.findings).toHaveLength(1);
    placesOf(some, passing);
    const all = await deepened(partial, HISTORY);
    expect(all.problems).toEqual([]);
    for (const value of [passing, old]) expect(placesOf(all, value)).toHaveLength(1);
  });

  test('that has everything is whole', async () => {
    const partial = clone('--filter=blob:limit=1m');
    const result = await partial.scan(HISTORY);
    expect(result.problems).toEqual([]);
    placesOf(result, passing);
  });
});

describe('a hostile repository', () => {
  test('that has a say in how to fetch is not fetched from', async () => {
    const shallow = clone('--depth', '1');
    const evil = `touch '${directory}/ran'`;
    // Settings of a work tree, and what is included, are the repository's, too.
    shallow.git('config', 'include.path', 'more');
    const more = path.join(shallow.directory, '.git/more');
    for (const [name, url] of [
      ['core.sshCommand', 'ssh://example.invalid/x'],
      ['core.askPass', 'https://example.invalid/x'],
      ['credential.helper', 'https://example.invalid/x'],
      ['credential.https://example.invalid.helper', 'https://example.invalid/x'],
      ['remote.origin.uploadpack', urlOf('origin')],
      ['remote.origin.vcs', urlOf('origin')],
      ['core.alternateRefsCommand', urlOf('origin')],
      ['hook.x.command', urlOf('origin')],
      ['http.https://example.invalid.proxy', 'https://example.invalid/x'],
    ] as const) {
      shallow.git('remote', 'set-url', 'origin', url);
      writeFileSync(more, '');
      shallow.git('config', '-f', more, name, evil);
      for (const asked of [range(`${base}..HEAD`), HISTORY]) {
        await expect(deepened(shallow, asked)).rejects.toMatchObject({
          code: 'PD_GIT_REMOTE',
          message: expect.not.stringContaining('touch'),
        });
      }
    }
    expect(existsSync(path.join(directory, 'ran'))).toBe(false);
    expect(shallow.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  test('cannot name a program as its remote, nor have one by a hook', async () => {
    const shallow = clone('--depth', '1');
    const evil = `touch '${directory}/ran'`;
    shallow.write('.git/hooks/reference-transaction', `#!/bin/sh\n${evil}\n`);
    chmodSync(path.join(shallow.directory, '.git/hooks/reference-transaction'), 0o755);
    shallow.git('config', 'protocol.ext.allow', 'always');
    shallow.git('config', 'remote.origin.url', `ext::sh -c ${evil.replaceAll(' ', '% ')}`);
    await expect(deepened(shallow, range(`${base}..HEAD`))).rejects.toMatchObject({
      code: 'PD_GIT_REVISION',
    });
    shallow.git('config', 'remote.origin.url', urlOf('origin'));
    await deepened(shallow, range(`${base}..HEAD`));
    expect(existsSync(path.join(directory, 'ran'))).toBe(false);
  });
});
