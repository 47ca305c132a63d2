import type { Copies } from './delta.ts';

/** Of a copied stretch, what can be taken over from the base without searching it; all but `shift` are offsets in the base. */
export interface Untouched {
  /** Anchors that begin in [start, end) are the object's, too. */
  readonly start: number;
  readonly end: number;
  /** The bytes [first, last) were copied along, edges included: those count as a byte each, at -1 and at the base's length. */
  readonly first: number;
  readonly last: number;
  /** What leads from the base's offsets to the object's. */
  readonly shift: number;
}

/** What `TouchedRanges` leaves of a copy: an anchor takes `reach` bytes from its first one on, and the byte before it says whether it is one. */
export function untouchedIn({ fields, baseSize, size }: Copies, copy: number, reach: number): Untouched {
  const from = fields[copy * 3] as number;
  const to = fields[copy * 3 + 1] as number;
  const end = from + (fields[copy * 3 + 2] as number);
  const shift = to - from;
  const isStart = from === 0 && to === 0;
  const isEnd = end === baseSize && end + shift === size;
  return {
    start: isStart ? from : from + 1,
    end: isEnd ? end : end - reach + 1,
    first: isStart ? -1 : from,
    last: isEnd ? baseSize + 1 : end,
    shift,
  };
}
