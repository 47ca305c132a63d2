import { describe, expect, test } from '@jest/globals';
import { pathGlobFault } from '../../src/model/path-glob.ts';
import { compilePathGlobs } from '../../src/scan/globs.ts';

describe("a person's glob of paths", () => {
  test.each(['build', 'build/', '/build', './build', '/build/**', 'build/**', '**/build'])(
    '%s names a directory and all that is in it',
    async (glob) => {
      const fits = await compilePathGlobs([glob]);
      for (const path of ['build', 'build/a.txt', 'build/.env', 'build/sub/.x/a'])
        expect([path, fits(path)]).toEqual([path, true]);
      for (const path of ['builds/a', 'src/rebuild', 'a']) expect([path, fits(path)]).toEqual([path, false]);
    },
  );

  test.each(['/', './', '.', '**'])('%s is everything', async (glob) => {
    expect((await compilePathGlobs([glob]))('a/.b')).toBe(true);
  });

  test('takes nothing back: what is not meant would be left out without a word', () => {
    expect(pathGlobFault('!build')).toMatch(/taken back/);
    expect(pathGlobFault('!(a|b).txt')).toBeUndefined();
  });
});
