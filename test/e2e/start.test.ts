import { expect, test } from '@jest/globals';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';

/** Tells of every file of the program that is loaded. */
const SPY = `const Module = require('node:module');
const load = Module._load;
Module._load = function (name, ...rest) {
  if (name.endsWith('.cjs')) process.stderr.write(name + '\\n');
  return load.call(this, name, ...rest);
};
`;

test('a scan of a few clean files loads one file of the program', async () => {
  await withFiles({ 'spy.cjs': SPY, 'tree/a.txt': 'Nothing to be seen here.\n' }, (cwd) => {
    const env = { NODE_OPTIONS: `--require ${cwd}/spy.cjs` };
    const { code, stderr } = patdown(['scan', 'tree'], { cwd, env });
    const loaded = stderr.split('\n').filter((line) => line !== '' && !line.endsWith('spy.cjs'));
    expect(code).toBe(0);
    expect(loaded).toEqual(['./app.cjs']);
  });
});
