// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Inflates a zlib stream (RFC 1950, RFC 1951) that lies in this
// memory to where its object is wanted. Streams of a pack are short: most of what they cost is what precedes their first symbol. So there is
// nothing to be set up for each, tables are no larger than the codes at hand need, those of fixed codes are made once, and no call leaves
// WebAssembly. Whatever is not as it should be is left to zlib, which is asked for everything that is refused here.

import { adler } from './adler';
import {
  build,
  CODES,
  DISTANCE_BITS,
  DISTANCE_TABLE,
  DISTANCES,
  FIXED_DISTANCES,
  FIXED_LETTERS,
  INPUT,
  IS_INVALID,
  IS_LETTER,
  IS_OTHER,
  IS_TABLE,
  LENGTH_BITS,
  LENGTH_TABLE,
  LENGTHS,
  LETTER_BITS,
  LETTER_TABLE,
  LETTERS,
  META_CODES,
  ORDER,
} from './codes';

export { prepare } from './codes';

const DONE: i32 = 1;
const REFUSED: i32 = 0;

/**
 * Up to 31 bytes behind the object are written.
 *
 * @param length of the input, from its header to its checksum
 * @param to where `size` bytes are to be written
 * @returns whether exactly these came out, with the right checksum
 */
export function inflate(length: u32, to: u32, size: u32): i32 {
  const end = INPUT + length;
  const outEnd = to + size;
  let out = to;
  let at = INPUT;
  // Bits that are read ahead. Those above `count` are those of the input, too: adding them again changes nothing.
  let bits: u64 = 0;
  let count: u32 = 0;
  const header = (<u32>load<u8>(at) << 8) | load<u8>(at, 1);
  // No deflate, a window that is none, a dictionary, or another sum.
  if (length < 8 || (header & 0xf00) != 0x800 || header > 0x7fff || (header & 32) != 0 || header % 31 != 0)
    return REFUSED;
  at += 2;
  let isLast = false;
  while (!isLast) {
    bits |= load<u64>(at) << count;
    at += (63 - count) >> 3;
    count |= 56;
    if (at > end + 8) return REFUSED;
    isLast = (bits & 1) != 0;
    const kind = <u32>(bits >> 1) & 3;
    bits >>= 3;
    count -= 3;
    let letters = FIXED_LETTERS;
    let distances = FIXED_DISTANCES;
    let letterBits: u32 = 9;
    let distanceBits: u32 = 5;
    if (kind == 0) {
      at -= count >> 3;
      if (at + 4 > end) return REFUSED;
      const stored = <u32>load<u16>(at);
      if ((stored ^ 0xffff) != <u32>load<u16>(at, 2)) return REFUSED;
      at += 4;
      if (stored > outEnd - out || at + stored > end) return REFUSED;
      memory.copy(out, at, stored);
      out += stored;
      at += stored;
      bits = 0;
      count = 0;
      continue;
    }
    if (kind == 3) return REFUSED;
    if (kind == 2) {
      const letterCount: u32 = 257 + (<u32>bits & 31);
      const distanceCount: u32 = 1 + (<u32>(bits >> 5) & 31);
      const metaCount: u32 = 4 + (<u32>(bits >> 10) & 15);
      bits >>= 14;
      count -= 14;
      if (letterCount > 286 || distanceCount > 30) return REFUSED;
      v128.store(META_CODES, i64x2.splat(0));
      v128.store(META_CODES, i64x2.splat(0), 16);
      for (let i: u32 = 0; i < metaCount; i++) {
        if (i == 13) {
          bits |= load<u64>(at) << count;
          at += (63 - count) >> 3;
          count |= 56;
        }
        store<u8>(META_CODES + <u32>load<u8>(ORDER + i), <u8>(bits & 7));
        bits >>= 3;
        count -= 3;
      }
      const metaBits = build(META_CODES, 19, LENGTHS, LENGTH_TABLE, LENGTH_BITS);
      if (metaBits == 0) return REFUSED;
      const metaMask = (<u64>1 << metaBits) - 1;
      const all = CODES + letterCount + distanceCount;
      let code = CODES;
      while (code < all) {
        bits |= load<u64>(at) << count;
        at += (63 - count) >> 3;
        count |= 56;
        if (at > end + 8) return REFUSED;
        const entry = load<u32>(LENGTH_TABLE + (<u32>(bits & metaMask) << 2));
        if (entry & IS_OTHER) return REFUSED;
        bits >>= entry & 15;
        count -= entry & 15;
        const symbol = entry >> 16;
        if (symbol < 16) {
          store<u8>(code++, <u8>symbol);
          continue;
        }
        let repeated: u64 = 0;
        let times: u32 = 0;
        if (symbol == 16) {
          if (code == CODES) return REFUSED;
          repeated = <u64>load<u8>(code - 1) * 0x0101010101010101;
          times = 3 + (<u32>bits & 3);
          bits >>= 2;
          count -= 2;
        } else if (symbol == 17) {
          times = 3 + (<u32>bits & 7);
          bits >>= 3;
          count -= 3;
        } else {
          times = 11 + (<u32>bits & 127);
          bits >>= 7;
          count -= 7;
        }
        if (times > all - code) return REFUSED;
        const last = code + times;
        for (; code < last; code += 8) store<u64>(code, repeated);
        code = last;
      }
      // Without a code for the end there is none.
      if (load<u8>(CODES + 256) == 0) return REFUSED;
      letters = LETTER_TABLE;
      distances = DISTANCE_TABLE;
      letterBits = build(CODES, letterCount, LETTERS, letters, LETTER_BITS);
      distanceBits = build(CODES + letterCount, distanceCount, DISTANCES, distances, DISTANCE_BITS);
      if (letterBits == 0 || distanceBits == 0) return REFUSED;
    }
    const letterMask: u32 = (1 << letterBits) - 1;
    const distanceMask: u32 = (1 << distanceBits) - 1;
    for (;;) {
      bits |= load<u64>(at) << count;
      at += (63 - count) >> 3;
      count |= 56;
      if (at > end + 8) return REFUSED;
      let entry = load<u32>(letters + ((<u32>bits & letterMask) << 2));
      if (entry & IS_LETTER) {
        // Three of them take no more than thirty bits, since codes that are longer have a table of their own.
        if (out + 3 > outEnd) {
          if (out == outEnd) return REFUSED;
        } else {
          bits >>= entry & 15;
          count -= entry & 15;
          store<u8>(out++, <u8>(entry >> 16));
          entry = load<u32>(letters + ((<u32>bits & letterMask) << 2));
          if (entry & IS_LETTER) {
            bits >>= entry & 15;
            count -= entry & 15;
            store<u8>(out++, <u8>(entry >> 16));
            entry = load<u32>(letters + ((<u32>bits & letterMask) << 2));
          }
        }
        if (entry & IS_LETTER) {
          bits >>= entry & 15;
          count -= entry & 15;
          store<u8>(out++, <u8>(entry >> 16));
          continue;
        }
      }
      if (entry & IS_OTHER) {
        if (entry & IS_TABLE) {
          bits >>= entry & 15;
          count -= entry & 15;
          const index = (entry >> 16) + (<u32>bits & ((1 << ((entry >> 8) & 15)) - 1));
          entry = load<u32>(letters + (index << 2));
          if (entry & IS_LETTER) {
            if (out == outEnd) return REFUSED;
            bits >>= entry & 15;
            count -= entry & 15;
            store<u8>(out++, <u8>(entry >> 16));
            continue;
          }
        }
        if (entry & IS_OTHER) {
          if (entry & (IS_INVALID | IS_TABLE)) return REFUSED;
          bits >>= entry & 15;
          count -= entry & 15;
          break;
        }
      }
      const copied = valueOf(entry, bits);
      bits >>= entry & 63;
      count -= entry & 63;
      bits |= load<u64>(at) << count;
      at += (63 - count) >> 3;
      count |= 56;
      entry = load<u32>(distances + ((<u32>bits & distanceMask) << 2));
      if (entry & IS_OTHER) {
        if (!(entry & IS_TABLE)) return REFUSED;
        bits >>= entry & 15;
        count -= entry & 15;
        const index = (entry >> 16) + (<u32>bits & ((1 << ((entry >> 8) & 15)) - 1));
        entry = load<u32>(distances + (index << 2));
        if (entry & IS_OTHER) return REFUSED;
      }
      const distance = valueOf(entry, bits);
      bits >>= entry & 63;
      count -= entry & 63;
      if (copied > outEnd - out || distance > out - to) return REFUSED;
      repeat(out, distance, copied);
      out += copied;
    }
  }
  at -= count >> 3;
  return out == outEnd && at + 4 == end && bswap(load<u32>(at)) == adler(to, outEnd) ? DONE : REFUSED;
}

/** With what the bits behind its code add to it. */
function valueOf(entry: u32, bits: u64): u32 {
  const taken = <u32>bits & ((1 << (entry & 63)) - 1);
  return (entry >> 16) + (taken >> ((entry >> 8) & 15));
}

/** Writes again what stands so far before, which may be less than what is to be written. */
function repeat(to: u32, distance: u32, length: u32): void {
  const last = to + length;
  let from = to - distance;
  if (distance >= 16) {
    // Most are no longer than that: without a branch, of which each second one would be foreseen wrongly.
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    for (to += 32, from += 32; to < last; to += 16, from += 16) v128.store(to, v128.load(from));
  } else if (distance == 1) {
    const byte = i8x16.splat(<i8>load<u8>(from));
    for (; to < last; to += 16) v128.store(to, byte);
  } else if (distance >= 8) for (; to < last; to += 8, from += 8) store<u64>(to, load<u64>(from));
  // Of eight bytes the first ones are right, and the next eight write over the others.
  else for (; to < last; to += distance) store<u64>(to, load<u64>(from));
}
