import { describe, expect, test } from '@jest/globals';
import { type Entries, TYPE } from '../../../src/git/pack/entries.ts';
import { forestOf } from '../../../src/git/pack/forest.ts';
import { divide, inOrder, type Share, shareAt, takeShare, undivided } from '../../../src/git/pack/shares.ts';

const MB = 1024 * 1024;

/** A pack of blobs. @param entries of each, how many bytes it takes, and the entry that it is a delta of */
function packOf(entries: readonly (readonly [bytes: number, base: number])[]) {
  const arrays: Entries = {
    types: new Uint8Array(entries.length).fill(TYPE.blob),
    bases: Int32Array.from(entries, ([, base]) => base),
    places: Float64Array.from(
      entries.flatMap(([bytes], entry) => {
        const start = entries.slice(0, entry).reduce((sum, [before]) => sum + before, 12);
        return [start, start + bytes, 0];
      }),
    ),
  };
  return { entries: arrays, families: forestOf(arrays, TYPE.blob) };
}

function allOf(packs: readonly ReturnType<typeof packOf>[]): Share[] {
  const work = divide(
    packs.map(({ families }) => families),
    packs.map(({ entries }) => entries),
  );
  const shares: Share[] = [];
  for (let share = takeShare(work); share !== undefined; share = takeShare(work))
    shares.push(shareAt(work, share));
  return shares;
}

describe('families of packs are divided', () => {
  test('the largest first, and each is in one share', () => {
    const small = packOf(Array.from({ length: 10 }, () => [MB / 4, -1] as const));
    const mixed = packOf([
      [MB / 2, -1],
      [MB / 2, -1],
      [2 * MB, -1],
      // With what is made of it, the largest.
      [MB, -1],
      [MB, 3],
      [MB, 4],
      [10, -1],
    ]);
    expect(allOf([small, mixed])).toEqual([
      { pack: 1, first: 3, last: 4 },
      { pack: 1, first: 2, last: 3 },
      { pack: 0, first: 0, last: 4 },
      { pack: 0, first: 4, last: 8 },
      { pack: 0, first: 8, last: 10 },
      { pack: 1, first: 0, last: 2 },
      { pack: 1, first: 4, last: 5 },
    ]);
  });

  test('in order, shares are those of a single thread', () => {
    const packs = [1, 5, 40].map((count) =>
      packOf(Array.from({ length: count }, (_, i) => [i % 7 === 0 ? 2 * MB : MB / 3, -1] as const)),
    );
    const roots = (shares: readonly Share[]): number[][] =>
      shares.flatMap(({ pack, first, last }) =>
        Array.from({ length: last - first }, (_, i) => [pack, first + i]),
      );
    const alone = undivided(packs.map(({ families }) => families));
    expect(roots(allOf(packs).sort(inOrder))).toEqual(roots([0, 1, 2].map((index) => shareAt(alone, index))));
  });

  test('where there are none, nobody has anything to take', () => {
    expect(allOf([])).toEqual([]);
    expect(allOf([packOf([])])).toEqual([]);
    expect(takeShare(undivided([]))).toBeUndefined();
  });
});
