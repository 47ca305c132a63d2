// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Reads trees, as ../../../attribution/tree-edges.ts does, in the
// memory in which they are rebuilt. Nearly all entries of a tree lead to blobs that nobody asks about and that came not long ago: those
// are passed over here, without a call for each; of the others it is noted where they stand.

import { EDGE as MARGIN, SOLID } from './hollow';

const DAMAGED: i32 = -1;
const TOO_MANY: i32 = -2;
const NOT_THERE: i32 = -3;

const SPACE: u8 = 0x20;
const ZERO: u8 = 0x30;
/** "4000" and "1600", and the two or three bytes that end these modes. */
const FOUR_ZEROS: u32 = 0x30303034;
const SUBMODULE: u32 = 0x30303631;

/** A copy of a delta: see delta.ts; these lie at the beginning of the memory. */
const COPY: u32 = 12;
/** Of an edge: where in its tree the entry begins, the number of its name, and of what it leads to. */
const EDGE: u32 = 12;
/** Of an entry to be looked at: the space behind its mode, the NUL behind its name; its edge, or 0; and whether it leads to a tree. */
const NOTE: u32 = 16;

/** Recent names of objects, by their first bits. */
const RECENT_MASK: u32 = (1 << 15) - 1;

// Where all is that is kept: see ../trees.ts.
let results: u32 = 0;
let beginnings: u32 = 0;
let endings: u32 = 0;
let recent: u32 = 0;
let boundsEnd: u32 = 0;
let edgesEnd: u32 = 0;
let idLength: u32 = 0;
let isAsked: bool = false;

// Of the tree at hand.
let tree: u32 = 0;
let treeEnd: u32 = 0;
let isBase: bool = false;
let bound: u32 = 0;
let edge: u32 = 0;
let note: u32 = 0;
/** The edge of the base that is next while all have been taken over; 0 when the tree has others. */
let same: u32 = 0;
let isOver: bool = false;
/** Offsets between which all bytes are there: long copies may have been left hollow in their middle. */
let solid: u32 = 0;
let hollow: u32 = -1;
let isAbsent: bool = false;
const NO_HOLE: u32 = -1;

/** @param asked whether it is asked which objects are not there */
export function prepare(
  ofResults: u32,
  ofBeginnings: u32,
  ofEndings: u32,
  ofRecent: u32,
  endOfBounds: u32,
  endOfEdges: u32,
  length: u32,
  asked: bool
): void {
  results = ofResults;
  beginnings = ofBeginnings;
  endings = ofEndings;
  recent = ofRecent;
  boundsEnd = endOfBounds;
  edgesEnd = endOfEdges;
  idLength = length;
  isAsked = asked;
}

/**
 * All are addresses, but for sizes and counts. What is known of the base lies in [baseBounds, bounds) and in [baseEdges, edges); what is
 * found out about the tree is written behind it.
 *
 * @param copies how many stretches of the base there are; -1 for trees without a base
 * @param based whether bounds are wanted, for trees that are made of this one
 * @param left whether what is in the middle of long copies may not be there
 * @param notes where entries are noted that are to be looked at
 * @returns how many these are, or what is wrong
 */
export function read(
  address: u32,
  size: u32,
  copies: i32,
  baseBounds: u32,
  bounds: u32,
  baseEdges: u32,
  edges: u32,
  based: bool,
  left: bool,
  notes: u32
): i32 {
  tree = address;
  treeEnd = address + size;
  isBase = based;
  bound = bounds;
  edge = edges;
  note = notes;
  same = baseEdges;
  isOver = false;
  isAbsent = false;
  solid = 0;
  hollow = -1;
  const isRead = copies < 0 ? parse(0, size) <= size : inherit(copies, size, baseBounds, bounds, baseEdges, edges, left);
  if (isAbsent) return NOT_THERE;
  if (isOver) return TOO_MANY;
  if (!isRead) return DAMAGED;
  if (isBase) {
    if (bound >= boundsEnd) return TOO_MANY;
    store<u32>(bound, size);
    bound += 4;
  }
  store<u32>(results, bound);
  store<u32>(results, edge, 4);
  store<u32>(results, same, 8);
  return (note - notes) / NOTE;
}

/** Takes over entries that lie in one copy, and reads those between. */
function inherit(
  copies: u32,
  size: u32,
  firstBound: u32,
  lastBound: u32,
  firstEdge: u32,
  lastEdge: u32,
  left: bool
): bool {
  let done: u32 = 0;
  let hint = firstBound;
  let next = firstEdge;
  const copiesEnd = copies * COPY;
  let hole = left ? seekHole(0, copiesEnd) : NO_HOLE;
  for (let copy: u32 = 0; copy < copiesEnd; copy += COPY) {
    const from = load<u32>(copy);
    const to = load<u32>(copy, 4);
    const end = from + load<u32>(copy, 8);
    const shift = to - from;
    if (done < to) {
      done = parse(done, to);
      if (done > size) return false;
    }
    // One that begins before the copy ends in it: behind it the base's may begin, or within it, when the delta joined two.
    while (done < end + shift) {
      const position = done - shift;
      const first = hint < lastBound && load<u32>(hint) == position ? hint : search(firstBound, lastBound, position);
      if (first < lastBound && load<u32>(first) == position) {
        const behind = load<u32>(lastBound - 4) == end ? lastBound - 4 : search(first, lastBound, end + 1) - 4;
        if (behind > first) {
          const until = load<u32>(behind);
          if (isBase && !takeBounds(first, behind, shift)) return false;
          next = takeEdges(firstEdge, lastEdge, next, position, until, shift);
          if (isOver) return false;
          done = until + shift;
        }
        hint = behind + 4;
        break;
      }
      hint = first;
      done = parse(done, done + 1);
      if (done > size) return false;
    }
    if (copy == hole) {
      solid = end + shift - MARGIN;
      hole = seekHole(copy + COPY, copiesEnd);
    }
  }
  return done >= size || parse(done, size) <= size;
}

