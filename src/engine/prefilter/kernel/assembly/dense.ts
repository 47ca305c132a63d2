// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds literals where they stand so close together that looking
// for their quads is no way to save work: by an automaton's steps, one for each byte whatever the text (see ../../automaton.ts).
//
// It reads from the end on, and knows literals from behind: so the state at a place says which ones begin there, and they are found in
// order. Of five stretches of a block each step is done at once, as a step waits for that before it; the states are written down, and
// looked through after that.

import { isTail } from './tail';

/** Of a block: what its bytes are to the automaton, doubled, and behind it those that a literal takes. */
const CLASSES: u32 = 1024;
const CONSTANTS: u32 = 512;
/** The state at each place, two bytes. */
const STATES: u32 = 8192;
/** A queue: offsets at which a card's literal may stand, and the card's address. */
const QUEUE: u32 = 0x8000;
const QUEUED: u32 = 8192;
/** What was found: numbers of literals, and offsets of their first bytes; twice as many as are queued. */
const NUMBERS: u32 = 0x20000;
const ROOM: u32 = 0x10000;
const OFFSETS: u32 = NUMBERS + ROOM;
/** Of each state a row, in which the next one stands for each class; they are numbers of two bytes. */
const TABLE: u32 = OFFSETS + ROOM;
const ROW_SHIFT: u32 = 7;

/**
 * A card is of a literal that may stand where a state is met: its first sixteen bytes, the bits of them that matter, its number,
 * whether it has more bytes or a tail, the address of the former, its length, and the bytes of its tail. Those of a state lie one behind
 * the other.
 */
const CARD_SIZE: u32 = 64;
const MASK: u32 = 16;
const NUMBER: u32 = 32;
const GOES_ON: u32 = 36;
const REST: u32 = 40;
const LENGTH: u32 = 44;
const TAIL: u32 = 48;
/** Of a literal, what tells the place at which the other kernel finds it from where it begins; and its length with its tail. */
const REACH: u32 = 0;
const WHOLE: u32 = 4;

/** Bytes of a literal that its card has; the automaton knows as many at most. */
const BEGINNING: u32 = 16;
const SEGMENT: u32 = 832;
const BLOCK: u32 = 5 * SEGMENT;
/** Places that are looked through at a time. */
const GROUP: u32 = 32;

let text: u32 = 0;
let lists: u32 = 0;
let accept: u32 = 0;
let batch: u32 = 0;
let literals: u32 = 0;
let toMasks: u32 = 0;

let length: u32 = 0;
let limit: u32 = 0;
let least: u32 = 0;
let places: u32 = 0;
let inner: u32 = 0;
let base: u32 = 0;
/** Of the block at hand, and of what of it has been looked through. */
let at: u32 = 0;
let group: u32 = BLOCK;
let out: u32 = 0;

/**
 * @param address of the text
 * @param cards address of what there is of each accepting state: the address of its first card, and bytes that all take in the queue
 * @param accepting number of the first accepting state, which none follow that do not accept
 * @param cardsOfState at most; 255 or less
 * @param reaches address of what there is of each literal
 * @param masks bytes from a literal's address to that of the bits of it that matter
 */
export function configure(
  address: u32, cards: u32, accepting: u32, cardsOfState: u32, reaches: u32, masks: u32
): void {
  text = address;
  lists = cards - (accepting << 3);
  accept = accepting;
  batch = max(1, QUEUED / (GROUP * cardsOfState)) * GROUP;
  literals = reaches;
  toMasks = masks;
  v128.store(CONSTANTS, i32x4(0, 0, 0, CARD_SIZE));
}

/**
 * Sets out to search the text for literals that begin before the offset `to`, and that the other kernel would find at a place that is not
 * before `first`, but before `last`.
 * @param size bytes of the text
 * @param sure up to where all that begin behind `first` are such
 * @param added to each offset that is found
 */
export function begin(size: u32, to: u32, first: u32, last: u32, sure: u32, added: u32): void {
  length = size;
  limit = to;
  least = first;
  places = last - first;
  inner = sure;
  base = added;
  at = 0 - BLOCK;
  group = BLOCK;
}

