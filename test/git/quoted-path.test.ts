import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePathLines, unquotePath } from '../../src/git/quoted-path.ts';
import { bytePath, fsPath } from '../../src/model/byte-path.ts';
import { withFiles } from '../helpers/files.ts';
import { git } from '../helpers/git.ts';

describe('a path as git quotes it', () => {
  test.each([
    ['plain/path.txt', 'plain/path.txt'],
    [' a "b', ' a "b'],
    ['"a\\tb"', 'a\tb'],
    ['"\\"\\\\\\a\\b\\v\\f\\r"', '"\\\u0007\b\v\f\r'],
    ['"\\303\\274"', 'ü'],
    ['"\\\\303"', '\\303'],
    ['"a\\nb"', 'a\udc0ab'],
    ['"\\377"', '\udcff'],
  ])('%s', (quoted, path) => {
    expect(unquotePath(quoted)).toBe(path);
  });

  test('is one in a line', () => {
    expect(parsePathLines('')).toEqual([]);
    expect(parsePathLines('a\n"b\\n"\nc/\n')).toEqual(['a', 'b\udc0a', 'c/']);
  });

  test('is the name that git was given, whatever its bytes', () =>
    withFiles({}, (cwd) => {
      git(cwd, 'init', '-q');
      const names = fc.sample(
        fc
          .uint8Array({ minLength: 1, maxLength: 12 })
          .filter((bytes) => !bytes.includes(0) && !bytes.includes(0x2f)),
        { seed: 7, numRuns: 200 },
      );
      const wanted = new Set(names.map((name) => Buffer.from(name).toString('latin1')));
      for (const reserved of ['.', '..', '.git']) wanted.delete(reserved);
      for (const name of wanted)
        writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(name, 'latin1')]), '');
      const output = git(cwd, '-c', 'core.quotePath=true', 'ls-files', '--others');
      const listed = parsePathLines(output).map((path) =>
        Buffer.from(fsPath(path) as string).toString('latin1'),
      );
      expect(listed.sort()).toEqual([...wanted].sort());
      expect(bytePath(Buffer.from([...wanted][0] ?? '', 'latin1'))).not.toBe('');
    }));
});
