// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds literals by quads: four bytes of theirs that are
// rare, looked for at every second place. See ../../quad-tables.ts, which chooses them.
//
// What costs is the number of instructions for each byte, and every place at which the processor cannot foretell how the kernel
// goes on (sixty instructions' time). So a block is gone through in steps, each a loop without a condition inside: what is found goes to a
// queue, whose end moves on or does not. No load waits for another one's, as the steps of an automaton do.

/** Bit by bit, the first bytes of quads by their low three bits; a byte for each hash of the other three. */
const TABLE: u32 = 4096;
/** Of the same hash, the number of its list; two bytes. */
const NUMBERS: u32 = TABLE + 0x10000;
/** What ../../quad-lists.ts says of each list. */
const LISTS: u32 = NUMBERS + 0x20000;
const LIST: u32 = 24;

/** Bytes that are gone through at a time. */
const BLOCK: u32 = 512;
/** Of a block: hashes of the quads at its places, two bytes each; and the table's bytes at these. */
const HASHES: u32 = 1024;
const BYTES: u32 = HASHES + BLOCK;
/** Queues: sixteen places and which of them may have a quad; and places, of which the sieve leaves some. */
const GROUPS: u32 = BYTES + BLOCK / 2;
const FOUND: u32 = GROUPS + BLOCK / 8 + 16;
/** A record: offset of the literal's first byte, and its number; four bytes each. */
const RECORD: u32 = 8;

/** Kept in memory, since V8 makes constants anew wherever they are used. */
const CONSTANTS: u32 = 512;
const MIDDLE_MASK: u32 = CONSTANTS;
const MIDDLE_FACTOR: u32 = CONSTANTS + 16;
const LAST_MASK: u32 = CONSTANTS + 32;
const LAST_FACTOR: u32 = CONSTANTS + 48;
const LOW_BITS: u32 = CONSTANTS + 64;
const BITS: u32 = CONSTANTS + 80;

let start: u32 = 0;
let end: u32 = 0;
/** Address at which no literal may begin any more. */
let limit: u32 = 0;
let at: u32 = 0;
let most: u32 = 1;
let toMasks: u32 = 0;
let out: u32 = 0;

/**
 * @param longest members of the longest part of a list: so many literals may be written down at one place
 * @param masks bytes from a literal's address to that of the bits of it that matter
 */
export function configure(longest: u32, masks: u32): void {
  most = longest;
  toMasks = masks;
  v128.store(MIDDLE_MASK, i16x8.splat(0x5f5f));
  v128.store(MIDDLE_FACTOR, i16x8.splat(<i16>0xa341));
  v128.store(LAST_MASK, i16x8.splat(0x1f));
  v128.store(LAST_FACTOR, i16x8.splat(<i16>0xf4b1));
  v128.store(LOW_BITS, i16x8.splat(7));
  v128.store(BITS, i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0));
}

/** Sets out to search `length` bytes at `address` for literals that begin before the offset `before`. */
export function begin(address: u32, length: u32, before: u32): void {
  start = address;
  end = address + length;
  limit = address + before;
  at = address;
}

/**
 * Goes on until the input ends or the output may be full. Bytes behind the input are read and ignored: those of a block, and as
 * many as the longest literal has.
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(output: u32, outputEnd: u32): u32 {
  out = output;
  while (at < end) {
    const length = min(BLOCK, (end - at + 31) & ~31);
    gather(length);
    const from = out;
    const rest = compare(sieve(pick(length)), outputEnd);
    confirm(from);
    at = rest == 0 ? at + length : rest;
    if (rest != 0) break;
  }
  return out - output;
}

export function isDone(): bool {
  return at >= end;
}

/** The table's byte for each second place of the block. */
function gather(length: u32): void {
  const middleMask = v128.load(MIDDLE_MASK);
  const middleFactor = v128.load(MIDDLE_FACTOR);
  const lastMask = v128.load(LAST_MASK);
  const lastFactor = v128.load(LAST_FACTOR);
  const text = at;
  for (let i: u32 = 0; i < length; i += 16) {
    const middle = i16x8.mul(v128.and(v128.load(text + i, 1), middleMask), middleFactor);
    const last = i16x8.mul(v128.and(v128.load(text + i, 3), lastMask), lastFactor);
    v128.store(i, i16x8.add(middle, last), HASHES);
    const to = i >> 1;
    store<u8>(to, load<u8>(load<u16>(i, HASHES), TABLE), BYTES);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 2), TABLE), BYTES + 1);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 4), TABLE), BYTES + 2);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 6), TABLE), BYTES + 3);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 8), TABLE), BYTES + 4);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 10), TABLE), BYTES + 5);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 12), TABLE), BYTES + 6);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 14), TABLE), BYTES + 7);
  }
}

