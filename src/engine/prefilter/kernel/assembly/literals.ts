// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds literals by two quads of theirs, one two bytes behind the
// other, which are looked for at every second place. See ../../quad-tables.ts, which chooses them.
//
// What costs is the number of instructions for each byte, and every place at which the processor cannot foretell how the kernel
// goes on (sixty instructions' time). So a block is gone through in steps, each a loop without a condition inside: what is found goes to a
// queue, whose end moves on or does not. No load waits for another one's, as the steps of an automaton do.

/**
 * A byte for each hash of a quad: the low bits are groups of literals that have it as the first one of their two, the high bits such as
 * have it as the second.
 */
const TABLE: u32 = 16384;
/** By the hash of the bytes at a place that may have both, the number of its first card; two bytes. */
const NUMBERS: u32 = TABLE + 0x10000;
const LONG_NUMBERS: u32 = NUMBERS;
const SHORT_NUMBERS: u32 = NUMBERS + 0x10000;
/**
 * Cards of four literals each that may stand at the same place. What is looked at first is one line of the cache: what four bytes of each
 * literal are, the bits of them that matter, the place of these bytes from the quad on, and the address of the next card of the
 * same hash, or 0. Behind it, of each literal: where the quad begins in it, its length, where its bytes are, and its number.
 * The first card has no literals.
 */
const CARDS: u32 = NUMBERS + 0x18000;
const CARD_SHIFT: u32 = 7;
const MEMBERS: u32 = 64;
const MEMBER_SHIFT: u32 = 4;
/** Cards lie at multiples of their size: the bits below are free to say which of its literals are meant. */
const LANES: u32 = 15;

/** Bytes that are gone through at a time. */
const BLOCK: u32 = 2048;
/** And at once in the second step. */
const GROUP: u32 = 64;
/** Of a block: the table's bytes at its places, behind that at the place before it. */
const BYTES: u32 = 1024;
/** Queues: thirty-two places and which of them may have both quads, of long literals and of short ones; cards whose literals may stand there. */
const LONGS: u32 = BYTES + BLOCK / 2 + 64;
const SHORTS: u32 = LONGS + BLOCK / 8 + 64;
const FOUND: u32 = SHORTS + BLOCK / 8 + 64;
/** A record: the offset of the literal's first byte, 2^20 times, and its number, as one double. */
const RECORD: u32 = 8;
const OFFSET_SHIFT: i64 = 20;

/** Bits of the first, second, third and fourth byte of a quad that its hash is made of: the outer ones have fewer, as some may be anything. */
const FIRST_BITS: i16 = 0x5f07;
const LAST_BITS: i16 = 0x0f5f;
const FIRST_FACTOR: i16 = <i16>0xdaad;
const LAST_FACTOR: i16 = <i16>0x5eb5;
/** The same of what tells literals from each other: six bytes of long ones, the second to fourth of short ones. */
const LONG_KEY: u32 = 0x5f5f5f5f;
const LONG_REST: u32 = 0x00005f5f;
const SHORT_KEY: u32 = 0x1f5f5f00;
const KEY_FACTOR: u32 = 0x9e3779b1;
const REST_FACTOR: u32 = 0x85ebca6b;
const LONG_SHIFT: u32 = 17;
const SHORT_SHIFT: u32 = 18;

/** Kept in memory, since V8 makes constants anew wherever they are used. */
const CONSTANTS: u32 = 512;

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
 * @param most literals of a place at most
 * @param size bytes of the output; enough for all literals of 32 places
 * @param masks bytes from a literal's address to that of the bits of it that matter
 */
export function configure(most: u32, size: u32, masks: u32): void {
  step = min(BLOCK, (size / (RECORD * most)) << 1) & ~(GROUP - 1);
  room = (step >> 1) * most * RECORD;
  toMasks = masks;
  v128.store(CONSTANTS, i16x8.splat(FIRST_BITS));
  v128.store(CONSTANTS, i16x8.splat(LAST_BITS), 16);
  v128.store(CONSTANTS, i16x8.splat(FIRST_FACTOR), 32);
  v128.store(CONSTANTS, i16x8.splat(LAST_FACTOR), 48);
}

/** Sets out to search `length` bytes at `address` for literals that begin before the offset `before`. */
export function begin(address: u32, length: u32, before: u32): void {
  start = address;
  end = address + length;
  limit = address + before;
  at = address;
  store<u8>(BYTES - 1, 0);
}

/**
 * Goes on until the input ends or the output may be full. Bytes behind the input are read and ignored: those of a block, and as
 * many as the longest literal has.
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(output: u32, outputEnd: u32): u32 {
  out = output;
  while (at < end && outputEnd - out >= room) {
    const length = min(step, (end - at + GROUP - 1) & ~(GROUP - 1));
    gather(length);
    pick(length);
    confirmAll(sieve(LONGS, longsEnd, LONG_KEY, LONG_REST, LONG_SHIFT, LONG_NUMBERS));
    confirmAll(sieve(SHORTS, shortsEnd, SHORT_KEY, 0, SHORT_SHIFT, SHORT_NUMBERS));
    store<u8>(BYTES - 1, load<u8>(length >> 1, BYTES - 1));
    at += length;
  }
  return out - output;
}

export function isDone(): bool {
  return at >= end;
}

/** The table's byte for each second place of the block. */
function gather(length: u32): void {
  const firstBits = v128.load(CONSTANTS);
  const lastBits = v128.load(CONSTANTS, 16);
  const firstFactor = v128.load(CONSTANTS, 32);
  const lastFactor = v128.load(CONSTANTS, 48);
  const text = at;
  // Two at a time: what a loop takes for itself, V8's look at the stack first of all, is a tenth of it.
  for (let i: u32 = 0, to: u32 = 0; i < length; i += 32, to += 16) {
    const a = hashesOf(text + i, firstBits, firstFactor, lastBits, lastFactor);
    lookUp(i64x2.extract_lane(a, 0), to);
    lookUp(i64x2.extract_lane(a, 1), to + 4);
    const b = hashesOf(text + i + 16, firstBits, firstFactor, lastBits, lastFactor);
    lookUp(i64x2.extract_lane(b, 0), to + 8);
    lookUp(i64x2.extract_lane(b, 1), to + 12);
  }
}

