import { Script } from 'node:vm';
import { expect, test } from '@jest/globals';
import { compileLess } from '../../src/cli/compile-less.ts';
import { compiler, isMeasured } from '../../src/cli/compiler.ts';

const MEGABYTE = 1024 * 1024;

/** A source that V8 has not seen, with code that was made of another one of the same length. */
let next = 1000;
const fresh = (): string => `(() => ${next++})()`;
const isTaken = (code: Buffer): boolean =>
  new Script(fresh(), { cachedData: code }).cachedDataRejected === false;

test('where V8 is told to compile less, code that is kept is still taken and made as usual', () => {
  const usual = new Script(fresh()).createCachedData();
  expect(isTaken(usual)).toBe(true);
  for (const bytes of [10 * MEGABYTE, 100 * MEGABYTE]) {
    compileLess(bytes);
    expect(isTaken(usual)).toBe(!isMeasured);
    expect(compiler.asUsual(() => isTaken(usual))).toBe(true);
    const later = compiler.asUsual(() => new Script(fresh()).createCachedData());
    expect(compiler.asUsual(() => isTaken(later))).toBe(true);
    expect(() =>
      compiler.asUsual(() => {
        throw new Error('of the work');
      }),
    ).toThrow('of the work');
    expect(isTaken(usual)).toBe(!isMeasured);
  }
});
