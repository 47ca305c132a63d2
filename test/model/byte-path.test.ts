import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytePath, displayPath, fsPath } from '../../src/model/byte-path.ts';

const bytesOf = (path: string | Buffer): Buffer => Buffer.from(path as string);
const nameBytes = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes));
const nearText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      nameBytes,
    ),
    { maxLength: 5 },
  )
  .map((parts) => Buffer.concat(parts));

describe('a byte path', () => {
  test('gives back the bytes that it was made of', () => {
    fc.assert(
      fc.property(nearText, (bytes) => {
        expect(bytesOf(fsPath(bytePath(bytes)))).toEqual(bytes);
      }),
    );
  });

  test('differs where the bytes differ, also when it is shown', () => {
    fc.assert(
      fc.property(nearText, nearText, (a, b) => {
        expect(bytePath(a) === bytePath(b)).toBe(a.equals(b));
      }),
    );
    expect(displayPath(bytePath(Buffer.of(0x61, 0xff)))).toBe('a\\xff');
    expect(displayPath(bytePath(Buffer.of(0x61, 0xfe)))).toBe('a\\xfe');
  });

  test('is the text itself where that is UTF-8 on one line', () => {
    for (const text of ['a/b.txt', 'ü', '日本', '😀.env', ' [x] ']) {
      expect(bytePath(Buffer.from(text))).toBe(text);
      expect(fsPath(text)).toBe(text);
      expect(displayPath(text)).toBe(text);
    }
  });

  test('holds back newlines, which globs do not match, and shows them again', () => {
    const path = bytePath(Buffer.from('a\nb'));
    expect(path).not.toContain('\n');
    expect(/^.*$/.test(path)).toBe(true);
    expect(displayPath(path)).toBe('a\nb');
  });
});
