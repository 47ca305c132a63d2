import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
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

/** What is kept of compiled code after these runs, in a cache of their own. */
function keptAfter(cwd: string, ...runs: readonly (readonly string[])[]): string[] {
  const env = { XDG_CACHE_HOME: path.join(path.dirname(cwd), 'cache') };
  for (const args of runs) patdown(args, { cwd, env });
  const directory = path.join(env.XDG_CACHE_HOME, 'patdown/code');
  return existsSync(directory) ? readdirSync(directory) : [];
}

test('runs with other flags keep compiled code of their own; what fails keeps none', async () => {
  await withFiles({ 'work/a.txt': 'Nothing to be seen here.\n' }, (top) => {
    const cwd = path.join(top, 'work');
    expect(keptAfter(cwd, ['scan', 'gone'])).toEqual([]);
    expect(keptAfter(cwd, ['scan', '.'], ['scan', 'a.txt'])).toHaveLength(1);
    expect(keptAfter(cwd, ['scan', '.', '--quiet'], ['scan', '--quiet', 'a.txt'])).toHaveLength(2);
    expect(keptAfter(cwd, ['rules', 'list'])).toHaveLength(3);
  });
});

test('two installations of the same program keep their compiled code, and leave each other’s alone', async () => {
  await withFiles({ 'work/a.txt': 'Nothing to be seen here.\n' }, (top) => {
    const programs = ['one', 'two'].map((name) => {
      cpSync('dist', path.join(top, name), { recursive: true });
      return path.join(top, name, 'patdown.cjs');
    });
    const run = (program: string): string[] => {
      const env = { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: path.join(top, 'cache') };
      expect(
        spawnSync(process.execPath, [program, 'scan', '.'], { cwd: path.join(top, 'work'), env }).status,
      ).toBe(0);
      const directory = path.join(top, 'cache/patdown/code');
      // A file that is made anew is another one.
      return readdirSync(directory).map((file) => `${file} ${statSync(path.join(directory, file)).ino}`);
    };
    const before = programs.map(run).at(-1);
    expect(before).toHaveLength(2);
    expect(programs.map(run)).toEqual([before, before]);
  });
});
