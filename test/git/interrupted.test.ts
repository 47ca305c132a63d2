import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findGit } from '../../src/git/find-git.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { scan } from '../../src/scan/scan.ts';
import { fakeGit } from '../helpers/fake-git.ts';
import { withFiles } from '../helpers/files.ts';
import { TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const git = findGit(process.env['PATH'] ?? '') ?? '';

/** Scans a history whose every object holds a token, ended after some of them, and tells whether git was asked for commits. */
async function interrupted(reason: 'signal' | 'none'): Promise<{ result: ScanResult; isAsked: boolean }> {
  return withFiles({}, async (cwd) => {
    const tokens = new Tokens(83);
    const repository = new TestRepository(`${cwd}/repository`);
    for (let at = 0; at < 5; at++) repository.write(`${at}.txt`, `${tokens.ghp()}\n`);
    repository.commit('all');
    const asked = `${cwd}/asked`;
    const { PATH } = fakeGit(cwd, `case "$*" in *" log "*) echo >"${asked}";; esac; exec "${git}" "$@"`);
    const controller = new AbortController();
    const result = await scan(scanOptions(repository.directory, { git: { kind: 'history', mode: 'only' } }), {
      environment: { PATH },
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (reason === 'signal' && done >= 3) controller.abort();
      },
    });
    return { result, isAsked: existsSync(asked) };
  });
}

test('after an interruption git is not asked where secrets come from, which takes seconds', async () => {
  const { result, isAsked } = await interrupted('signal');
  expect(isAsked).toBe(false);
  expect(result.findings).toEqual([]);
  expect(result.problems.map(({ kind }) => kind)).toContain('interrupted');
  expect(result.stats.blobs).toBeLessThan(7);
  const whole = await interrupted('none');
  expect(whole.isAsked).toBe(true);
  expect(whole.result.findings).toHaveLength(5);
  expect(whole.result.problems).toEqual([]);
});

test('git is ended that says nothing for minutes', () =>
  withFiles({}, async (cwd) => {
    const repository = new TestRepository(`${cwd}/repository`);
    repository.write('a', `${new Tokens(84).ghp()}\n`).commit('one');
    const asked = `${cwd}/asked`;
    const { PATH } = fakeGit(
      cwd,
      `case "$*" in *" log "*) echo >"${asked}"; exec sleep 600;; esac; exec "${git}" "$@"`,
    );
    const controller = new AbortController();
    const scanned = scan(scanOptions(repository.directory, { git: { kind: 'history', mode: 'only' } }), {
      environment: { PATH },
      signal: controller.signal,
    });
    while (!existsSync(asked)) await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect((await scanned).problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('interrupted'),
    );
  }));
