import { expect, test } from '@jest/globals';
import type { ScanProgress } from '../../src/model/options.ts';
import { scan } from '../../src/scan/scan.ts';
import { withFiles } from '../helpers/files.ts';
import { TestRepository } from '../helpers/repository.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const tokens = new Tokens(97);

test('a range and what is staged tell how far their scan has come, parents included', () =>
  withFiles({}, async (cwd) => {
    const repository = new TestRepository(cwd);
    repository.write('a', 'before\n').commit('one');
    repository.write('a', `${tokens.ghp()}\n`).write('b', 'b\n').commit('two');
    repository.write('c', 'c\n').git('add', '-A');
    const told = async (git: Parameters<typeof scanOptions>[1]): Promise<ScanProgress[]> => {
      const all: ScanProgress[] = [];
      const environment = { PATH: process.env['PATH'] ?? '' };
      await scan(scanOptions(cwd, git), { environment, onProgress: (state) => void all.push(state) });
      return all;
    };
    // Two blobs and the commit; then what the path with the token held before.
    const range = await told({ git: { kind: 'range', range: 'HEAD~1..HEAD' } });
    expect(range.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [4, 4],
    ]);
    expect(range.every(({ unit }) => unit === 'objects')).toBe(true);
    const bytes = range.map(({ bytesRead }) => bytesRead);
    expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
    const staged = await told({ git: { kind: 'staged' } });
    expect(staged).toEqual([{ unit: 'objects', done: 1, total: 1, bytesRead: 2 }]);
  }));
