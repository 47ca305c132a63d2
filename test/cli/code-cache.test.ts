import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CodeCache, type CodeEntries, type CodeEntry } from '../../src/cli/code-cache.ts';
import { withFiles } from '../helpers/files.ts';

const userId = process.getuid?.() ?? 0;
const entry = (modified: number, code: Uint8Array): CodeEntry => ({ modified, code: () => code });
const SOME: CodeEntries = new Map([['./a.cjs', entry(1, Uint8Array.of(1, 2, 3))]]);

const open = (
  home: string,
  environment: Record<string, string> = {},
  cwd = '/nowhere',
): CodeCache | undefined => CodeCache.at({ environment: { HOME: home, ...environment }, cwd, userId }, 'key');

/** What is read by a cache of the same place. */
const reread = (home: string): CodeEntries => open(home)?.read() ?? new Map();

function filled(home: string): string {
  const cache = open(home);
  expect(cache?.prepare()).toBe(true);
  cache?.write(SOME);
  expect(reread(home).size).toBe(1);
  return path.join(home, '.cache/patdown/code');
}

const plain = (entries: CodeEntries): unknown =>
  [...entries].map(([name, { modified, code }]) => [name, modified, [...(code() ?? [])]]);

describe('compiled code', () => {
  test('is read as it was written', () =>
    withFiles({}, async (home) => {
      const entries = fc.array(fc.tuple(fc.string(), fc.integer(), fc.uint8Array({ maxLength: 40 })));
      fc.assert(
        fc.property(entries, (list) => {
          const all = new Map(list.map(([name, modified, code]) => [name, entry(modified, code)]));
          const cache = open(home);
          cache?.prepare();
          cache?.write(all);
          expect(plain(reread(home))).toEqual(plain(all));
        }),
        { numRuns: 50 },
      );
    }));

  test('lies in one file that is the user’s alone, and nothing else is left', () =>
    withFiles({}, (home) => {
      const directory = filled(home);
      expect(readdirSync(directory)).toEqual(['key.v8']);
      expect(statSync(directory).mode & 0o777).toBe(0o700);
      expect(statSync(path.join(directory, 'key.v8')).mode & 0o777).toBe(0o600);
    }));

  test.each([0o770, 0o707, 0o755])('is not read from a directory of mode %o', (mode) =>
    withFiles({}, (home) => {
      chmodSync(filled(home), mode);
      expect(reread(home).size).toBe(0);
      expect(open(home)?.prepare()).toBe(false);
    }),
  );

  test('is not read from a file that others may write', () =>
    withFiles({}, (home) => {
      chmodSync(path.join(filled(home), 'key.v8'), 0o620);
      expect(reread(home).size).toBe(0);
    }));

  test('is not read by way of a link', () =>
    withFiles({}, (home) => {
      const directory = filled(home);
      const other = path.join(home, 'other');
      mkdirSync(path.join(other, '.cache/patdown'), { recursive: true });
      symlinkSync(directory, path.join(other, '.cache/patdown/code'));
      expect(reread(other).size).toBe(0);
      const third = path.join(home, 'third');
      mkdirSync(path.join(third, '.cache/patdown/code'), { recursive: true, mode: 0o700 });
      chmodSync(path.join(third, '.cache/patdown/code'), 0o700);
      symlinkSync(path.join(directory, 'key.v8'), path.join(third, '.cache/patdown/code/key.v8'));
      expect(reread(third).size).toBe(0);
    }));

  test('is not read where it belongs to somebody else', () =>
    withFiles({}, (home) => {
      filled(home);
      const other = CodeCache.at({ environment: { HOME: home }, cwd: '/nowhere', userId: userId + 1 }, 'key');
      expect(other?.read().size).toBe(0);
      expect(other?.prepare()).toBe(false);
    }));

  test('has no place in a work tree, below the working directory, or where there is no home', () =>
    withFiles({ 'repository/.git/HEAD': '' }, (directory) => {
      expect(open(path.join(directory, 'repository/home'))).toBeUndefined();
      expect(open(directory, {}, directory)).toBeUndefined();
      expect(open(directory, {}, path.join(directory, 'work'))).toBeDefined();
      expect(open('relative')).toBeUndefined();
      expect(open(directory, { XDG_CACHE_HOME: 'relative' })).toBeDefined();
      expect(CodeCache.at({ environment: {}, cwd: '/nowhere', userId }, 'key')).toBeUndefined();
      expect(
        CodeCache.at({ environment: { HOME: directory }, cwd: '/nowhere', userId: undefined }, 'key'),
      ).toBeUndefined();
    }));

  test('is left alone with PATDOWN_NO_CACHE', () =>
    withFiles({}, (home) => {
      expect(open(home, { PATDOWN_NO_CACHE: '1' })).toBeUndefined();
      expect(open(home, { PATDOWN_NO_CACHE: '0' })).toBeDefined();
    }));

  test('counts for nothing where a byte of it is damaged, wherever that is', () =>
    withFiles({}, (home) => {
      const file = path.join(filled(home), 'key.v8');
      const bytes = readFileSync(file);
      for (let at = 0; at < bytes.length; at++) {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ 0x55;
        writeFileSync(file, damaged);
        // Some bytes are of no account.
        expect([undefined, '1,2,3']).toContain(reread(home).get('./a.cjs')?.code()?.join());
        if (at >= bytes.length - 6) expect(reread(home).get('./a.cjs')?.code()).toBeUndefined();
      }
      for (let length = 0; length < bytes.length; length++) {
        writeFileSync(file, bytes.subarray(0, length));
        expect(reread(home).get('./a.cjs')?.code()).toBeUndefined();
      }
    }));

  test('is not mixed with that of a file that took its place', () =>
    withFiles({}, (home) => {
      filled(home);
      const entries = reread(home);
      open(home)?.write(new Map([['./a.cjs', entry(1, Uint8Array.of(4, 5, 6))]]));
      expect(entries.get('./a.cjs')?.code()).toBeUndefined();
      expect(reread(home).get('./a.cjs')?.code()?.join()).toBe('4,5,6');
    }));
});
