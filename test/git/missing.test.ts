import { readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ScanResult } from '../../src/model/result.ts';
import { scan } from '../../src/scan/scan.ts';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';
import { placesOf, TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(108);
const MISSING = [expect.objectContaining({ kind: 'git', message: expect.stringContaining('missing') })];
const problemsOf = async (scanned: Promise<ScanResult>): Promise<readonly unknown[]> =>
  (await scanned).problems;

/** Without an object, which is in a file of its own. */
async function without<T>(repository: TestRepository, revision: string, run: () => Promise<T>): Promise<T> {
  const id = repository.git('rev-parse', revision);
  const file = path.join(repository.directory, '.git/objects', id.slice(0, 2), id.slice(2));
  renameSync(file, `${file}.away`);
  try {
    return await run();
  } finally {
    renameSync(`${file}.away`, file);
  }
}

describe('a history that lacks something is never a clean one', () => {
  test.each([['sha1'], ['sha256']])('whatever it is, in a file of its own (%s)', (format) =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd, `--object-format=${format}`);
      const value = tokens.ghp();
      repository.write('a 100644 b/100755', 'one').write('kept', value).commit('one');
      repository.write('a 100644 b/100755', 'two').commit('two');
      repository.git('tag', '-a', 'v1', '-m', 'x');
      // A submodule's commit is no object of this repository.
      const elsewhere = '1'.repeat(format === 'sha1' ? 40 : 64);
      repository.git('update-index', '--add', '--cacheinfo', `160000,${elsewhere},sub`);
      repository.git('commit', '-q', '-m', 'three');
      expect(await problemsOf(repository.scan())).toEqual([]);
      for (const revision of [
        'HEAD',
        'HEAD~2',
        'HEAD^{tree}',
        'HEAD~2:a 100644 b',
        'HEAD:a 100644 b/100755',
        'HEAD~2:a 100644 b/100755',
        'v1',
      ]) {
        await without(repository, revision, async () => {
          const result = await repository.scan();
          expect(result.problems).toEqual(expect.arrayContaining(MISSING));
          placesOf(result, value);
        });
      }
      const explained = scanOptions(cwd, { git: { kind: 'history', mode: 'only' }, explain: true });
      const environment = { PATH: process.env['PATH'] ?? '' };
      await without(repository, 'HEAD~2:a 100644 b/100755', async () =>
        expect(await problemsOf(scan(explained, { environment }))).toEqual(expect.arrayContaining(MISSING)),
      );
    }),
  );

  test('in a pack, where deltas make trees', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      for (let at = 0; at < 40; at++) repository.write(`file-${at}`, `${at}`);
      repository.commit('one');
      for (let at = 0; at < 10; at++) repository.write(`file-${at * 4}`, `new ${at}`).commit('x');
      // Blobs stay in files of their own.
      repository.git('config', 'core.bigFileThreshold', '1');
      const names = repository.git('rev-list', '--objects', '--filter=blob:none', '--all').split('\n');
      const trees = names.map((line) => line.split(' ')[0]).join('\n');
      repository.write('.git/list', `${trees}\n`);
      repository.git('config', 'alias.pack', '!git pack-objects -q .git/objects/pack/pack < .git/list');
      repository.git('pack');
      repository.git('prune-packed');
      expect(readdirSync(path.join(cwd, '.git/objects/pack')).length).toBeGreaterThan(1);
      expect(await problemsOf(repository.scan())).toEqual([]);
      for (const revision of ['HEAD:file-36', 'HEAD~3:file-24', 'HEAD~10:file-0', 'HEAD~10:file-13'])
        await without(repository, revision, async () =>
          expect(await problemsOf(repository.scan())).toEqual(MISSING),
        );
    }));

  test('whose lender is gone', () =>
    withFiles({}, async (cwd) => {
      const lender = new TestRepository(path.join(cwd, 'lender'));
      lender.write('a', tokens.ghp()).commit('one');
      for (const name of ['attached', 'detached']) lender.git('clone', '-q', '-s', '.', path.join(cwd, name));
      const attached = new TestRepository(path.join(cwd, 'attached'));
      const detached = new TestRepository(path.join(cwd, 'detached'));
      // Nothing but what is checked out leads to a commit.
      detached.git('checkout', '-q', '--detach');
      detached.git('remote', 'remove', 'origin');
      detached.git('branch', '-q', '-D', 'main');
      rmSync(path.join(detached.directory, '.git/logs'), { recursive: true });
      for (const one of [attached, detached]) expect(await problemsOf(one.scan())).toEqual([]);
      rmSync(lender.directory, { recursive: true });
      for (const one of [attached, detached]) {
        expect(await problemsOf(one.scan())).toEqual(expect.arrayContaining(MISSING));
        expect(patdown(['scan', '--history-only'], { cwd: one.directory })).toMatchObject({
          code: 2,
          stdout: expect.stringContaining('missing'),
        });
      }
    }));

  test('but what no branch, tag, reflog or index leads to may lack anything', () =>
    withFiles({}, async (cwd) => {
      const repository = new TestRepository(cwd);
      repository.write('a', 'one').commit('one');
      repository.write('a', 'two').commit('two');
      const blob = repository.git('rev-parse', 'HEAD:a');
      repository.git('reset', '-q', '--hard', 'HEAD~1');
      rmSync(path.join(cwd, '.git/logs'), { recursive: true });
      rmSync(path.join(cwd, '.git/ORIG_HEAD'), { force: true });
      rmSync(path.join(cwd, '.git/objects', blob.slice(0, 2), blob.slice(2)));
      expect(await problemsOf(repository.scan())).toEqual([]);
    }));
});
