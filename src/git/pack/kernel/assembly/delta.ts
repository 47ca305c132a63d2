// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Makes objects of their bases and deltas, as ../../delta.ts
// does. Most stretches are shorter than a hundred bytes: those are moved sixteen at a time, up to fifteen too many, which the next
// stretch writes over.

export { begin, gather, gathered } from './windows';

const GROUP: u32 = 16;
/** More bytes are moved faster by the engine's own instruction, which is a call. */
const LONG: u32 = 512;
/** A copy, as it is noted: offset in the base, offset in the object, length. */
const COPY: u32 = 12;

const DAMAGED: i32 = -1;
const TOO_MANY: i32 = -2;

/**
 * All but sizes are addresses. Up to fifteen bytes behind the object are written, and behind it and the delta are read.
 *
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
  copiesEnd: u32
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
      let offset: u32 = 0;
      length = 0;
      if ((code & 1) != 0) offset = load<u8>(at++);
      if ((code & 2) != 0) offset |= <u32>load<u8>(at++) << 8;
      if ((code & 4) != 0) offset |= <u32>load<u8>(at++) << 16;
      if ((code & 8) != 0) offset |= <u32>load<u8>(at++) << 24;
      if ((code & 16) != 0) length = load<u8>(at++);
      if ((code & 32) != 0) length |= <u32>load<u8>(at++) << 8;
      if ((code & 64) != 0) length |= <u32>load<u8>(at++) << 16;
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
    } else {
      if (code == 0 || length > size - made || length > end - at) return DAMAGED;
      at += length;
    }
    move(target + made, from, length);
    made += length;
  }
  return made == size && at == end ? <i32>((copy + COPY - copies) / COPY) : DAMAGED;
}

function move(to: u32, from: u32, length: u32): void {
  if (length > LONG) memory.copy(to, from, length);
  else {
    const last = from + length;
    for (; from < last; from += GROUP, to += GROUP) v128.store(to, v128.load(from));
  }
}
