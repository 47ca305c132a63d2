import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CodeCache } from '../../src/cli/code-cache.ts';
import { ProgramFiles } from '../../src/cli/program-files.ts';
import { withFiles } from '../helpers/files.ts';
import { patdown } from '../helpers/program.ts';

const PROGRAM = {
  'app.cjs':
    "exports.answer = () => 40 + require('./lib/two.cjs').two; exports.sep = require('node:path').sep;",
  'lib/two.cjs': 'exports.two = 2; exports.place = __dirname;',
};

interface App {
  answer(): number;
  readonly sep: string;
}

const cacheAt = (home: string): CodeCache | undefined =>
  CodeCache.at({ environment: { HOME: home }, cwd: '/nowhere', userId: process.getuid?.() }, 'key');

describe('the files of a program', () => {
  test('load each other by names from the top, and Node’s own modules', () =>
    withFiles(PROGRAM, (directory) => {
      const files = new ProgramFiles(directory, undefined);
      const app = files.load('./app.cjs') as App;
      expect([app.answer(), app.sep]).toEqual([42, path.sep]);
      expect(files.load('./app.cjs')).toBe(app);
      expect(files.load('./lib/two.cjs')).toEqual({ two: 2, place: path.join(directory, 'lib') });
    }));

  test('are remembered as compiled code with what was called, and not written again when nothing is new', () =>
    withFiles(PROGRAM, (directory) => {
      const run = (): number => {
        const files = new ProgramFiles(directory, cacheAt(directory));
        const answer = (files.load('./app.cjs') as App).answer();
        files.save();
        return answer;
      };
      expect(run()).toBe(42);
      expect([...(cacheAt(directory)?.read().keys() ?? [])].sort()).toEqual(['./app.cjs', './lib/two.cjs']);
      const file = path.join(directory, '.cache/patdown/code/key.v8');
      utimesSync(file, 1, 1);
      expect(run()).toBe(42);
      expect(statSync(file).mtimeMs).toBe(1000);
    }));

  test('run as they are now, whatever is remembered of them', () =>
    withFiles(PROGRAM, (directory) => {
      const first = new ProgramFiles(directory, cacheAt(directory));
      (first.load('./app.cjs') as App).answer();
      first.save();
      // As long as the one before: V8 itself would not see it.
      writeFileSync(
        path.join(directory, 'lib/two.cjs'),
        PROGRAM['lib/two.cjs'].replace('two = 2', 'two = 3'),
      );
      utimesSync(path.join(directory, 'lib/two.cjs'), 5, 5);
      expect((new ProgramFiles(directory, cacheAt(directory)).load('./app.cjs') as App).answer()).toBe(43);
    }));
});

describe('the built program', () => {
  test('says the same with and without what it remembers', () =>
    withFiles({ 'tree/a.txt': 'Nothing to be seen here.\n', 'home/x': '' }, (cwd) => {
      const home = path.join(cwd, 'home');
      const scan = (env: Record<string, string> = {}): string => {
        const ran = patdown(['scan', 'a.txt', '--format', 'jsonl'], {
          cwd: path.join(cwd, 'tree'),
          env: { HOME: home, ...env },
        });
        expect(ran.code).toBe(0);
        return ran.stdout.replace(/"durationMs":[\d.]+/, '');
      };
      const plain = scan({ PATDOWN_NO_CACHE: '1' });
      expect(readdirSync(home)).toEqual(['x']);
      expect(scan()).toBe(plain);
      const [file = ''] = readdirSync(path.join(home, '.cache/patdown/code'));
      const before = statSync(path.join(home, '.cache/patdown/code', file)).mtimeMs;
      expect(scan()).toBe(plain);
      expect(readdirSync(path.join(home, '.cache/patdown/code'))).toEqual([file]);
      expect(statSync(path.join(home, '.cache/patdown/code', file)).mtimeMs).toBe(before);
    }));
});
