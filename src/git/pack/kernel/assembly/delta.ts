// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Makes objects of their bases and deltas, as ../../delta.ts
// does.

import { EDGE, SOLID } from './hollow';
import { move } from './move';

export { begin, gather, gathered } from './windows';

/**
 * Of each instruction to copy, by its lower bits, where the bytes behind it belong: offset and length, of four bytes each. These are the
 * last two of the 32 KB that ../../rebuild-memory.ts keeps behind the copies; the first ones are those of ./codes.ts.
 */
const SHUFFLES: u32 = 1048576 + 30 * 1024;
/** A copy, as it is noted: offset in the base, offset in the object, length. */
const COPY: u32 = 12;

const DAMAGED: i32 = -1;
const TOO_MANY: i32 = -2;

/**
 * All but sizes are addresses. Up to 31 bytes behind the object are written, and behind it and the delta are read.
 *
 * @param isHollow whether what is in the middle of long copies may be left out until it is asked for by {@link fill}
 * @param next of the delta's first instruction
 * @param copies where copies are noted; those that go on where the last one ended, in both, are one with it
 * @returns how many copies there are, or what is wrong
 */
export function apply(
  next: u32,
  end: u32,
  base: u32,
  baseSize: u32,
  target: u32,
  size: u32,
  copies: u32,
  copiesEnd: u32,
  isHollow: bool
): i32 {
  let at = next;
  let made: u32 = 0;
  let copy = copies - COPY;
  // Of the last copy, where it ends in the base and in the object.
  let lastFrom: u32 = 0;
  let lastMade: u32 = -1;
  while (at < end) {
    const code = <u32>load<u8>(at++);
    let length: u32 = code;
    let from = at;
    if ((code & 0x80) != 0) {
      // All that may follow is read at once: by a branch for each of seven bytes, half of them were foreseen wrongly.
      const fields = i8x16.swizzle(v128.load(at), v128.load(SHUFFLES + ((code & 127) << 4)));
      const offset = <u32>i32x4.extract_lane(fields, 0);
      length = i32x4.extract_lane(fields, 1);
      at += popcnt(code & 127);
      if (length == 0) length = 0x10000;
      if (offset > baseSize || length > baseSize - offset || length > size - made) return DAMAGED;
      from = base + offset;
      if (offset == lastFrom && made == lastMade) store<u32>(copy, load<u32>(copy, 8) + length, 8);
      else {
        copy += COPY;
        if (copy + COPY > copiesEnd) return TOO_MANY;
        store<u32>(copy, offset);
        store<u32>(copy, made, 4);
        store<u32>(copy, length, 8);
      }
      lastFrom = offset + length;
      lastMade = made + length;
      if (isHollow && length > SOLID) {
        const to = target + made;
        move(to, from, EDGE);
        move(to + length - EDGE, from + length - EDGE, EDGE);
        made += length;
        continue;
      }
    } else {
      if (code == 0 || length > size - made || length > end - at) return DAMAGED;
      at += length;
    }
    move(target + made, from, length);
    made += length;
  }
  return made == size && at == end ? <i32>((copy + COPY - copies) / COPY) : DAMAGED;
}

/** Makes what was left out of an object. @param count of its copies */
export function fill(copies: u32, count: u32, base: u32, target: u32): void {
  const end = copies + count * COPY;
  for (let copy = copies; copy < end; copy += COPY) {
    const length = load<u32>(copy, 8);
    if (length > SOLID) move(target + load<u32>(copy, 4), base + load<u32>(copy), length);
  }
}

/** To be called once. */
export function prepare(): void {
  for (let code: u32 = 0; code < 128; code++) {
    const shuffle = SHUFFLES + (code << 4);
    v128.store(shuffle, i8x16.splat(-1));
    let next: u8 = 0;
    for (let field: u32 = 0; field < 7; field++) if ((code >> field) & 1) store<u8>(shuffle + field, next++);
  }
}
