import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Tokens } from '../helpers/tokens.ts';

const project = realpathSync(mkdtempSync(path.join(tmpdir(), 'patdown-package-')));
const root = process.cwd();

function run(
  command: string,
  args: readonly string[],
  cwd = project,
): { code: number | null; output: string } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: project };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
  return { code: status, output: stdout + stderr };
}

/** As a user has it: what `npm pack` takes, unpacked where Node looks for packages. */
beforeAll(() => {
  const packed = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], root);
  expect(packed.code).toBe(0);
  const target = path.join(project, 'node_modules/patdown');
  mkdirSync(target, { recursive: true });
  expect(
    run('tar', ['-xzf', path.join(project, packed.output.trim()), '-C', target, '--strip-components=1']).code,
  ).toBe(0);
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the package as it is installed', () => {
  test('runs the example of the library', () => {
    const files = path.join(project, 'files');
    mkdirSync(files);
    writeFileSync(path.join(files, 'notes.txt'), `one\n${new Tokens(12).ghp()}\n`);
    copyFileSync('examples/library.mjs', path.join(project, 'library.mjs'));
    expect(run(process.execPath, ['library.mjs', 'files'])).toEqual({
      code: 1,
      output: `critical github-pat-classic gh${'p'}_…(40) files/notes.txt:2\nfirst match: files/notes.txt:2\n`,
    });
  });

  test.each(['nodenext', 'bundler'])(
    'has types that resolve under %s, and that are checked',
    (resolution) => {
      const use = `import { scan, scanStream, loadRules, type Finding, type ScanResult } from 'patdown';
const result: ScanResult = await scan({ paths: ['.'] });
const finding: Finding | undefined = result.findings[0];
const path: string | undefined = finding?.locations[0]?.path;
for await (const event of scanStream()) if (event.kind === 'match') event.match.secret.redacted.toUpperCase();
export const rules: number = (await loadRules()).length + (path ?? '').length;
`;
      const types = path.join(project, 'node_modules/@types');
      if (resolution === 'nodenext') symlinkSync(path.join(root, 'node_modules/@types'), types);
      const check = (text: string): { code: number | null; output: string } => {
        writeFileSync(path.join(project, 'use.ts'), text);
        const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
        const flags = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--module', module];
        const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
        return run(process.execPath, [tsc, ...flags, '--moduleResolution', resolution, 'use.ts']);
      };
      expect(check(use)).toEqual({ code: 0, output: '' });
      expect(check(use.replace("paths: ['.']", 'paths: 1')).output).toContain('TS2322');
    },
  );
});
