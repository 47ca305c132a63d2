// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds literals by quads: four bytes of theirs that are
// rare, looked for at every second place. See ../../quad-tables.ts, which chooses them.
//
// What costs is the number of instructions for each byte, and every place at which the processor cannot foretell how the kernel
// goes on (sixty instructions' time). So a block is gone through in steps, each a loop without a condition inside: what is found goes to a
// queue, whose end moves on or does not. No load waits for another one's, as the steps of an automaton do.

/** Bit by bit, the first bytes of quads by their low three bits; a byte for each hash of the other three. */
const TABLE: u32 = 8192;
/** Of the same hash, the number of its first card; two bytes. */
const NUMBERS: u32 = TABLE + 0x10000;
/**
 * Cards of four literals each that have a quad in common. What is looked at first is one line of the cache: what four bytes of each
 * literal are, the bits of them that matter, the place of these bytes from the quad on, and the address of the next card of the
 * same hash, or 0. Behind it, of each literal: where the quad begins in it, its length, where its bytes are, and its number.
 */
const CARDS: u32 = NUMBERS + 0x20000;
const CARD_SHIFT: u32 = 7;
const MEMBERS: u32 = 64;
const MEMBER_SHIFT: u32 = 4;
/** Cards lie at multiples of their size: the bits below are free to say which of its literals are meant. */
const LANES: u32 = 15;

/** Bytes that are gone through at a time. */
const BLOCK: u32 = 512;
/** Of a block: hashes of the quads at its places, two bytes each; and the table's bytes at these. */
const HASHES: u32 = 1024;
const BYTES: u32 = HASHES + BLOCK;
/**
 * Queues: sixteen places and which of them may have a quad; addresses with cards whose literals may stand there, and with cards that
 * are to be looked at next.
 */
const GROUPS: u32 = BYTES + BLOCK / 2;
const FOUND: u32 = GROUPS + BLOCK / 8 + 16;
const NEXT: u32 = FOUND + 4 * BLOCK + 16;
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
let step: u32 = 0;
let room: u32 = 0;
let toMasks: u32 = 0;
let out: u32 = 0;

/**
 * @param most literals of a hash at most
 * @param size bytes of the output; enough for all literals of 16 places
 * @param masks bytes from a literal's address to that of the bits of it that matter
 */
export function configure(most: u32, size: u32, masks: u32): void {
  step = min(BLOCK, (size / (RECORD * most)) << 1) & ~31;
  room = (step >> 1) * most * RECORD;
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
  while (at < end && outputEnd - out >= room) {
    const length = min(step, (end - at + 31) & ~31);
    gather(length);
    let left = sieve(pick(length));
    while (left != NEXT) left = goOn(left);
    at += length;
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
  // Two at a time: what a loop takes for itself, V8's look at the stack first of all, is a tenth of it.
  for (let i: u32 = 0, to: u32 = 0; i < length; i += 32, to += 16) {
    const a = text + i;
    v128.store(i, hashesOf(a, middleMask, middleFactor, lastMask, lastFactor), HASHES);
    v128.store(i, hashesOf(a + 16, middleMask, middleFactor, lastMask, lastFactor), HASHES + 16);
    store<u8>(to, load<u8>(load<u16>(i, HASHES), TABLE), BYTES);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 2), TABLE), BYTES + 1);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 4), TABLE), BYTES + 2);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 6), TABLE), BYTES + 3);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 8), TABLE), BYTES + 4);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 10), TABLE), BYTES + 5);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 12), TABLE), BYTES + 6);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 14), TABLE), BYTES + 7);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 16), TABLE), BYTES + 8);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 18), TABLE), BYTES + 9);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 20), TABLE), BYTES + 10);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 22), TABLE), BYTES + 11);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 24), TABLE), BYTES + 12);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 26), TABLE), BYTES + 13);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 28), TABLE), BYTES + 14);
    store<u8>(to, load<u8>(load<u16>(i, HASHES + 30), TABLE), BYTES + 15);
  }
}

