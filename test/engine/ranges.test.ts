import { expect, test } from '@jest/globals';
import type { Ranges } from '../../src/model/scanner.ts';
import { builtinScanner } from '../helpers/engine.ts';
import { mixedText } from '../helpers/mixed-text.ts';
import { Tokens } from '../helpers/tokens.ts';

const scanner = builtinScanner();

const keysIn = (bytes: Buffer, ranges?: Ranges): string[] => {
  const { count, positions, ids } = scanner.findAnchors(bytes, ranges);
  return Array.from({ length: count }, (_, i) => `${positions[i]} ${ids[i]}`);
};

test('anchors in ranges are those of the whole that begin there (300 texts, in TypeScript and by kernel)', () => {
  const tokens = new Tokens(66);
  let compared = 0;
  for (let round = 0; round < 300; round++) {
    const bytes = Buffer.from(mixedText(tokens, round % 10 === 0 ? 400 : 20));
    const edges = Array.from({ length: 2 * Math.floor(tokens.random() * 20) }, () =>
      Math.floor(tokens.random() * (bytes.length + 1)),
    ).sort((a, b) => a - b);
    const bounds = Int32Array.from(edges.filter((edge, index) => edge !== edges[index - 1]));
    const ranges = { count: bounds.length >> 1, bounds };
    const isInside = (key: string): boolean => {
      const position = Number(key.split(' ')[0]);
      return Array.from({ length: ranges.count }, (_, i) => i * 2).some(
        (i) => position >= (bounds[i] ?? 0) && position < (bounds[i + 1] ?? 0),
      );
    };
    const wanted = keysIn(bytes).filter(isInside);
    expect(keysIn(bytes, ranges)).toEqual(wanted);
    compared += wanted.length;
  }
  expect(compared).toBeGreaterThan(5000);
});
