// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Gathers what a delta touches of an object: the ranges of
// ../../touched.ts, each with the byte before it and those that its last anchor may take, so that they can be searched as one
// text. An object has fifty of them on average, of a hundred bytes.

import { move } from './move';

/** What is written behind the bytes that are moved. */
const BEHIND: u32 = 32;
/** A copy, as assembly/delta.ts notes it: offset in the base, offset in the object, length. */
const COPY: u32 = 12;
/** A range: where it begins and ends in what is gathered, and what leads from there to the object's offsets. */
const RANGE: u32 = 12;
/** A larger range is given in pieces (bytes). */
const PIECE: i32 = 8192;
/** Stands between texts that do not belong together: in no class of runs. */
const SEPARATOR: u32 = 0;

let object: u32 = 0;
let baseSize: i32 = 0;
let size: i32 = 0;
let reach: i32 = 0;
/** The copy that is to be looked at next; behind the last one comes the object's end. */
let copy: u32 = 0;
let copiesEnd: u32 = 0;
/** Offset in the object at which the last copy ended, and whether it ends where the object and its base do. */
let copied: i32 = 0;
let isAtEnd: bool = false;
let isDone: bool = true;
/** The range at hand, of which it is not known whether the next one goes on in it, or what of it has not been gathered. */
let start: i32 = 0;
let end: i32 = 0;
let length: u32 = 0;

/** Sets out to gather what the copies leave of an object; all but sizes and `ofAnchor`, the bytes of an anchor, are addresses. */
export function begin(copies: u32, count: u32, address: u32, ofBase: i32, ofObject: i32, ofAnchor: i32): void {
  object = address;
  baseSize = ofBase;
  size = ofObject;
  reach = ofAnchor;
  copy = copies;
  copiesEnd = copies + count * COPY;
  copied = 0;
  isAtEnd = false;
  isDone = false;
  start = 0;
  end = 0;
}

/** Bytes that the last call of {@link gather} has gathered. */
export function gathered(): u32 {
  return length;
}

/**
 * Gathers as many ranges as there is room for. Up to 31 bytes behind them are written, and behind the object are read.
 *
 * @returns how many; 0 when there are no more
 */
export function gather(ranges: u32, rangesEnd: u32, bytes: u32, bytesEnd: u32): u32 {
  let range = ranges;
  let to = bytes;
  // Offset in the object behind the last byte that was gathered.
  let last: i32 = -1;
  while (start < end || next()) {
    const until = min(end, start + PIECE);
    const first = max(0, start - 1);
    const behind = min(size, until + reach - 1);
    if (range + RANGE > rangesEnd || to + <u32>(behind - first) + 1 + BEHIND > bytesEnd) break;
    let from = last;
    if (first > last) {
      if (to != bytes) store<u8>(to++, SEPARATOR);
      from = first;
    }
    if (behind > from) {
      move(to, object + from, behind - from);
      to += behind - from;
      last = behind;
    }
    const shift = last - <i32>(to - bytes);
    store<i32>(range, start - shift);
    store<i32>(range, until - shift, 4);
    store<i32>(range, shift, 8);
    range += RANGE;
    start = until;
  }
  length = to - bytes;
  return (range - ranges) / RANGE;
}

/** Finds the next range, with all that go on in it. @returns whether there is one */
function next(): bool {
  while (!isDone) {
    let from: i32;
    let until: i32;
    if (copy < copiesEnd) {
      const inBase = load<i32>(copy);
      const inObject = load<i32>(copy, 4);
      // Where both begin, there is nothing before the copy that could be another.
      const isStart = (inBase | inObject) == 0;
      from = isStart ? 0 : copied - reach + 1;
      until = isStart ? 0 : inObject + 1;
      const bytes = load<i32>(copy, 8);
      if (start < end && from > end) return true;
      copied = inObject + bytes;
      isAtEnd = copied == size && inBase + bytes == baseSize;
      copy += COPY;
    } else {
      from = isAtEnd ? size : copied - reach + 1;
      until = size;
      if (start < end && from > end) return true;
      isDone = true;
    }
    from = max(0, from);
    if (from >= until) continue;
    if (start == end) start = from;
    end = max(end, until);
  }
  return start < end;
}
