import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { AnchorIndex } from '../../../src/git/pack/anchor-index.ts';
import { Copies } from '../../../src/git/pack/delta.ts';
import { untouchedIn } from '../../../src/git/pack/inherited.ts';

const STRIDE = 3;
const SIZE = 20_000;
const REACH = 24;

/** Positions of anchors of a base, some close together, and stretches of it that are copied. */
const bases = fc.record({
  positions: fc.uniqueArray(fc.oneof(fc.nat(SIZE - 1), fc.integer({ min: 4090, max: 4100 })), {
    maxLength: 60,
  }),
  before: fc.nat(4),
  copies: fc.array(fc.record({ from: fc.nat(SIZE - 1), length: fc.nat(3000), gap: fc.nat(9) }), {
    maxLength: 20,
  }),
});

/** Each behind some bytes that are new. */
function copiesOf(stretches: readonly { from: number; length: number; gap: number }[]): Copies {
  const copies = new Copies();
  let made = 0;
  for (const { from, length, gap } of stretches) {
    const fitting = Math.min(length, SIZE - from);
    copies.add(from, made + gap, fitting);
    made += gap + fitting;
  }
  copies.baseSize = SIZE;
  copies.size = made;
  return copies;
}

test('an index of anchors tells where those of a copy begin, and passes over copies that have none', () => {
  const index = new AnchorIndex();
  fc.assert(
    fc.property(bases, ({ positions, before, copies: stretches }) => {
      const ascending = [...positions].sort((a, b) => a - b);
      const records = new Int32Array((before + ascending.length) * STRIDE).fill(-7);
      for (const [i, position] of ascending.entries()) records[(before + i) * STRIDE] = position;
      index.fill(records, STRIDE, before * STRIDE, records.length, SIZE);
      for (const at of [0, 1, SIZE - 1, 4096, ...ascending, ...ascending.map((position) => position + 1)]) {
        if (at >= SIZE) continue;
        expect(index.firstFrom(at)).toBe(ascending.filter((position) => position < at).length);
      }
      const copies = copiesOf(stretches);
      const brings = (copy: number): boolean => {
        const { start, end } = untouchedIn(copies, copy, REACH);
        return ascending.some((position) => position >= start && position < end);
      };
      for (let copy = 0; copy < copies.count; copy++) {
        const next = index.nextCopy(copies, copy, REACH);
        expect(next).toBeGreaterThanOrEqual(copy);
        for (let passed = copy; passed < next; passed++) expect(brings(passed)).toBe(false);
        const isEdge = next === 0 || next >= copies.count - 1;
        if (next < copies.count && !isEdge) expect(brings(next)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