/** Of the quads at eight places. */
function hashesOf(address: u32, middleMask: v128, middleFactor: v128, lastMask: v128, lastFactor: v128): v128 {
  const middle = i16x8.mul(v128.and(v128.load(address, 1), middleMask), middleFactor);
  const last = i16x8.mul(v128.and(v128.load(address, 3), lastMask), lastFactor);
  return i16x8.add(middle, last);
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

/** Looks at the first cards of these places, and makes records of what stands there. @returns the end of the queue of further cards */
function sieve(groups: u32): u32 {
  const text = at;
  let found = FOUND;
  let next = NEXT;
  for (let group = GROUPS; group < groups; group += 4) {
    const i = <u32>load<u16>(group, 2);
    let mask = <u32>load<u16>(group);
    do {
      const place = i + (ctz(mask) << 1);
      mask &= mask - 1;
      const card = CARDS + (<u32>load<u16>(<u32>load<u16>(place, HASHES) << 1, NUMBERS) << CARD_SHIFT);
      const address = text + place;
      const lanes = lanesOf(address, card);
      store<u32>(found, address);
      store<u32>(found, card | lanes, 4);
      found += <u32>(lanes != 0) << 3;
      const further = load<u32>(card, 36);
      store<u32>(next, address);
      store<u32>(next, further, 4);
      next += <u32>(further != 0) << 3;
    } while (mask != 0);
  }
  confirm(found);
  return next;
}

/** The same for the cards of the queue, which is written anew. @returns its end */
function goOn(queued: u32): u32 {
  let found = FOUND;
  let next = NEXT;
  for (let p = NEXT; p < queued; p += 8) {
    const address = load<u32>(p);
    const card = load<u32>(p, 4);
    const lanes = lanesOf(address, card);
    store<u32>(found, address);
    store<u32>(found, card | lanes, 4);
    found += <u32>(lanes != 0) << 3;
    const further = load<u32>(card, 36);
    store<u32>(next, address);
    store<u32>(next, further, 4);
    next += <u32>(further != 0) << 3;
  }
  confirm(found);
  return next;
}

/** Which of the card's literals have their four bytes there. */
function lanesOf(address: u32, card: u32): u32 {
  const bytes = v128.load32_splat(address + load<u32>(card, 32));
  return i32x4.bitmask(i32x4.eq(v128.and(bytes, v128.load(card, 16)), v128.load(card)));
}

/** Makes records of those that stand there to the letter. */
function confirm(found: u32): void {
  const first = start;
  const last = end;
  const beginnings = limit - start;
  const masks = toMasks;
  let to = out;
  for (let place = FOUND; place < found; place += 8) {
    const address = load<u32>(place);
    const word = load<u32>(place, 4);
    const members = (word & ~LANES) + MEMBERS;
    let lanes = word & LANES;
    do {
      const member = members + (ctz(lanes) << MEMBER_SHIFT);
      lanes &= lanes - 1;
      const from = address - load<u32>(member);
      const length = load<u32>(member, 4);
      const literal = load<u32>(member, 8);
      const differs = length <= 16 ? differ(from, literal, masks) : differLong(from, literal, masks, length);
      // Before the first byte of the input is far behind its last one.
      const offset = from - first;
      store<u32>(to, offset);
      store<u32>(to, load<u32>(member, 12), 4);
      to += ((differs ^ 1) & <u32>(offset < beginnings) & <u32>(from + length <= last)) << 3;
    } while (lanes != 0);
  }
  out = to;
}

/** Whether sixteen bytes, or those of them that matter, are different. */
function differ(address: u32, literal: u32, masks: u32): u32 {
  const differing = v128.xor(v128.load(address), v128.load(literal));
  return <u32>v128.any_true(v128.and(differing, v128.load(literal + masks)));
}

function differLong(address: u32, literal: u32, masks: u32, length: u32): u32 {
  const last = address + length;
  for (; address < last; address += 16, literal += 16) if (differ(address, literal, masks) != 0) return 1;
  return 0;
}
