// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds literals by two quads of theirs, one two bytes behind the
// other, which are looked for at every second place. See ../../quad-tables.ts, which chooses them.
//
// What costs is the number of instructions for each byte, and every place at which the processor cannot foretell how the kernel
// goes on (sixty instructions' time). So a block is gone through in steps, each a loop without a condition inside: what is found goes to a
// queue, whose end moves on or does not. No load waits for another one's, as the steps of an automaton do.

import { isTail } from './tail';

/**
 * A byte for each hash of a quad: the low bits are groups of literals that have it as the first one of their two, the high bits such as
 * have it as the second.
 */
const TABLE: u32 = 32768;
/**
 * By the hash of the bytes at a place that may have both, or of those from which a short one may begin there: a card's number, and in the
 * high half the bits that four more of the hash choose, which tell it from most others of the same entry.
 */
const LONG_NUMBERS: u32 = TABLE + 0x10000;
const SHORT_NUMBERS: u32 = LONG_NUMBERS + 0x20000;
/**
 * A card, one line of the cache, is of a literal that may stand there: its first sixteen bytes, the bits of them that matter, how far
 * before the place it begins, its length and number, the address of another card of the same hash, or 0, that of what it has behind the
 * sixteen, whether there is such a thing or a tail, and the bytes of that. The first card is of no literal.
 */
const CARDS: u32 = LONG_NUMBERS + 0x30000;
const CARD_SHIFT: u32 = 6;
const MASK: u32 = 16;
const BACK: u32 = 32;
const LENGTH: u32 = 36;
const NUMBER: u32 = 40;
const NEXT: u32 = 44;
const REST: u32 = 48;
const GOES_ON: u32 = 52;
const TAIL: u32 = 56;

/** Bytes that are gone through at a time. */
const BLOCK: u32 = 2048;
/** And at once in the second step. */
const GROUP: u32 = 64;
/** Of a block: the table's bytes at its places, behind that at the place before it. */
const BYTES: u32 = 1024;
/** Queues: thirty-two places and which of them may have both quads, of long literals and of short ones; where a card's literal may stand, and its number. */
const LONGS: u32 = BYTES + BLOCK / 2 + 64;
const SHORTS: u32 = LONGS + BLOCK / 8 + 64;
const FOUND: u32 = SHORTS + BLOCK / 8 + 64;
/** A record: the literal's number, and the offset of its first byte. */
const RECORD: u32 = 8;

/** Bits of the first, second, third and fourth byte of a quad that its hash is made of: the outer ones have fewer, as some may be anything. */
const FIRST_BITS: i16 = 0x5f07;
const LAST_BITS: i16 = 0x0f5f;
const FIRST_FACTOR: i16 = <i16>0xdaad;
const LAST_FACTOR: i16 = <i16>0x5eb5;
/** The same of what tells literals from each other: six bytes of long ones from the place on, the first six of short ones. */
const LONG_KEY: u32 = 0x5f5f5f5f;
const LONG_REST: u32 = 0x00005f5f;
const SHORT_KEY: u32 = 0x075f5f5f;
const SHORT_REST: u32 = 0x00000306;
const KEY_FACTOR: u32 = 0x9e3779b1;
const REST_FACTOR: u32 = 0x85ebca6b;
/** Of a hash, what chooses an entry, four bytes; and the bits behind them that choose one of its own. */
const LONG_SHIFT: u32 = 17;
const SHORT_SHIFT: u32 = 18;
const BIT_SHIFT: u32 = 8;

/** Literals that are looked at in a block, so that for those behind it another kernel is worth while if there are more. */
const CARDS_OF_BLOCK: i32 = 110;

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
let outStart: u32 = 0;
/** Cards that may still be looked at in the block at hand, less than none when it is dense; and up to where that does not matter. */
let cardsLeft: i32 = 0;
let enduredTo: u32 = 0;

/**
 * @param most literals of a place at most
 * @param size bytes of the output; enough for all literals of 32 places, twice, and a record more
 * @param masks bytes from a literal's address to that of the bits of it that matter
 */
