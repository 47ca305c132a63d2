import type { Entries } from './entries.ts';

/** Which entries are deltas of which, for entries of one type. */
export interface Forest {
  /** Whole objects, in the pack's order. */
  readonly roots: readonly number[];
  /** The deltas of entry e are `list[starts[e]]` up to `list[starts[e + 1]]`. */
  readonly starts: Int32Array;
  readonly list: Int32Array;
  /** Of this type, reachable from no root: their base is not in the pack, or they lead in a circle. */
  readonly lost: readonly number[];
}

export function forestOf({ types, bases }: Entries, type: number): Forest {
  const count = types.length;
  const starts = new Int32Array(count + 1);
  const roots: number[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry] as number;
    if (base >= 0) starts[base + 1] = (starts[base + 1] as number) + 1;
    else roots.push(entry);
  }
  for (let entry = 0; entry < count; entry++)
    starts[entry + 1] = (starts[entry + 1] as number) + (starts[entry] as number);
  const list = new Int32Array(starts[count] ?? 0);
  const next = starts.slice(0, count);
  for (let entry = 0; entry < count; entry++) {
    const base = bases[entry] as number;
    if (types[entry] !== type || base < 0) continue;
    const at = next[base] as number;
    list[at] = entry;
    next[base] = at + 1;
  }
  return { roots, starts, list, lost: lostEntries(types) };
}

/** Where the type is not known, the object could be of any. */
const lostEntries = (types: Uint8Array): number[] => {
  const lost: number[] = [];
  for (let entry = 0; entry < types.length; entry++) if (types[entry] === 0) lost.push(entry);
  return lost;
};

export const hasDeltas = ({ starts }: Forest, entry: number): boolean =>
  (starts[entry + 1] as number) > (starts[entry] as number);

/** An entry and all that is made of it. */
export function descendants({ starts, list }: Forest, entry: number): number[] {
  const all = [entry];
  for (let i = 0; i < all.length; i++) {
    const at = all[i] as number;
    for (let child = starts[at] as number; child < (starts[at + 1] as number); child++)
      all.push(list[child] as number);
  }
  return all;
}
