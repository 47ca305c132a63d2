import { expect, test } from '@jest/globals';
import { compileLess } from '../../src/cli/compile-less.ts';
import { compiler } from '../../src/cli/compiler.ts';

test('where V8 is told to compile less, it is known that its code is not for a later start', () => {
  expect(compiler.isUsual).toBe(true);
  compileLess();
  expect(compiler.isUsual).toBe(!process.versions.v8.startsWith('11.'));
});
