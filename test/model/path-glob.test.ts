import { describe, expect, test } from '@jest/globals';
import picomatch from 'picomatch';
import { pathGlobFault } from '../../src/model/path-glob.ts';
import { compileGlobs, compilePathGlobs } from '../../src/scan/globs.ts';

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

test.each(['**/*.jks', '**/key4.db', '**/config/master.key', '**/.vnc/passwd'])(
  '%s is told by the end of a path as picomatch would tell it',
  async (glob) => {
    const fits = await compileGlobs([glob]);
    const expected = picomatch(glob, { dot: true });
    const names = ['key4.db', 'master.key', 'config/master.key', '.vnc/passwd', 'passwd', 'a.jks', '.jks'];
    const paths = names.flatMap((name) => [
      name,
      `a/${name}`,
      `.b/c/${name}`,
      `a${name}`,
      `${name}/a`,
      `${name}a`,
    ]);
    expect(paths.filter(fits)).toEqual(paths.filter((path) => expected(path)));
    expect(paths.some(fits)).toBe(true);
  },
);