/** Of the quads at eight places. */
function hashesOf(address: u32, firstBits: v128, firstFactor: v128, lastBits: v128, lastFactor: v128): v128 {
  const first = i16x8.mul(v128.and(v128.load(address), firstBits), firstFactor);
  const last = i16x8.mul(v128.and(v128.load(address, 2), lastBits), lastFactor);
  return i16x8.add(first, last);
}

/** Of four hashes; two bytes each are had faster from a register than from memory, to which they have just been written. */
function lookUp(hashes: u64, to: u32): void {
  store<u8>(to, load<u8>(<u32>hashes & 0xffff, TABLE), BYTES);
  store<u8>(to, load<u8>(<u32>hashes >>> 16, TABLE), BYTES + 1);
  store<u8>(to, load<u8>(<u32>(hashes >>> 32) & 0xffff, TABLE), BYTES + 2);
  store<u8>(to, load<u8>(<u32>(hashes >>> 48), TABLE), BYTES + 3);
}

let longsEnd: u32 = 0;
let shortsEnd: u32 = 0;

/** Places that have the first quad of a group and, at the next one, its second. */
function pick(length: u32): void {
  const shortBits = i8x16.splat(0x70);
  const zero = i8x16.splat(0);
  let longs = LONGS;
  let shorts = SHORTS;
  // The place before that at hand.
  let address = at - 2;
  for (let i: u32 = 0; i < length >> 1; i += GROUP / 2) {
    const a = v128.and(i16x8.shl(v128.load(i, BYTES - 1), 4), v128.load(i, BYTES));
    const b = v128.and(i16x8.shl(v128.load(i, BYTES + 15), 4), v128.load(i, BYTES + 16));
    const long = i8x16.bitmask(a) | (i8x16.bitmask(b) << 16);
    const inA = i8x16.bitmask(i8x16.gt_s(v128.and(a, shortBits), zero));
    const inB = i8x16.bitmask(i8x16.gt_s(v128.and(b, shortBits), zero));
    const short = inA | (inB << 16);
    store<u32>(longs, address);
    store<u32>(longs, long, 4);
    longs += <u32>(long != 0) << 3;
    store<u32>(shorts, address);
    store<u32>(shorts, short, 4);
    shorts += <u32>(short != 0) << 3;
    address += GROUP;
  }
  longsEnd = longs;
  shortsEnd = shorts;
}

/** Looks at the first cards of these places. @returns the end of the queue of such as have a literal that may stand there, or further cards */
function sieve(groups: u32, groupsEnd: u32, key: u32, rest: u32, shift: u32, numbers: u32): u32 {
  let found = FOUND;
  for (let group = groups; group < groupsEnd; group += 8) {
    const first = load<u32>(group);
    let mask = load<u32>(group, 4);
    do {
      const address = first + (ctz(mask) << 1);
      mask &= mask - 1;
      const hash = ((load<u32>(address) & key) * KEY_FACTOR + (load<u32>(address, 4) & rest) * REST_FACTOR) >> shift;
      const card = CARDS + (<u32>load<u16>(numbers + (hash << 1)) << CARD_SHIFT);
      const lanes = lanesOf(address, card);
      store<u32>(found, address);
      store<u32>(found, card | lanes, 4);
      found += <u32>((lanes | load<u32>(card, 36)) != 0) << 3;
    } while (mask != 0);
  }
  return found;
}

/** Which of the card's literals have their four bytes there. */
function lanesOf(address: u32, card: u32): u32 {
  const bytes = v128.load32_splat(address + load<u32>(card, 32));
  return i32x4.bitmask(i32x4.eq(v128.and(bytes, v128.load(card, 16)), v128.load(card)));
}

function confirmAll(queued: u32): void {
  for (let found = queued; found != FOUND; found = goOn(found)) confirm(found);
}

/** The next cards of those of the queue, which is written anew. @returns its end */
function goOn(queued: u32): u32 {
  let found = FOUND;
  for (let p = FOUND; p < queued; p += 8) {
    const card = load<u32>(load<u32>(p, 4) & ~LANES, 36);
    if (card == 0) continue;
    const address = load<u32>(p);
    store<u32>(found, address);
    store<u32>(found, card | lanesOf(address, card), 4);
    found += 8;
  }
  return found;
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
    for (let lanes = word & LANES; lanes != 0; lanes &= lanes - 1) {
      const member = members + (ctz(lanes) << MEMBER_SHIFT);
      const from = address - load<u32>(member);
      const length = load<u32>(member, 4);
      const literal = load<u32>(member, 8);
      const differs = length <= 16 ? differ(from, literal, masks) : differLong(from, literal, masks, length);
      // Before the first byte of the input is far behind its last one.
      const offset = from - first;
      store<f64>(to, <f64>((<i64>offset << OFFSET_SHIFT) | <i64>load<u32>(member, 12)));
      to += ((differs ^ 1) & <u32>(offset < beginnings) & <u32>(from + length <= last)) << 3;
    }
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
