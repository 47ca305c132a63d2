import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineHashes } from '../../src/report/line-hash.ts';

const all = (text: string): string[] => {
  const wanted = new Set(Array.from({ length: 1000 }, (_, at) => at + 1));
  return [...lineHashes(text, wanted).values()];
};

/** The definition, by summing: each line's block by itself. */
function expected(text: string): string[] {
  const counted = new Map<string, number>();
  const lines = text.split(/\r\n|\n|\r/);
  const rest = (from: number): number[] => [
    ...lines
      .slice(from)
      .map((line) => line.replace(/[ \t]/g, ''))
      .join('\n')
      .split('')
      .map((char) => char.charCodeAt(0)),
    65_535,
  ];
  return lines.map((_, from) => {
    const block = [...rest(from), ...Array.from({ length: 100 }, () => 0)].slice(0, 100);
    const hash = block.reduce((sum, unit, at) => sum + BigInt(unit) * 37n ** BigInt(99 - at), 0n) % 2n ** 64n;
    const text16 = hash.toString(16);
    counted.set(text16, (counted.get(text16) ?? 0) + 1);
    return `${text16}:${counted.get(text16)}`;
  });
}

describe('the hash of a line', () => {
  test('is what its definition says', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 130 }),
      fc.constantFrom('\n', '\r\n', '\r', ' ', '\t', 'x\n', 'é'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        expect(all(text)).toEqual(expected(text));
      }),
    );
  });

  test('knows a line that moved or was indented, and tells equal ones apart', () => {
    const [hash] = all(`needle${'x'.repeat(100)}\nb`);
    expect(all(`a\n\n\t needle${'x'.repeat(100)}\nb`)[2]).toBe(hash);
    const same = 'y'.repeat(120);
    const [first, second] = all(`${same}\n${same}\n`);
    expect(first?.replace(/:1$/, ':2')).toBe(second);
  });
});
