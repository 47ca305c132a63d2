import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  countLists,
  eachList,
  listAt,
  listOf,
  toKeyedLists,
  toNumberLists,
} from '../../src/model/number-lists.ts';

const list = fc.array(fc.nat());

test('lists of numbers are what they were, and no others are there', () => {
  fc.assert(
    fc.property(fc.array(list), (lists) => {
      const flat = toNumberLists(lists);
      expect(countLists(flat)).toBe(lists.length);
      expect(eachList(flat)).toEqual(lists);
      expect([listAt(flat, -1), listAt(flat, lists.length)]).toEqual([undefined, undefined]);
    }),
  );
});

test('lists are found by their keys', () => {
  const entries = fc.uniqueArray(fc.tuple(fc.integer(), list), { selector: ([key]) => key });
  fc.assert(
    fc.property(entries, fc.integer(), (all, other) => {
      const [lists, keyed] = [new Map(all), toKeyedLists(new Map(all))];
      for (const [key, own] of all) expect(listOf(keyed, key)).toEqual(own);
      expect(listOf(keyed, other)).toEqual(lists.get(other));
    }),
  );
});
