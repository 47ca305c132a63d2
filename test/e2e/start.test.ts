import { expect, test } from '@jest/globals';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';

/** Tells of every file of the program that is read. */
const SPY = `const fs = require('node:fs');
const read = fs.readFileSync;
fs.readFileSync = function (file, ...rest) {
  if (String(file).endsWith('.cjs')) process.stderr.write(require('node:path').basename(file) + '\\n');
  return read.call(this, file, ...rest);
};
`;

test('a scan of a few clean files loads one file of the program beside the launcher', async () => {
  await withFiles({ 'spy.cjs': SPY, 'tree/a.txt': 'Nothing to be seen here.\n' }, (cwd) => {
    const env = { NODE_OPTIONS: `--require ${cwd}/spy.cjs` };
    const { code, stderr } = patdown(['scan', 'tree'], { cwd, env });
    const loaded = stderr.split('\n').filter((line) => line !== '' && line !== 'spy.cjs');
    expect(code).toBe(0);
    expect(loaded).toEqual(['patdown.cjs', 'app.cjs']);
  });
});