export function configure(most: u32, size: u32, masks: u32): void {
  step = min(BLOCK, (size - RECORD) / (RECORD * most)) & ~(GROUP - 1);
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
  cardsLeft = 0;
  enduredTo = address;
  store<u8>(BYTES - 1, 0);
}

/** Whether the search stopped behind a block that is dense: another kernel should search the next ones. */
export function isDense(): bool {
  return cardsLeft < 0;
}

/** Offset of the first place that has not been searched, when the search has stopped. */
export function place(): u32 {
  return at - start;
}

/** Does not stop there whatever it is like. */
export function endure(length: u32): void {
  cardsLeft = 0;
  enduredTo = at + length;
}

/** Leaves out an even number of bytes, with all that would be found at places before. */
export function skip(length: u32): void {
  cardsLeft = 0;
  at += length;
  store<u8>(BYTES - 1, 0);
}

/**
 * Goes on until the input ends or the output may be full. Bytes behind the input are read and ignored: those of a block, and as
 * many as the longest literal has.
 * @param output behind eight bytes of no use
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(output: u32, outputEnd: u32): u32 {
  out = output;
  outStart = output;
  store<u64>(output - RECORD, 0);
  while (cardsLeft >= 0 && at < end && outputEnd - out >= 2 * room + RECORD) {
    const length = min(step, (end - at + GROUP - 1) & ~(GROUP - 1));
    gather(length);
    pick(length);
    cardsLeft = at < enduredTo ? i32.MAX_VALUE : CARDS_OF_BLOCK - costOfPlaces();
    const longsEnd = confirm(spreadLongs(), out);
    // Behind the room that the long ones may take, and a record that is less than any.
    const hasLongs = longsEnd != out;
    const shorts = hasLongs ? out + room + RECORD : out;
    if (hasLongs) store<u64>(shorts - RECORD, 0);
    const shortsEnd = confirm(spreadShorts(), shorts);
    out = trim(hasLongs ? merge(longsEnd, shorts, shortsEnd) : shortsEnd);
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

let longsQueued: u32 = 0;
let shortsQueued: u32 = 0;

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
  longsQueued = longs;
  shortsQueued = shorts;
}

/** What it costs to look up the places of the queues, in cards: an eighth of one for each hash, roughly. */
function costOfPlaces(): i32 {
  let places: u32 = 0;
  for (let group = LONGS; group < longsQueued; group += 8) places += popcnt(load<u32>(group, 4));
  for (let group = SHORTS; group < shortsQueued; group += 8) places += 2 * popcnt(load<u32>(group, 4));
  return places >> 3;
}

/** Of the places of long literals, those whose bytes may be a card's. @returns the end of their queue, as {@link spreadShorts} does */
function spreadLongs(): u32 {
  let found = FOUND;
  for (let group = LONGS; group < longsQueued; group += 8) {
    const first = load<u32>(group);
    let mask = load<u32>(group, 4);
    do {
      const address = first + (ctz(mask) << 1);
      const hash = hashOf(address, LONG_KEY, LONG_REST);
      found = queue(found, address, hash, load<u32>(LONG_NUMBERS + ((hash >> LONG_SHIFT) << 2)));
      mask &= mask - 1;
    } while (mask != 0);
  }
  return found;
}

/** The same of short ones, which begin at the place or at the byte behind it. */
function spreadShorts(): u32 {
  let found = FOUND;
  for (let group = SHORTS; group < shortsQueued; group += 8) {
    const first = load<u32>(group);
    let mask = load<u32>(group, 4);
    do {
      const address = first + (ctz(mask) << 1);
      const even = hashOf(address, SHORT_KEY, SHORT_REST);
      const odd = hashOf(address + 1, SHORT_KEY, SHORT_REST);
      found = queue(found, address, even, load<u32>(SHORT_NUMBERS + ((even >> SHORT_SHIFT) << 2)));
      found = queue(found, address + 1, odd, load<u32>(SHORT_NUMBERS + ((odd >> SHORT_SHIFT) << 2)));
      mask &= mask - 1;
    } while (mask != 0);
  }
  return found;
}

