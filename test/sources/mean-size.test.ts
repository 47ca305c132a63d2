import path from 'node:path';
import { expect, test } from '@jest/globals';
import { meanSize } from '../../src/sources/mean-size.ts';
import { withFiles } from '../helpers/files.ts';

const SIZES = [100, 300, 500, 700];

test('files are as large on average as those that are asked', async () => {
  const contents = Object.fromEntries(SIZES.map((size) => [`${size}`, 'x'.repeat(size)]));
  await withFiles(contents, async (cwd) => {
    const entries = SIZES.map((size) => ({ path: `${size}`, absolute: path.join(cwd, `${size}`) }));
    expect(meanSize(entries, 4)).toBe(400);
    expect(meanSize(entries, 2)).toBe(300);
    expect(meanSize([], 2)).toBe(0);
  });
});

test('a file that is gone, and a path through a file, have no size', async () => {
  await withFiles({ there: 'x'.repeat(90) }, async (cwd) => {
    const entries = ['there', 'gone', 'there/inside'].map((name) => ({
      path: name,
      absolute: path.join(cwd, name),
    }));
    expect(meanSize(entries, 3)).toBe(30);
  });
});