/** Goes on until the text ends or there may be no more room. @returns how many literals were found */
export function search(): u32 {
  out = 0;
  while (lookThrough() && at + BLOCK < limit) {
    at += BLOCK;
    classify();
    walk();
    group = 0;
  }
  return out >> 2;
}

export function isDone(): bool {
  return group >= BLOCK && at + BLOCK >= limit;
}

/** Five bits and that which tells letters from most others: see ../../trie.ts. */
function classify(): void {
  const low = i8x16.splat(31);
  const high = i8x16.splat(64);
  const from = text + at;
  for (let i: u32 = 0; i < BLOCK + BEGINNING; i += 16) {
    const bytes = v128.load(from + i);
    // Of bytes V8 makes a mask of its own for each shift.
    const doubled = i8x16.add(v128.and(bytes, low), v128.and(bytes, low));
    v128.store(i, v128.or(doubled, v128.and(bytes, high)), CLASSES);
  }
}

function walk(): void {
  let a: u32 = 0;
  let b: u32 = 0;
  let c: u32 = 0;
  let d: u32 = 0;
  let e: u32 = 0;
  let i: u32 = SEGMENT + BEGINNING - 1;
  while (i > SEGMENT) {
    i -= 1;
    a = next(a, load<u8>(i, CLASSES));
    b = next(b, load<u8>(i, CLASSES + SEGMENT));
    c = next(c, load<u8>(i, CLASSES + 2 * SEGMENT));
    d = next(d, load<u8>(i, CLASSES + 3 * SEGMENT));
    e = next(e, load<u8>(i, CLASSES + 4 * SEGMENT));
  }
  while (i > 0) {
    i -= 2;
    a = next(a, load<u8>(i, CLASSES + 1));
    b = next(b, load<u8>(i, CLASSES + 1 + SEGMENT));
    c = next(c, load<u8>(i, CLASSES + 1 + 2 * SEGMENT));
    d = next(d, load<u8>(i, CLASSES + 1 + 3 * SEGMENT));
    e = next(e, load<u8>(i, CLASSES + 1 + 4 * SEGMENT));
    const to = i << 1;
    store<u16>(to, a, STATES + 2);
    store<u16>(to, b, STATES + 2 + 2 * SEGMENT);
    store<u16>(to, c, STATES + 2 + 4 * SEGMENT);
    store<u16>(to, d, STATES + 2 + 6 * SEGMENT);
    store<u16>(to, e, STATES + 2 + 8 * SEGMENT);
    a = next(a, load<u8>(i, CLASSES));
    b = next(b, load<u8>(i, CLASSES + SEGMENT));
    c = next(c, load<u8>(i, CLASSES + 2 * SEGMENT));
    d = next(d, load<u8>(i, CLASSES + 3 * SEGMENT));
    e = next(e, load<u8>(i, CLASSES + 4 * SEGMENT));
    store<u16>(to, a, STATES);
    store<u16>(to, b, STATES + 2 * SEGMENT);
    store<u16>(to, c, STATES + 4 * SEGMENT);
    store<u16>(to, d, STATES + 6 * SEGMENT);
    store<u16>(to, e, STATES + 8 * SEGMENT);
  }
}

function next(state: u32, byteClass: u32): u32 {
  return load<u16>((state << ROW_SHIFT) + byteClass, TABLE);
}

/** @returns whether the block has been gone through; it goes on where it stopped when there is room again */
function lookThrough(): bool {
  const last = min(BLOCK, limit - at);
  while (group < last) {
    if (ROOM - out < 4 * QUEUED) return false;
    const to = min(last, group + batch);
    const found = out;
    confirm(queueCards(group, to));
    if (at + group < least || at + to > inner) leaveOut(found);
    group = to;
  }
  group = BLOCK;
  return true;
}

