/**
 * Lists of numbers that lie one behind the other. Of thousands of arrays JSON makes as many objects, and the first garbage collections
 * carry them along, though a small scan looks at a few.
 */
export interface NumberLists {
  /** Where each begins among the items; behind the last one, where it ends. */
  readonly starts: readonly number[];
  readonly items: readonly number[];
}

export function toNumberLists(lists: readonly (readonly number[])[]): NumberLists {
  const starts = [0];
  const items: number[] = [];
  for (const list of lists) {
    items.push(...list);
    starts.push(items.length);
  }
  return { starts, items };
}

export const countLists = ({ starts }: NumberLists): number => starts.length - 1;

/** Undefined where there is no such list. */
export const listAt = ({ starts, items }: NumberLists, index: number): number[] | undefined =>
  index >= 0 && index < starts.length - 1 ? items.slice(starts[index], starts[index + 1]) : undefined;

export const eachList = (lists: NumberLists): number[][] =>
  Array.from({ length: countLists(lists) }, (_, index) => listAt(lists, index) ?? []);

/** A list for each of some keys, which ascend. */
export interface KeyedLists {
  readonly keys: readonly number[];
  readonly lists: NumberLists;
}

export function toKeyedLists(entries: ReadonlyMap<number, readonly number[]>): KeyedLists {
  const keys = [...entries.keys()].sort((a, b) => a - b);
  return { keys, lists: toNumberLists(keys.map((key) => entries.get(key) ?? [])) };
}

export function listOf({ keys, lists }: KeyedLists, key: number): number[] | undefined {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? listAt(lists, low) : undefined;
}