/** Finds the next copy that may be hollow. @returns where it is, {@link NO_HOLE} where there is none */
function seekHole(from: u32, copiesEnd: u32): u32 {
  for (let copy = from; copy < copiesEnd; copy += COPY) {
    if (load<u32>(copy, 8) <= SOLID) continue;
    hollow = load<u32>(copy, 4) + MARGIN;
    return copy;
  }
  hollow = -1;
  return NO_HOLE;
}

/** The first of the bounds in [from, to) that is not before `position`. */
function search(from: u32, to: u32, position: u32): u32 {
  let low = from;
  let count = (to - from) >> 2;
  while (count > 0) {
    const half = count >> 1;
    const middle = low + (half << 2);
    // Without a branch: each second one would be foreseen wrongly.
    const isBefore = load<u32>(middle) < position;
    low = select(middle + 4, low, isBefore);
    count = select(count - half - 1, half, isBefore);
  }
  return low;
}

function takeBounds(first: u32, behind: u32, shift: u32): bool {
  const size = behind - first;
  if (bound + size + 16 > boundsEnd) {
    isOver = true;
    return false;
  }
  const by = i32x4.splat(shift);
  for (let i: u32 = 0; i < size; i += 16) v128.store(bound + i, i32x4.add(v128.load(first + i), by));
  bound += size;
  return true;
}

/** Takes over the base's edges of entries in [from, until). @param hint one that is likely near @returns the one behind them */
function takeEdges(start: u32, end: u32, hint: u32, from: u32, until: u32, shift: u32): u32 {
  let at = hint;
  while (at > start && load<u32>(at - EDGE) >= from) at -= EDGE;
  while (at < end && load<u32>(at) < from) at += EDGE;
  const first = at;
  for (; at < end && load<u32>(at) < until; at += EDGE) {
    if (edge + EDGE > edgesEnd) {
      isOver = true;
      return at;
    }
    store<u32>(edge, load<u32>(at) + shift);
    store<u64>(edge, load<u64>(at, 4), 4);
    edge += EDGE;
  }
  if (at > first) same = same == first ? at : 0;
  return at;
}

/** Reads entries that begin in [at, to), in turn. @returns where the last one ends; behind the tree where it does not */
function parse(at: u32, to: u32): u32 {
  let start = tree + at;
  const last = tree + to;
  while (start < last) {
    const space = find(start, SPACE);
    const nul = find(space, 0);
    const end = nul + 1 + idLength;
    if (end - tree > hollow || start - tree < solid) {
      isAbsent = true;
      return -1;
    }
    if (end > treeEnd) return -1;
    if (isBase) {
      if (bound + 4 > boundsEnd) {
        isOver = true;
        return -1;
      }
      store<u32>(bound, start - tree);
      bound += 4;
    }
    addEntry(start, space, nul);
    if (isOver) return -1;
    start = end;
  }
  return start - tree;
}

/** The first such byte, or a place behind the tree. */
function find(from: u32, byte: u8): u32 {
  const wanted = i8x16.splat(byte);
  for (let at = from; at < treeEnd; at += 16) {
    const found = <u32>i8x16.bitmask(i8x16.eq(v128.load(at), wanted));
    if (found != 0) return at + ctz(found);
  }
  return treeEnd;
}

function addEntry(start: u32, space: u32, nul: u32): void {
  const id = nul + 1;
  if (isTree(start, space)) return noteEdge(start, space, nul, true);
  if (
    load<u8>(endings + <u32>load<u16>(nul - 2)) != 0 ||
    load<u8>(beginnings + <u32>load<u16>(id)) != 0
  )
    return noteEdge(start, space, nul, false);
  // First, lest a file's be taken for known.
  if (space - start >= 6 && load<u32>(space - 6) == SUBMODULE && load<u16>(space - 2) == 0x3030) return;
  if (!isAsked || !isNew(id)) return;
  addNote(space, nul, 0, false);
}

function isTree(start: u32, space: u32): bool {
  const mode = space - 5;
  if (space - start < 5 || load<u32>(mode) != FOUR_ZEROS || load<u8>(mode, 4) != ZERO) return false;
  for (let at = start; at < mode; at++) if (load<u8>(at) != ZERO) return false;
  return true;
}

/** Whether the name of an object did not come lately. */
function isNew(id: u32): bool {
  const slot = recent + (load<u32>(id) & RECENT_MASK) * idLength;
  let i: u32 = 0;
  while (i < idLength && load<u32>(slot + i) == load<u32>(id + i)) i += 4;
  if (i == idLength) return false;
  for (; i < idLength; i += 4) store<u32>(slot + i, load<u32>(id + i));
  return true;
}

/** Notes an entry that may be an edge: whoever looks at it says what of, or that it is none. */
function noteEdge(start: u32, space: u32, nul: u32, ofTree: bool): void {
  if (edge + EDGE > edgesEnd) {
    isOver = true;
    return;
  }
  store<u32>(edge, start - tree);
  addNote(space, nul, edge, ofTree);
  edge += EDGE;
}

function addNote(space: u32, nul: u32, ofEdge: u32, ofTree: bool): void {
  store<u32>(note, space);
  store<u32>(note, nul, 4);
  store<u32>(note, ofEdge, 8);
  store<u32>(note, <u32>ofTree, 12);
  note += NOTE;
}
