import { Buffer } from 'node:buffer';
import * as nodeFs from 'node:fs';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { LargeFile } from '../../src/sources/large-file.ts';
import type { FileEntry } from '../../src/sources/listing.ts';
import { FileReader, type ReadFs, type ReadResult } from '../../src/sources/read-file.ts';
import { withFiles } from '../helpers/files.ts';

const entry = (absolute: string): FileEntry => ({ path: 'shown', absolute });
const textOf = (result: ReadResult): string =>
  result.kind === 'bytes' ? Buffer.from(result.bytes).toString('latin1') : JSON.stringify(result);

describe('reading a file', () => {
  test('gives its bytes, whatever its size and that of the buffer', () =>
    withFiles({}, (cwd) => {
      for (const size of [0, 1, 1023, 1024, 1025, 1 << 20, (1 << 20) + 1, 5_000_000]) {
        const bytes = Buffer.alloc(size, 'abcdefg');
        writeFileSync(`${cwd}/f`, bytes);
        const reader = new FileReader({ maxBuffer: 6_000_000 });
        const result = reader.read(entry(`${cwd}/f`));
        expect(result.kind === 'bytes' && Buffer.compare(result.bytes, bytes)).toBe(0);
      }
    }));

  test('keeps nothing of the file before', () =>
    withFiles({ long: 'x'.repeat(5000), short: 'yy', empty: '' }, (cwd) => {
      const reader = new FileReader();
      const texts = ['long', 'short', 'empty'].map((name) => textOf(reader.read(entry(`${cwd}/${name}`))));
      expect(texts).toEqual(['x'.repeat(5000), 'yy', '']);
    }));

  test('that does not fit says so; a limit of the user comes first', () =>
    withFiles({ f: 'x'.repeat(1001) }, (cwd) => {
      const read = (limits: ConstructorParameters<typeof FileReader>[0]) =>
        new FileReader(limits).read(entry(`${cwd}/f`));
      expect(read({ maxBuffer: 1001 }).kind).toBe('bytes');
      expect(read({ maxBuffer: 1000 })).toEqual({ kind: 'large' });
      expect(read({ maxBuffer: 1000, maxFileSize: 1001 })).toEqual({ kind: 'large' });
      expect(read({ maxFileSize: 1001 }).kind).toBe('bytes');
      const problem = { kind: 'limit', path: 'shown', message: 'larger than the limit of 1000 bytes' };
      expect(read({ maxFileSize: 1000 })).toEqual({ kind: 'problem', problem });
      expect(read({ maxBuffer: 10, maxFileSize: 1000 })).toEqual({ kind: 'problem', problem });
    }));

  test('of /proc, whose size is said to be 0', () => {
    if (!existsSync('/proc/self/status')) return;
    expect(textOf(new FileReader().read(entry('/proc/self/status')))).toMatch(/^Name:/);
  });

  test.each([
    ['is gone', () => {}, 'changed'],
    ['became a link', (file: string) => symlinkSync('/etc/passwd', file), 'changed'],
    ['became a directory', (file: string) => mkdirSync(file), 'changed'],
    ['became a pipe, without waiting', (file: string) => execFileSync('mkfifo', [file]), 'changed'],
  ])('that %s is a problem', (_, change, kind) =>
    withFiles({}, (cwd) => {
      change(`${cwd}/f`);
      const result = new FileReader().read(entry(`${cwd}/f`));
      expect(result).toMatchObject({ kind: 'problem', problem: { kind, path: 'shown' } });
    }),
  );

  test('of a device is no clean answer', () => {
    expect(new FileReader().read(entry('/dev/null'))).toMatchObject({
      kind: 'problem',
      problem: { kind: 'changed' },
    });
  });

  test.each([
    ['openSync', 'EACCES', 'unreadable', 'permission denied'],
    ['openSync', 'EMFILE', 'unreadable', 'too many open files'],
    ['openSync', 'EWEIRD', 'unreadable', 'cannot be read (EWEIRD)'],
    ['openSync', 'ENOENT', 'changed', 'changed while it was scanned: it is not there any more'],
    ['readSync', 'EIO', 'unreadable', 'the device reported an error'],
    ['readSync', 'EAGAIN', 'unreadable', 'the file has no data ready'],
  ] as const)('%s fails with %s: %s', (call, code, kind, message) => {
    let isClosed = false;
    const fs: ReadFs = {
      ...nodeFs,
      openSync: () => 3,
      closeSync: () => {
        isClosed = true;
      },
      [call]: () => {
        throw Object.assign(new Error('with a path in it'), { code });
      },
    };
    const result = new FileReader({}, fs).read(entry('/x'));
    expect(result).toEqual({ kind: 'problem', problem: { kind, path: 'shown', message } });
    expect(isClosed).toBe(call === 'readSync');
  });

  test('in short reads, and one that grows meanwhile, is read to its end', () => {
    let left = 2_500_000;
    const fs: ReadFs = {
      ...nodeFs,
      openSync: () => 3,
      closeSync: () => {},
      readSync: ((_: number, buffer: Buffer, offset: number, length: number) => {
        const count = Math.min(length, left, 997);
        buffer.fill(0x61, offset, offset + count);
        left -= count;
        return count;
      }) as ReadFs['readSync'],
    };
    const result = new FileReader({}, fs).read(entry('/x'));
    expect(result.kind === 'bytes' && result.bytes.length).toBe(2_500_000);
  });
});

describe('a large file', () => {
  test('is read here and there', () =>
    withFiles({ f: '0123456789' }, (cwd) => {
      const file = new LargeFile(entry(`${cwd}/f`));
      const read = (start: number, end: number) => Buffer.from(file.read(start, end)).toString();
      expect([file.size, read(0, 4), read(8, 100), read(3, 3), read(20, 30)]).toEqual([
        10,
        '0123',
        '89',
        '',
        '',
      ]);
      writeFileSync(`${cwd}/f`, '9876543210 and more');
      expect(read(0, 100)).toBe('9876543210');
      file.close();
    }));

  test('that became shorter is a fault, not an end', () =>
    withFiles({ f: '0123456789' }, (cwd) => {
      const file = new LargeFile(entry(`${cwd}/f`));
      truncateSync(`${cwd}/f`, 5);
      expect(() => file.read(0, 10)).toThrow(expect.objectContaining({ code: 'ESTALE' }));
      file.close();
    }));

  test('is a regular one', () => {
    expect(() => new LargeFile(entry('/dev/zero'))).toThrow(expect.objectContaining({ code: 'ENXIO' }));
  });

  test('leaves the file as it was', () =>
    withFiles({ f: 'abc' }, (cwd) => {
      new LargeFile(entry(`${cwd}/f`)).close();
      expect(readFileSync(`${cwd}/f`, 'utf8')).toBe('abc');
    }));
});