/** Those that have the bit of the place's first byte. @returns the end of the queue of groups */
function pick(length: u32): u32 {
  const lowBits = v128.load(LOW_BITS);
  const bitOf = v128.load(BITS);
  const zero = i8x16.splat(0);
  const text = at;
  let groups = GROUPS;
  for (let i: u32 = 0; i < length; i += 32) {
    const a = v128.and(v128.load(text + i), lowBits);
    const b = v128.and(v128.load(text + i, 16), lowBits);
    const bits = v128.swizzle(bitOf, i8x16.narrow_i16x8_u(a, b));
    const none = i8x16.bitmask(i8x16.eq(v128.and(v128.load(i >> 1, BYTES), bits), zero));
    store<u32>(groups, (i << 16) | (none ^ 0xffff));
    groups += <u32>(none != 0xffff) << 2;
  }
  return groups;
}

/** Of those, the places at which one more byte fits some literal of the quad. @returns the end of their queue */
function sieve(groups: u32): u32 {
  const text = at;
  let found = FOUND;
  for (let group = GROUPS; group < groups; group += 4) {
    const i = load<u16>(group, 2);
    let mask = <u32>load<u16>(group);
    do {
      const place = i + (ctz(mask) << 1);
      mask &= mask - 1;
      const list = LISTS + LIST * <u32>load<u16>(NUMBERS + (<u32>load<u16>(place, HASHES) << 1));
      const address = text + place;
      const differing = (load<u32>(address) ^ load<u32>(list, 20)) & load<u32>(list, 16);
      const byte = <u32>load<u8>(address + load<u32>(list));
      store<u32>(found, place);
      store<u32>(found, load<u32>(load<u32>(list, 8) + ((byte & load<u32>(list, 12)) << 2)), 4);
      found += (<u32>(differing == 0) & (load<u32>(list, 4) >>> byte)) << 3;
    } while (mask != 0);
  }
  return found;
}

/**
 * Four bytes more of each literal. Writes down, where records go, the places and entries that are left.
 * @returns the address of the first place for which there may be no room, or 0
 */
function compare(found: u32, outputEnd: u32): u32 {
  const text = at;
  let to = out;
  let rest: u32 = 0;
  for (let place = FOUND; place < found; place += 8) {
    const address = text + load<u32>(place);
    if (outputEnd - to < RECORD * most) {
      rest = address;
      break;
    }
    for (let member = load<u32>(place, 4); member != 0; member = load<u32>(member, 28)) {
      store<u32>(to, address);
      store<u32>(to, member, 4);
      const differing = (load<u32>(address + load<u32>(member)) ^ load<u32>(member, 8)) & load<u32>(member, 4);
      to += <u32>(differing == 0) << 3;
    }
  }
  out = to;
  return rest;
}

/** Makes records of those that stand there to the letter. */
function confirm(from: u32): void {
  const last = out;
  let to = from;
  for (let place = from; place < last; place += RECORD) {
    const member = load<u32>(place, 4);
    const first = load<u32>(place) - load<u32>(member, 12);
    const length = load<u32>(member, 16);
    const stands = length <= 16 ? isAlike(first, load<u32>(member, 20)) : standsLong(first, load<u32>(member, 20), length);
    store<u32>(to, first - start);
    store<u32>(to, load<u32>(member, 24), 4);
    to += (<u32>stands & <u32>(first >= start) & <u32>(first < limit) & <u32>(first + length <= end)) << 3;
  }
  out = to;
}

/** Sixteen bytes, or those of them that matter. */
// @ts-ignore: decorator
@inline
function isAlike(address: u32, literal: u32): bool {
  const differing = v128.xor(v128.load(address), v128.load(literal));
  return !v128.any_true(v128.and(differing, v128.load(literal + toMasks)));
}

function standsLong(address: u32, literal: u32, length: u32): bool {
  const last = address + length;
  for (; address < last; address += 16, literal += 16) if (!isAlike(address, literal)) return false;
  return true;
}
