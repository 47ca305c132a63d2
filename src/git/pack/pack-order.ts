/** Bits that are sorted by at once, lowest first; and those of the halves that an offset is taken apart into. */
const DIGIT = 11;
const HALF = 32;
/** Offsets from this one on are compared: packs of more than eight terabytes. */
const MOST = 2 ** (HALF + DIGIT);

/**
 * Which name is the first in the pack's order, the second, and so on. By digits and in whole numbers: offsets are many and all
 * different, and dividing numbers with a fraction by a digit's unit took six times as long.
 */
export function inPackOrder(offsets: Float64Array): Uint32Array {
  const { length } = offsets;
  const low = new Uint32Array(length);
  let last = 0;
  for (let name = 0; name < length; name++) {
    const offset = offsets[name] as number;
    low[name] = offset;
    if (offset > last) last = offset;
  }
  const names = new Uint32Array(length);
  for (let name = 0; name < length; name++) names[name] = name;
  if (last >= MOST) return names.sort((a, b) => (offsets[a] as number) - (offsets[b] as number));
  const other = new Uint32Array(length);
  let sorted: Uint32Array = names;
  for (let shift = 0; shift < HALF && last >= 2 ** shift; shift += DIGIT)
    sorted = byDigit(low, shift, sorted, sorted === names ? other : names);
  if (last < 2 ** HALF) return sorted;
  const high = Uint32Array.from(offsets, (offset) => offset / 2 ** HALF);
  return byDigit(high, 0, sorted, sorted === names ? other : names);
}

/** Sorts names from one array to another; those of one digit stay in order. */
function byDigit(words: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): Uint32Array {
  const mask = (1 << DIGIT) - 1;
  const next = new Uint32Array(mask + 1);
  for (let i = 0; i < words.length; i++) {
    const digit = ((words[i] as number) >>> shift) & mask;
    next[digit] = (next[digit] as number) + 1;
  }
  for (let digit = 0, start = 0; digit <= mask; digit++) {
    const count = next[digit] as number;
    next[digit] = start;
    start += count;
  }
  for (let i = 0; i < from.length; i++) {
    const name = from[i] as number;
    const digit = ((words[name] as number) >>> shift) & mask;
    const at = next[digit] as number;
    to[at] = name;
    next[digit] = at + 1;
  }
  return to;
}