/** Queues the cards of the accepting states. @returns the end of the queue */
function queueCards(from: u32, to: u32): u32 {
  const accepting = i16x8.splat(<i16>accept);
  const further = v128.load(CONSTANTS);
  const own = lists;
  const address = text + at;
  let queued = QUEUE;
  for (let i = from; i < to; i += GROUP) {
    let mask = acceptingOf(i << 1, accepting);
    if (to - i < GROUP) mask &= (1 << (to - i)) - 1;
    if (mask == 0) continue;
    do {
      const place = i + ctz(mask);
      const list = load<u64>(own + (<u32>load<u16>(place << 1, STATES) << 3));
      const pair = i32x4.add(i64x2.splat(<u64>(address + place) | (list << 32)), further);
      // Nearly always there are no more than two.
      v128.store(queued, pair);
      const end = queued + <u32>(list >>> 32);
      if (end - queued > 16) queueFurther(queued, end, pair);
      queued = end;
      mask &= mask - 1;
    } while (mask != 0);
  }
  return queued;
}

function queueFurther(from: u32, end: u32, first: v128): void {
  let pair = first;
  for (let queued = from + 16; queued < end; queued += 16) {
    pair = i32x4.add(pair, i32x4(0, 2 * CARD_SIZE, 0, 2 * CARD_SIZE));
    v128.store(queued, pair);
  }
}

/** Bit by bit, which places' states accept. */
@inline
function acceptingOf(address: u32, accepting: v128): u32 {
  const a = i16x8.ge_u(v128.load(address, STATES), accepting);
  const b = i16x8.ge_u(v128.load(address, STATES + 16), accepting);
  const c = i16x8.ge_u(v128.load(address, STATES + 32), accepting);
  const d = i16x8.ge_u(v128.load(address, STATES + 48), accepting);
  return (
    i8x16.bitmask(i8x16.narrow_i16x8_s(a, b)) | (i8x16.bitmask(i8x16.narrow_i16x8_s(c, d)) << 16)
  );
}

/** Writes down the literals of the queue that stand there to the letter. */
function confirm(queueEnd: u32): void {
  if (queueEnd == QUEUE) return;
  const toOffset = base - text;
  let to = out;
  let queued = QUEUE;
  do {
    const from = load<u32>(queued);
    const card = load<u32>(queued, 4);
    const differing = v128.and(v128.xor(v128.load(from), v128.load(card)), v128.load(card, MASK));
    const stands = <u32>v128.any_true(differing) ^ 1;
    store<u32>(to, load<u32>(card, NUMBER), NUMBERS);
    store<u32>(to, from + toOffset, OFFSETS);
    if ((stands & load<u32>(card, GOES_ON)) != 0) to += <u32>goesOn(from, card) << 2;
    else to += stands << 2;
    queued += 8;
  } while (queued < queueEnd);
  out = to;
}

/** Of what was found from there on, what goes on behind the text, or is found at other places. */
function leaveOut(from: u32): void {
  let to = from;
  for (let found = from; found < out; found += 4) {
    const number = load<u32>(found, NUMBERS);
    const offset = load<u32>(found, OFFSETS);
    const literal = literals + (number << 3);
    const begins = offset - base;
    const isOurs = <u32>(((begins + load<u32>(literal, REACH)) & ~1) - least < places);
    const isWhole = <u32>(begins + load<u32>(literal, WHOLE) <= length);
    store<u32>(to, number, NUMBERS);
    store<u32>(to, offset, OFFSETS);
    to += (isOurs & isWhole) << 2;
  }
  out = to;
}

/** Whether what a literal has behind its first sixteen bytes is there, as far as it matters, and its tail. */
function goesOn(from: u32, card: u32): bool {
  const last = from + load<u32>(card, LENGTH);
  const tail = load<u32>(card, TAIL);
  // A tail that goes on behind the text is left out with its literal.
  if (tail != 0 && !isTail(last, tail)) return false;
  let literal = load<u32>(card, REST);
  for (let address = from + 16; address < last; address += 16, literal += 16) {
    const differing = v128.xor(v128.load(address), v128.load(literal));
    if (v128.any_true(v128.and(differing, v128.load(literal + toMasks)))) return false;
  }
  return true;
}