function hashOf(address: u32, key: u32, rest: u32): u32 {
  return (load<u32>(address) & key) * KEY_FACTOR + (load<u32>(address, 4) & rest) * REST_FACTOR;
}

function queue(found: u32, address: u32, hash: u32, entry: u32): u32 {
  store<u32>(found, address);
  store<u32>(found, entry, 4);
  return found + (((entry >> ((hash >> BIT_SHIFT) | 16)) & 1) << 3);
}

/**
 * Makes records of the queue's literals that stand there to the letter, wherever they begin.
 * @param records behind one that is not more
 * @returns their end; they are in order
 */
function confirm(foundEnd: u32, records: u32): u32 {
  const first = start;
  let to = records;
  let found = FOUND;
  let card: u32 = 0;
  let left = cardsLeft;
  while (found < foundEnd) {
    if (card == 0) card = CARDS + ((load<u32>(found, 4) & 0xffff) << CARD_SHIFT);
    const from = load<u32>(found) - load<u32>(card, BACK);
    const differing = v128.and(v128.xor(v128.load(from), v128.load(card)), v128.load(card, MASK));
    const record = (<u64>(from - first) << 32) | <u64>load<u32>(card, NUMBER);
    const stands = (<u32>v128.any_true(differing) ^ 1) & <u32>(from + load<u32>(card, LENGTH) <= end);
    store<u64>(to, record);
    const isMisplaced = <u32>(record < load<u64>(to - RECORD));
    if ((stands & (isMisplaced | load<u32>(card, GOES_ON))) != 0) to = addRarely(to, record, from, card);
    else to += stands << 3;
    card = load<u32>(card, NEXT);
    found += <u32>(card == 0) << 3;
    left -= 1;
  }
  cardsLeft = left;
  return to;
}

/** Of a literal that has more bytes, or a tail, or that begins long before its quads and belongs before others. */
function addRarely(to: u32, record: u64, from: u32, card: u32): u32 {
  if (!goesOn(from, card)) return to;
  const recordsEnd = to + RECORD;
  for (; load<u64>(to - RECORD) > record; to -= RECORD) store<u64>(to, load<u64>(to - RECORD));
  store<u64>(to, record);
  return recordsEnd;
}

/** Whether what a literal has behind its first sixteen bytes is there, as far as it matters, and its tail. */
function goesOn(from: u32, card: u32): bool {
  const last = from + load<u32>(card, LENGTH);
  const tail = load<u32>(card, TAIL);
  if (tail != 0 && (last + tail > end || !isTail(last, tail))) return false;
  let literal = load<u32>(card, REST);
  for (let address = from + 16; address < last; address += 16, literal += 16) {
    const differing = v128.xor(v128.load(address), v128.load(literal));
    if (v128.any_true(v128.and(differing, v128.load(literal + toMasks)))) return false;
  }
  return true;
}

/** From the end on, puts the short literals' records where they belong among the long ones'. @returns the end of all */
function merge(longsEnd: u32, shorts: u32, shortsEnd: u32): u32 {
  const all = longsEnd + (shortsEnd - shorts);
  let to = all;
  while (shortsEnd > shorts) {
    to -= RECORD;
    const short = load<u64>(shortsEnd - RECORD);
    const long = load<u64>(longsEnd - RECORD);
    store<u64>(to, max(short, long));
    const isLong = <u32>(long > short);
    longsEnd -= isLong << 3;
    shortsEnd -= (isLong ^ 1) << 3;
  }
  return all;
}

/** @returns the end of records without those that begin before the input, as which very large offsets count, or too late */
function trim(records: u32): u32 {
  while (records > outStart && load<u32>(records - RECORD, 4) >= limit - start) records -= RECORD;
  return records;
}
