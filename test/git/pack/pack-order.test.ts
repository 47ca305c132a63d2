import { describe, expect, test } from '@jest/globals';
import { OffsetTable } from '../../../src/git/pack/offset-table.ts';
import { inPackOrder } from '../../../src/git/pack/pack-order.ts';
import { Tokens } from '../../helpers/tokens.ts';

const tokens = new Tokens(71);

/** Offsets that are all different, up to one that may take more than four bytes. */
function offsetsBelow(most: number): Float64Array {
  const count = Math.floor(tokens.random() * 300);
  const all = new Set(Array.from({ length: count }, () => Math.floor(tokens.random() ** 3 * most)));
  return Float64Array.from([...all].sort(() => tokens.random() - 0.5));
}

describe.each([[300], [2 ** 11], [2 ** 22 + 1], [2 ** 31], [2 ** 32], [2 ** 32 + 9], [2 ** 42], [2 ** 46]])(
  'offsets below %d',
  (most) => {
    test('are sorted as by comparing them', () => {
      for (let round = 0; round < 30; round++) {
        const offsets = offsetsBelow(most);
        const expected = Uint32Array.from(offsets.keys()).sort(
          (a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0),
        );
        expect([...inPackOrder(offsets)]).toEqual([...expected]);
      }
    });

    test('are found where they are, and no others', () => {
      for (let round = 0; round < 30; round++) {
        const offsets = offsetsBelow(most).sort();
        const table = new OffsetTable(offsets);
        expect(Array.from(offsets, (offset) => table.entryAt(offset))).toEqual([...offsets.keys()]);
        const others = [...offsets].flatMap((offset) => [offset - 1, offset + 1]);
        others.push(-1, -5, 2 ** 60, Number.NaN, Number.POSITIVE_INFINITY);
        expect(others.map((other) => table.entryAt(other))).toEqual(
          others.map((other) => offsets.indexOf(other)),
        );
      }
    });
  },
);
