// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Inflates a zlib stream (RFC 1950, RFC 1951) that lies in this
// memory to where its object is wanted. Streams of a pack are short: most of what they cost is what precedes their first symbol. So there is
// nothing to be set up for each, tables are no larger than the codes at hand need, those of fixed codes are made once, and no call leaves
// WebAssembly. Whatever is not as it should be is left to zlib, which is asked for everything that is refused here.

import {
  build,
  CODES,
  DISTANCE_BITS,
  DISTANCE_TABLE,
  DISTANCES,
  FIXED_DISTANCES,
  FIXED_LETTERS,
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

/** Bits that are read ahead, and how many. Those above are those of the input, too: adding them again changes nothing. */
let bits: u64 = 0;
let count: u32 = 0;
/** Where the next bits are, and where the input ends. */
let at: u32 = 0;
let end: u32 = 0;
/** Where the object begins, where its next byte is to be, and where it ends. */
let begin: u32 = 0;
let out: u32 = 0;
let outEnd: u32 = 0;

/**
 * Up to 31 bytes behind the object are written.
 *
 * @param from where the input is, with sixty bytes behind it that may be read
 * @param length of the input, from its header to its checksum
 * @param to where `size` bytes are to be written
 * @returns whether exactly these came out; the checksum behind them is not looked at, since the hash of the whole pack has been (../../pack.ts)
 */
export function inflate(from: u32, length: u32, to: u32, size: u32): i32 {
  const header = (<u32>load<u8>(from) << 8) | load<u8>(from, 1);
  // No deflate, a window that is none, a dictionary, or another sum.
  if (length < 8 || (header & 0xf00) != 0x800 || header > 0x7fff || (header & 32) != 0 || header % 31 != 0)
    return REFUSED;
  at = from + 2;
  end = from + length;
  begin = to;
  out = to;
  outEnd = to + size;
  bits = 0;
  count = 0;
  let isLast = false;
  while (!isLast) {
    refill();
    if (at > end + 8) return REFUSED;
    isLast = (bits & 1) != 0;
    const kind = <u32>(bits >> 1) & 3;
    take(3);
    if (kind == 0) {
      if (!copyStored()) return REFUSED;
    } else if (kind == 1) {
      if (!readFixed()) return REFUSED;
    } else if (kind == 3 || !readCodes() || !readDynamic()) return REFUSED;
  }
  at -= count >> 3;
  return out == outEnd && at + 4 == end ? DONE : REFUSED;
}

function refill(): void {
  bits |= load<u64>(at) << count;
  at += (63 - count) >> 3;
  count |= 56;
}

function take(taken: u32): void {
  bits >>= taken;
  count -= taken;
}

function copyStored(): bool {
  at -= count >> 3;
  if (at + 4 > end) return false;
  const stored = <u32>load<u16>(at);
  if ((stored ^ 0xffff) != <u32>load<u16>(at, 2)) return false;
  at += 4;
  if (stored > outEnd - out || at + stored > end) return false;
  memory.copy(out, at, stored);
  out += stored;
  at += stored;
  bits = 0;
  count = 0;
  return true;
}

/** Of the tables of the block at hand, which bits are looked up. */
let letterMask: u32 = 0;
let distanceMask: u32 = 0;

/** Makes the tables of a block with codes of its own: 3.2.7. */
function readCodes(): bool {
  const letterCount: u32 = 257 + (<u32>bits & 31);
  const distanceCount: u32 = 1 + (<u32>(bits >> 5) & 31);
  const metaCount: u32 = 4 + (<u32>(bits >> 10) & 15);
  take(14);
  if (letterCount > 286 || distanceCount > 30) return false;
  v128.store(META_CODES, i64x2.splat(0));
  v128.store(META_CODES, i64x2.splat(0), 16);
  for (let i: u32 = 0; i < metaCount; i++) {
    if (i == 13) refill();
    store<u8>(META_CODES + <u32>load<u8>(ORDER + i), <u8>(bits & 7));
    take(3);
  }
  const metaBits = build(META_CODES, 19, LENGTHS, LENGTH_TABLE, LENGTH_BITS);
  if (metaBits == 0 || !readLengths((1 << metaBits) - 1, CODES + letterCount + distanceCount)) return false;
  // Without a code for the end there is none.
  if (load<u8>(CODES + 256) == 0) return false;
  const letterBits = build(CODES, letterCount, LETTERS, LETTER_TABLE, LETTER_BITS);
  const distanceBits = build(CODES + letterCount, distanceCount, DISTANCES, DISTANCE_TABLE, DISTANCE_BITS);
  letterMask = (1 << letterBits) - 1;
  distanceMask = (1 << distanceBits) - 1;
  return letterBits != 0 && distanceBits != 0;
}

/** How long the codes of all symbols are. @param all where those of the last one end */
function readLengths(mask: u32, all: u32): bool {
  let ahead = bits;
  let left = count;
  let from = at;
  let code = CODES;
  while (code < all) {
    ahead |= load<u64>(from) << left;
    from += (63 - left) >> 3;
    left |= 56;
    if (from > end + 8) return false;
    const entry = load<u32>(LENGTH_TABLE + ((<u32>ahead & mask) << 2));
    if (entry & IS_OTHER) return false;
    ahead >>= entry;
    left -= entry & 15;
    const symbol = entry >> 16;
    if (symbol < 16) {
      store<u8>(code++, <u8>symbol);
      continue;
    }
    let repeated: u64 = 0;
    let times: u32 = 0;
    let more: u32 = 7;
    if (symbol == 16) {
      if (code == CODES) return false;
      repeated = <u64>load<u8>(code - 1) * 0x0101010101010101;
      times = 3 + (<u32>ahead & 3);
      more = 2;
    } else if (symbol == 17) {
      times = 3 + (<u32>ahead & 7);
      more = 3;
    } else times = 11 + (<u32>ahead & 127);
    ahead >>= more;
    left -= more;
    if (times > all - code) return false;
    const last = code + times;
    for (; code < last; code += 8) store<u64>(code, repeated);
    code = last;
  }
  bits = ahead;
  count = left;
  at = from;
  return true;
}

/** By the first five bits of a fixed code (3.2.6): whether it is one of a length or the end, and whether it is one of nine bits. */
const NO_LETTERS: u32 = 0x01110119;
const NINE_BITS: u32 = 0x88888880;

function readFixed(): bool {
  return readSymbols(FIXED_LETTERS, FIXED_DISTANCES, 511, 31, true);
}

function readDynamic(): bool {
  return readSymbols(LETTER_TABLE, DISTANCE_TABLE, letterMask, distanceMask, false);
}

/**
 * A block's symbols, up to its end. What takes time is that each begins where the one before ends, which is known when its code has
 * been looked up: so nothing that can wait stands between two look-ups. Made twice, with the addresses of tables as constants.
 */
// The compiler would not inline it by itself, and the compiled code is another.
@inline
function readSymbols(letters: u32, distances: u32, ofLetter: u32, ofDistance: u32, isFixed: bool): bool {
  let ahead = bits;
  let left = count;
  let from = at;
  let to = out;
  const first = begin;
  const last = end + 8;
  const most = outEnd;
  // Looked up before more is read: the processor does both at once. Of fixed codes the look-up is not waited for.
  let entry: u32 = 0;
  if (!isFixed) {
    ahead |= load<u64>(from) << left;
    from += (63 - left) >> 3;
    left |= 56;
    entry = load<u32>(letters + ((<u32>ahead & ofLetter) << 2));
  }
  for (;;) {
    ahead |= load<u64>(from) << left;
    from += (63 - left) >> 3;
    left |= 56;
    if (from > last) return false;
    if (isFixed) {
      // Whether a code is a letter's, and how long it is, is told by five bits alone: nothing waits for a table.
      let letterCount: u32 = min<u32>(4, most - to);
      for (; letterCount > 0 && ((NO_LETTERS >> <u32>ahead) & 1) == 0; letterCount--) {
        store<u8>(to++, load<u8>(letters + ((<u32>ahead & 511) << 2), 2));
        const taken = 8 + ((NINE_BITS >> <u32>ahead) & 1);
        ahead >>= taken;
        left -= taken;
      }
      if (((NO_LETTERS >> <u32>ahead) & 1) == 0) {
        if (to == most) return false;
        continue;
      }
      entry = load<u32>(letters + ((<u32>ahead & 511) << 2));
      if (entry & IS_OTHER) {
        if (entry & IS_INVALID) return false;
        ahead >>= entry & 15;
        left -= entry & 15;
        break;
      }
    } else {
      if (entry & IS_LETTER) {
        if (to == most) return false;
        store<u8>(to++, <u8>(entry >> 16));
        ahead >>= entry;
        left -= entry & 15;
        entry = load<u32>(letters + ((<u32>ahead & ofLetter) << 2));
        // Three of them take no more than 33 bits, since codes that are longer have a table of their own.
        if (entry & IS_LETTER && to < most) {
          store<u8>(to++, <u8>(entry >> 16));
          ahead >>= entry;
          left -= entry & 15;
          entry = load<u32>(letters + ((<u32>ahead & ofLetter) << 2));
          if (entry & IS_LETTER && to < most) {
            store<u8>(to++, <u8>(entry >> 16));
            ahead >>= entry;
            left -= entry & 15;
            entry = load<u32>(letters + ((<u32>ahead & ofLetter) << 2));
          }
        }
        if (entry & IS_LETTER) continue;
      }
      if (entry & IS_OTHER) {
        if (entry & IS_TABLE) {
          ahead >>= entry & 15;
          left -= entry & 15;
          const index = (entry >> 16) + (<u32>ahead & ((1 << ((entry >> 8) & 15)) - 1));
          entry = load<u32>(letters + (index << 2));
          if (entry & IS_LETTER) {
            if (to == most) return false;
            ahead >>= entry;
            left -= entry & 15;
            store<u8>(to++, <u8>(entry >> 16));
            entry = load<u32>(letters + ((<u32>ahead & ofLetter) << 2));
            continue;
          }
        }
        if (entry & IS_OTHER) {
          if (entry & (IS_INVALID | IS_TABLE)) return false;
          ahead >>= entry & 15;
          left -= entry & 15;
          break;
        }
      }
    }
    const copied = valueOf(entry, ahead);
    ahead >>= entry;
    left -= entry & 63;
    ahead |= load<u64>(from) << left;
    from += (63 - left) >> 3;
    left |= 56;
    entry = load<u32>(distances + ((<u32>ahead & ofDistance) << 2));
    if (entry & IS_OTHER) {
      if (isFixed || !(entry & IS_TABLE)) return false;
      ahead >>= entry & 15;
      left -= entry & 15;
      const index = (entry >> 16) + (<u32>ahead & ((1 << ((entry >> 8) & 15)) - 1));
      entry = load<u32>(distances + (index << 2));
      if (entry & IS_OTHER) return false;
    }
    const distance = valueOf(entry, ahead);
    ahead >>= entry;
    left -= entry & 63;
    if (!isFixed) entry = load<u32>(letters + ((<u32>ahead & ofLetter) << 2));
    if (copied > most - to || distance > to - first) return false;
    if (distance >= 16) {
      // Most are no longer than that: without a branch, of which each second one would be foreseen wrongly.
      const source = to - distance;
      v128.store(to, v128.load(source));
      v128.store(to, v128.load(source, 16), 16);
      if (copied > 32) repeat(to + 32, distance, copied - 32);
    } else repeatNear(to, distance, copied);
    to += copied;
  }
  bits = ahead;
  count = left;
  at = from;
  out = to;
  return true;
}

/** With what the bits behind its code add to it. */
function valueOf(entry: u32, bits: u64): u32 {
  const taken = <u32>bits & ((1 << (entry & 63)) - 1);
  return (entry >> 16) + (taken >> ((entry >> 8) & 15));
}

/** Writes again what stands so far before, which is at least sixteen. */
function repeat(to: u32, distance: u32, length: u32): void {
  const last = to + length;
  for (let from = to - distance; to < last; to += 16, from += 16) v128.store(to, v128.load(from));
}

/** The same for what stands nearer, and may be less than what is to be written. */
function repeatNear(to: u32, distance: u32, length: u32): void {
  const last = to + length;
  let from = to - distance;
  if (distance == 1) {
    const byte = i8x16.splat(<i8>load<u8>(from));
    for (; to < last; to += 16) v128.store(to, byte);
  } else if (distance >= 8) for (; to < last; to += 8, from += 8) store<u64>(to, load<u64>(from));
  // Of eight bytes the first ones are right, and the next eight write over the others.
  else for (; to < last; to += distance) store<u64>(to, load<u64>(from));
}
