import { expect, test } from '@jest/globals';
import { scan } from '../../src/scan/scan.ts';
import { withFiles } from '../helpers/files.ts';
import { scanOptions } from '../helpers/scan-options.ts';
import { Tokens } from '../helpers/tokens.ts';

const value = new Tokens(77).ghp();

test('a token found in one file is masked in every path, a password that is a word is not', () =>
  withFiles(
    {
      'lanterns/app.env': ['DB_PASS', 'WORD=lanterns\n'].join(''),
      [`kept/${value}.txt`]: `token ${value}`,
    },
    async (cwd) => {
      const { findings } = await scan(scanOptions(cwd, { minConfidence: 'low' }), {
        workerUrl: new URL('file:///none'),
      });
      const paths = findings.flatMap(({ locations }) => locations.map((location) => location.path)).sort();
      expect(paths).toEqual(['kept/ghp_…(40).txt', 'lanterns/app.env']);
    },
  ));

test.each(['velvet2', 'release-2024', '20240131'])('a password like %s is left as it is in paths', (word) =>
  withFiles({ [`docs/${word}_workflow.rst`]: ['DB_PASS', `WORD=${word}\n`].join('') }, async (cwd) => {
    const hooks = { workerUrl: new URL('file:///none') };
    const { findings } = await scan(scanOptions(cwd, { minConfidence: 'low' }), hooks);
    const paths = findings.flatMap(({ locations }) => locations.map((location) => location.path));
    expect(paths).toEqual([`docs/${word}_workflow.rst`]);
  }),
);
