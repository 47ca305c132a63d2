import { type Entries, PLACE } from './entries.ts';
import type { Families } from './forest.ts';
import { sharedInt32 } from './shared-arrays.ts';

/** Some families of one pack: roots [first, last) of its forest. */
export interface Share {
  readonly pack: number;
  readonly first: number;
  readonly last: number;
}

/** What is to be read of the packs of a store: families of objects of one type, and which of them nobody has taken yet. */
export interface Work {
  /** By pack. */
  readonly families: readonly Families[];
  /** {@link Share} after share. Shared memory. */
  readonly shares: Int32Array;
  /** One number, in shared memory: the share that is next. Who is quick takes more, and nobody waits but for the last one. */
  readonly next: Int32Array;
}

const FIELDS = 3;

/** What a share is worth, at least: thirty milliseconds or so. */
const SHARE = 1024 * 1024;
/** What an object is worth, on top of its deflated bytes. */
const OBJECT = 128;

/** All families of a pack at once, for one thread. */
export const undivided = (families: readonly Families[]): Work =>
  workOf(
    families,
    families.map(({ roots }, pack) => ({ pack, first: 0, last: roots.length })),
  );

/**
 * Families of several packs in shares, the largest first: one of them may be worth fifty of the others, and who took it last would be
 * waited for. The division depends on the packs alone.
 */
export function divide(families: readonly Families[], entries: readonly Entries[]): Work {
  const large: (Share & { readonly worth: number })[] = [];
  const others: Share[] = [];
  families.forEach((ofPack, pack) => {
    const worths = worthsOf(ofPack, entries[pack] as Entries);
    let [first, sum] = [0, 0];
    const end = (last: number): void => {
      if (last > first) others.push({ pack, first, last });
      [first, sum] = [last, 0];
    };
    worths.forEach((worth, root) => {
      if (worth >= SHARE) {
        end(root);
        large.push({ pack, first: root, last: root + 1, worth });
        first = root + 1;
      } else {
        sum += worth;
        if (sum >= SHARE) end(root + 1);
      }
    });
    end(worths.length);
  });
  return workOf(families, [...large.sort((a, b) => b.worth - a.worth), ...others]);
}

function workOf(families: readonly Families[], list: readonly Share[]): Work {
  const shares = sharedInt32(list.length * FIELDS);
  list.forEach(({ pack, first, last }, index) => {
    shares.set([pack, first, last], index * FIELDS);
  });
  return { families, shares, next: sharedInt32(1) };
}

/** Of each root. */
function worthsOf({ roots, starts, list }: Families, { places }: Entries): Float64Array {
  const worths = new Float64Array(roots.length);
  const open: number[] = [];
  roots.forEach((root, index) => {
    let worth = 0;
    open.push(root);
    for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
      worth += (places[entry * PLACE + 1] as number) - (places[entry * PLACE] as number) + OBJECT;
      for (let child = starts[entry] as number; child < (starts[entry + 1] as number); child++)
        open.push(list[child] as number);
    }
    worths[index] = worth;
  });
  return worths;
}

/** @returns the number of a share that nobody else has taken or will take; undefined when there are no more */
export function takeShare({ next, shares }: Work): number | undefined {
  const index = Atomics.add(next, 0, 1);
  return index < shares.length / FIELDS ? index : undefined;
}

export const shareAt = ({ shares }: Work, index: number): Share => ({
  pack: shares[index * FIELDS] as number,
  first: shares[index * FIELDS + 1] as number,
  last: shares[index * FIELDS + 2] as number,
});

/** By the place of their families: what threads give in no order is so put into that of a single one. */
export const inOrder = (a: Share, b: Share): number => a.pack - b.pack || a.first - b.first;
