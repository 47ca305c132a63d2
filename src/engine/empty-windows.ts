import type { Look, Probe } from './probe.ts';

/** Windows that are known at a time, a power of two; and bytes for them. */
const SLOTS = 32 * 1024;
const SIZE = 12 * 1024 * 1024;
/** Longer windows are rare, and not kept (bytes). */
const LONGEST = 4 * 1024;
/** A slot is told by one of so many bytes of a window; that the others are the same is seen by comparing all. */
const STRIDE = 8;

/** The part of a window's text that what was made of it depends on. */
export type Seen = Pick<Look, 'from' | 'to'>;

/** Which bytes a probe sees at an anchor: [start, end), none of which is the blob's edge. */
export interface Sighted {
  readonly probe: Probe;
  readonly anchorLength: number;
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/**
 * Windows in which a probe found nothing. What it makes of one is a pure function of the window, and in a history the same lines stand
 * around an anchor again and again: a file that was written anew, moved, or changed nearby. Of three windows of git.git two have been seen.
 *
 * They are kept as bytes, the oldest in the place of which new ones come: as keys of a map, texts were made and hashed to the last
 * character, which took as long as all probes. Those in which something was found are not kept: what is found has offsets of its own, and
 * is rare.
 */
export class EmptyWindows {
  readonly #probes: (Probe | undefined)[] = new Array<Probe | undefined>(SLOTS).fill(undefined);
  /** Of each slot: length of its anchor, since two literals of one probe may begin at the same place; length of its window; what was seen. */
  readonly #fields = new Int32Array(SLOTS * FIELDS);
  /** Where its window was written, counted from the first one of all. */
  readonly #places = new Float64Array(SLOTS);
  #windows: Buffer | undefined;
  #next = 0;

  get({ probe, anchorLength, bytes, start, end }: Sighted): Seen | undefined {
    const windows = this.#windows;
    const slot = slotOf(bytes, start, end, anchorLength);
    if (windows === undefined || this.#probes[slot] !== probe) return undefined;
    const fields = this.#fields;
    const field = slot * FIELDS;
    if (fields[field] !== anchorLength || fields[field + 1] !== end - start) return undefined;
    const place = this.#places[slot] as number;
    // Others have been written over it.
    if (this.#next - place > SIZE) return undefined;
    const at = place % SIZE;
    if (bytes.compare(windows, at, at + end - start, start, end) !== 0) return undefined;
    return { from: fields[field + 2] as number, to: fields[field + 3] as number };
  }

  add({ probe, anchorLength, bytes, start, end }: Sighted, { from, to }: Seen): void {
    const length = end - start;
    if (length > LONGEST) return;
    this.#windows ??= Buffer.allocUnsafeSlow(SIZE);
    if ((this.#next % SIZE) + length > SIZE) this.#next += SIZE - (this.#next % SIZE);
    bytes.copy(this.#windows, this.#next % SIZE, start, end);
    const slot = slotOf(bytes, start, end, anchorLength);
    this.#probes[slot] = probe;
    const field = slot * FIELDS;
    this.#fields[field] = anchorLength;
    this.#fields[field + 1] = length;
    this.#fields[field + 2] = from;
    this.#fields[field + 3] = to;
    this.#places[slot] = this.#next;
    this.#next += length;
  }
}

const FIELDS = 4;

function slotOf(bytes: Buffer, start: number, end: number, seed: number): number {
  let hash = seed + end - start;
  for (let i = start; i < end; i += STRIDE) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return ((hash >>> 15) ^ hash) & (SLOTS - 1);
}
