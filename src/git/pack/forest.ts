import type { Entries } from './entries.ts';

/** Which entries are deltas of which, for entries of one type. */
export interface Families {
  /** Whole objects, in the pack's order. */
  readonly roots: Int32Array;
  /** The deltas of entry e are `list[starts[e]]` up to `list[starts[e + 1]]`. */
  readonly starts: Int32Array;
  readonly list: Int32Array;
}

export interface Forest extends Families {
  /** Of this type, reachable from no root: their base is not in the pack, or they lead in a circle. */
  readonly lost: readonly number[];
}

/** @param zeros makes the arrays: in shared memory where other threads are to read them, which V8 gives back later than its own */
export function forestOf(
  entries: Entries,
  type: number,
  zeros: (length: number) => Int32Array = (length) => new Int32Array(length),
): Forest {
  const count = entries.types.length;
  // Behind its own number each entry has where its next delta is to be put, until all are: that is where those of the next one begin.
  const starts = zeros(count + 2);
  const rootCount = countDeltas(entries, type, starts);
  addUp(starts);
  const [list, roots] = [zeros(starts[count + 1] ?? 0), zeros(rootCount)];
  deal(entries, type, starts, list, roots);
  return { roots, starts, list, lost: lostEntries(entries.types) };
}

// A function for each loop: where one has several, V8 makes code for each of them that knows nothing of the others, and throws it away
// where the next one begins.

/** Of each entry, to the number behind that behind its own. @returns how many are whole */
function countDeltas({ types, bases }: Entries, type: number, starts: Int32Array): number {
  let rootCount = 0;
  for (let entry = 0; entry < types.length; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry] as number;
    if (base >= 0) starts[base + 2] = (starts[base + 2] as number) + 1;
    else rootCount++;
  }
  return rootCount;
}

function addUp(starts: Int32Array): void {
  for (let at = 2; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
}

function deal(
  { types, bases }: Entries,
  type: number,
  starts: Int32Array,
  list: Int32Array,
  roots: Int32Array,
): void {
  let rootCount = 0;
  for (let entry = 0; entry < types.length; entry++) {
    if (types[entry] !== type) continue;
    const base = bases[entry] as number;
    if (base < 0) {
      roots[rootCount++] = entry;
      continue;
    }
    const at = starts[base + 1] as number;
    list[at] = entry;
    starts[base + 1] = at + 1;
  }
}

/** Where the type is not known, the object could be of any. */
const lostEntries = (types: Uint8Array): number[] => {
  const lost: number[] = [];
  for (let entry = 0; entry < types.length; entry++) if (types[entry] === 0) lost.push(entry);
  return lost;
};

export const hasDeltas = ({ starts }: Families, entry: number): boolean =>
  (starts[entry + 1] as number) > (starts[entry] as number);

/** An entry and all that is made of it. */
export function descendants({ starts, list }: Families, entry: number): number[] {
  const all = [entry];
  for (let i = 0; i < all.length; i++) {
    const at = all[i] as number;
    for (let child = starts[at] as number; child < (starts[at + 1] as number); child++)
      all.push(list[child] as number);
  }
  return all;
}
