import { describe, expect, test } from '@jest/globals';
import { locate, Locator } from '../../src/scan/locate.ts';
import { Tokens } from '../helpers/tokens.ts';

/** Lines and columns by cutting the decoded text. */
function naive(text: string, offset: number): [number, number] {
  const before = Buffer.from(text).subarray(0, offset).toString('utf8');
  const lines = before.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}

describe('places', () => {
  const tokens = new Tokens(41);
  const alphabet = ['a', 'é', '日', '😀', '\n', '\r\n', ' ', '\r', 'z'];

  test('are those of the decoded text, in one piece or in many (2,000 texts)', () => {
    for (let round = 0; round < 2000; round++) {
      const chars = Array.from({ length: 30 }, () => tokens.pick(alphabet));
      const text = chars.join('');
      const cut = (count: number): number => Buffer.byteLength(chars.slice(0, count).join(''));
      const spans = Array.from({ length: 4 }, () => {
        const from = Math.floor(tokens.random() * 30);
        return { start: cut(from), end: cut(from + Math.floor(tokens.random() * (31 - from))) };
      });
      const bytes = Buffer.from(text);
      const locator = new Locator(spans);
      for (let at = 0; at < bytes.length; ) {
        const size = 1 + Math.floor(tokens.random() * 9);
        locator.push(bytes.subarray(at, at + size));
        at += size;
      }
      const expected = spans.map(({ start, end }) => [...naive(text, start), ...naive(text, end)]);
      const flat = (regions: ReturnType<typeof locate>) =>
        regions.map(({ startLine, startColumn, endLine, endColumn }) => [
          startLine,
          startColumn,
          endLine,
          endColumn,
        ]);
      expect(flat(locate(bytes, spans))).toEqual(expected);
      expect(flat(locator.regions())).toEqual(expected);
    }
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    'of %s count its code units, without the mark at its start',
    (kind) => {
      const text = '\ufeffab\n日😀x\r\nsecret';
      const bytes = Buffer.from(text, 'utf16le');
      if (kind === 'utf-16be') bytes.swap16();
      const start = text.indexOf('secret') * 2;
      expect(
        locate(
          bytes,
          [
            { start, end: start + 12 },
            { start: 2, end: 4 },
          ],
          kind,
        ),
      ).toMatchObject([
        { startLine: 3, startColumn: 1, endLine: 3, endColumn: 7, startOffset: start, endOffset: start + 12 },
        { startLine: 1, startColumn: 1, endColumn: 2 },
      ]);
    },
  );

  test('bytes that are no UTF-8 count one each', () => {
    const bytes = Buffer.from([0xe9, 0x20, 0x80, 0xbf, 0x41, 0x42]);
    expect(locate(bytes, [{ start: 4, end: 6 }])).toMatchObject([{ startColumn: 5, endColumn: 7 }]);
  });
});
