import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { faultsOf, REVEALERS } from './helpers/architecture.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts'));

describe('the house', () => {
  test.each(files)('%s keeps its layer, its capabilities and the style', (file) => {
    expect(faultsOf(file, readFileSync(path.join('src', file), 'utf8'))).toEqual([]);
  });

  test('everybody who may reveal a secret is there and does', () => {
    for (const file of REVEALERS) expect(readFileSync(path.join('src', file), 'utf8')).toContain('.reveal()');
  });
});

describe('the check of the house', () => {
  test.each([
    ['engine/x.ts', "import { readFileSync } from 'node:fs';", /files are read in/],
    ['engine/x.ts', "import { createHash } from 'node:crypto';", /engine is pure/],
    ['engine/x.ts', "import { load } from '../rules/load.ts';", /engine may import model/],
    ['report/x.ts', "import type { Window } from '../engine/window.ts';", /report may import model/],
    ['model/x.ts', "import { scan } from '../scan/scan.ts';", /model may import nothing/],
    ['scan/x.ts', "import { main } from '../cli/main.ts';", /scan may import/],
    ['scan/x.ts', "import { spawn } from 'node:child_process';", /programs are started/],
    [
      'scan/x.ts',
      "export const a = async () => (await import('simple-git')).simpleGit();",
      /programs are started/,
    ],
    ['rules/x.ts', "import https from 'node:https';", /network/],
    ['scan/x.ts', "export const a = () => fetch('x');", /uses fetch/],
    ['scan/x.ts', 'export const a = () => console.log(1);', /uses console/],
    ['scan/x.ts', "export const a = () => process.env['A'];", /uses process/],
    ['scan/x.ts', 'export const a = (b: { reveal(): string }) => b.reveal();', /reveals a secret/],
    ['scan/x.ts', 'export const a = (b: any) => b;', /says `any`/],
    ['scan/x.ts', 'export const a = (b?: string) => b!.length;', /says `!`/],
    ['scan/x.ts', 'export default 1;', /default export/],
    ['engine/x.ts', 'export const a = () => Date.now();', /clock/],
    ['scan/x.ts', 'x;\n'.repeat(401), /more than 400 lines/],
    ['elsewhere/x.ts', "import { a } from './y.ts';", /in no layer/],
  ])('sees what is wrong in %s: %s', (file, text, fault) => {
    expect(faultsOf(file, text).join('\n')).toMatch(fault);
  });

  test('lets be what is right', () => {
    expect(
      faultsOf(
        'engine/x.ts',
        "import type { Span } from '../model/span.ts';\nexport const a = (b: Span) => b.start;",
      ),
    ).toEqual([]);
  });
});
