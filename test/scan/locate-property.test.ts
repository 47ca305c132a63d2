import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import type { Region } from '../../src/model/region.ts';
import type { BlobKind } from '../../src/model/scanner.ts';
import type { Span } from '../../src/model/span.ts';
import { Locator, locate } from '../../src/scan/locate.ts';

/** UTF-16 code units of bytes, where what is no UTF-8 counts as one for each byte: the slow way. */
function unitsOf(bytes: Buffer): number {
  let units = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => at + n <= bytes.length && isUtf8(bytes.subarray(at, at + n)));
    units += length === 4 ? 2 : 1;
    at += length ?? 1;
  }
  return units;
}

function pointOf(bytes: Buffer, offset: number): [line: number, column: number] {
  const before = bytes.subarray(0, offset);
  const lineStart = before.lastIndexOf(0x0a) + 1;
  const line = before.filter((byte) => byte === 0x0a).length + 1;
  const mark = lineStart === 0 && before.length >= 3 && before.readUIntBE(0, 3) === 0xefbbbf ? 3 : 0;
  return [line, unitsOf(before.subarray(lineStart + mark)) + 1];
}

const pointOf16 = (text: string, units: number): [line: number, column: number] => {
  const lines = text.slice(0, units).split('\n');
  const last = lines.at(-1) ?? '';
  return [lines.length, last.length - (lines.length === 1 && last.startsWith('\ufeff') ? 1 : 0) + 1];
};

const regionOf = (span: Span, from: readonly number[], to: readonly number[]): Region => ({
  startLine: from[0] ?? 0,
  startColumn: from[1] ?? 0,
  endLine: to[0] ?? 0,
  endColumn: to[1] ?? 0,
  startOffset: span.start,
  endOffset: span.end,
});

const anyText = fc
  .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'ü', '日', '😀', '\u2028', '\u0085', '\v', '\ufeff', ' '), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

const anyBytes = fc
  .array(
    fc.oneof(
      anyText.map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
      fc
        .constantFrom(
          'e282',
          'f09f98',
          'eda080',
          'c080',
          'e08080',
          'f0808080',
          'f4908080',
          'ff',
          '80',
          'efbbbf',
          'e2820a',
        )
        .map((hex) => Buffer.from(hex, 'hex')),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));

const spansIn = (length: number): fc.Arbitrary<Span[]> =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    { maxLength: 6 },
  );

function inPieces(
  bytes: Uint8Array,
  cuts: readonly number[],
  spans: readonly Span[],
  kind: BlobKind,
): Region[] {
  const locator = new Locator(spans, kind);
  let from = 0;
  for (const cut of [...cuts.map((at) => Math.min(at, bytes.length)).sort((a, b) => a - b), bytes.length]) {
    locator.push(bytes.subarray(from, cut));
    from = cut;
  }
  return locator.regions();
}

describe('locate', () => {
  test('finds what counting byte by byte finds, whatever the bytes and the pieces', () => {
    const cases = anyBytes.chain((bytes) =>
      fc.record({
        bytes: fc.constant(bytes),
        spans: spansIn(bytes.length),
        cuts: fc.array(fc.nat(bytes.length), { maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ bytes, spans, cuts }) => {
        const expected = spans.map((span) =>
          regionOf(span, pointOf(bytes, span.start), pointOf(bytes, span.end)),
        );
        expect(locate(bytes, spans)).toEqual(expected);
        expect(inPieces(bytes, cuts, spans, 'plain')).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(['utf-16le', 'utf-16be'] as const)(
    '%s: columns are units of the text, offsets bytes of the file',
    (kind) => {
      const cases = anyText.chain((text) =>
        fc.record({
          text: fc.constant(text),
          spans: spansIn(text.length),
          cuts: fc.array(fc.nat(text.length * 2), { maxLength: 5 }),
        }),
      );
      fc.assert(
        fc.property(cases, ({ text, spans, cuts }) => {
          const encoded = Buffer.from(text, 'utf16le');
          const bytes = kind === 'utf-16be' ? encoded.swap16() : encoded;
          const offsets = spans.map(({ start, end }) => ({ start: start * 2, end: end * 2 }));
          const expected = spans.map((span, index) =>
            regionOf(offsets[index] ?? span, pointOf16(text, span.start), pointOf16(text, span.end)),
          );
          expect(locate(bytes, offsets, kind)).toEqual(expected);
          expect(inPieces(bytes, cuts, offsets, kind)).toEqual(expected);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('only \\n breaks lines, and \\r\\n by it', () => {
    const bytes = Buffer.from('a\rb\u2028c\u0085d\r\ne');
    expect(locate(bytes, [{ start: bytes.length - 1, end: bytes.length }])).toEqual([
      regionOf({ start: bytes.length - 1, end: bytes.length }, [2, 1], [2, 2]),
    ]);
  });

  test('an empty blob has a first line', () => {
    expect(locate(Buffer.alloc(0), [{ start: 0, end: 0 }])).toEqual([
      regionOf({ start: 0, end: 0 }, [1, 1], [1, 1]),
    ]);
  });

  test('ten thousand places on one line of megabytes take linear time', () => {
    const bytes = Buffer.alloc(4 * 1024 * 1024, 'x');
    const spans = Array.from({ length: 10_000 }, (_, index) => ({
      start: index * 400,
      end: index * 400 + 40,
    }));
    const started = performance.now();
    const last = locate(bytes, spans).at(-1);
    expect(last?.startColumn).toBe(9999 * 400 + 1);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
