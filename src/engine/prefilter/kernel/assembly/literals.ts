// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. The automaton of ../../automaton.ts, run over five
// parts of the input at once: a step waits for a load, and while one part waits the others proceed.
//
// What costs is the number of instructions for each byte. So classes are computed sixteen at a time, and nothing is compared
// while a block is searched: in a first table, the filter, whatever accepts leads to one state that is never left. A look at
// five states then tells whether there is anything in the block at all, and only then it is gone through again by the real
// table. Measured on a Zen 3 (one part, a table of classes and a comparison for each byte 0.5 GB/s; five parts 1.1; filter 1.6;
// classes by SIMD 2.0).

/** Classes of a block: one area of so many bytes for each part. */
const AREA: u32 = 1024;
const BLOCK: u32 = 64;
/** What accepting states a block leads to: where, and the state. At most one for each byte. */
const FOUND: u32 = 1536;
/** Rows of 64 entries of four bytes. A state is the distance of its row from the first, in bytes, so that a step is one addition. */
const FILTER: u32 = 4096;
/** A record: offset of the literal's first byte, and its number; four bytes each. */
const RECORD: u32 = 8;
/** Below this length five parts are not worth their beginnings, which are read twice. */
const SHORT: u32 = 512;

/** See {@link configure}. */
let table: u32 = 0;
let accept: u32 = 0;
let sink: u32 = 0;
let states: u32 = 0;
let literals: u32 = 0;
let warmUp: u32 = 0;
let most: u32 = 1;

let start: u32 = 0;
let end: u32 = 0;
/** Offset behind which no literal may begin. */
let limit: u32 = 0;
/** Bytes of a part; whole groups of sixteen. */
let part: u32 = 0;
/** Where the first part goes on, and where the bytes behind the last part do. */
let at: u32 = 0;
let tail: u32 = 0;
let state0: u32 = 0;
let state1: u32 = 0;
let state2: u32 = 0;
let state3: u32 = 0;
let state4: u32 = 0;
/** Whether the last block had something: then the next one probably has, too. */
let isDense: bool = false;
let out: u32 = 0;
let outEnd: u32 = 0;

/**
 * @param rows address of the real table; the filter has the same rows, and one more
 * @param first states from this one on accept
 * @param never the filter's state that is never left
 * @param chains address of two words for each accepting state: a literal that ends in it, and the next shorter state that
 *   accepts, as an index; -1 where there is none
 * @param entries address of three words for each literal: the address of its bytes, sixteen at a time, and behind each sixteen
 *   those bits of them that matter; its length; another literal of the same state, or -1
 * @param longest bytes of the longest literal; twice as many literals may end at one place
 */
export function configure(
  rows: u32,
  first: u32,
  never: u32,
  chains: u32,
  entries: u32,
  longest: u32
): void {
  table = rows;
  accept = first;
  sink = never;
  states = chains;
  literals = entries;
  warmUp = longest - 1;
  most = 2 * longest;
}

/** Four times the class of a byte: see byteClasses in ../../automaton.ts. */
// @ts-ignore: decorator
@inline
function classAt(address: u32): u32 {
  const byte = <u32>load<u8>(address);
  return ((byte & 31) << 2) | ((byte & 64) << 1);
}

// @ts-ignore: decorator
@inline
function classesAt(address: u32): v128 {
  const bytes = v128.load(address);
  return v128.or(
    v128.and(i8x16.shl(bytes, 2), i8x16.splat(31 << 2)),
    v128.and(i8x16.shl(bytes, 1), i8x16.splat(-128))
  );
}

// @ts-ignore: decorator
@inline
function next(state: u32, byteClass: u32): u32 {
  return load<u32>(table + state + byteClass);
}

/** Sets out to search `length` bytes at `address` for literals that begin before the offset `before`. */
export function begin(address: u32, length: u32, before: u32): void {
  start = address;
  end = address + length;
  limit = before;
  part = (length / 5) & ~15;
  // Short inputs are a tail alone.
  if (length < SHORT || part <= warmUp) part = 0;
  at = address;
  tail = address + 5 * part;
  state0 = 0;
  state1 = 0;
  state2 = 0;
  state3 = 0;
  state4 = 0;
  if (part != 0) warm();
}

/** The states in which all parts but the first begin: with the longest literal less one, those of having read all before. */
function warm(): void {
  const q1 = part;
  const q3 = 3 * part;
  for (let p = start - warmUp; p < start; p++) {
    state1 = next(state1, classAt(p + q1));
    state2 = next(state2, classAt(p + 2 * q1));
    state3 = next(state3, classAt(p + q3));
    state4 = next(state4, classAt(p + 4 * q1));
  }
}

/**
 * Goes on until the input ends or the output may be full.
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(output: u32, outputEnd: u32): u32 {
  out = output;
  outEnd = outputEnd;
  const last = start + part;
  while (at < last) {
    if (outputEnd - out < 5 * BLOCK * RECORD * most) return out - output;
    const length = min(last - at, BLOCK);
    classify(length);
    if (isDense || !isQuiet(length)) isDense = searchBlock(length);
  }
  for (; tail < end; tail++) {
    if (outputEnd - out < RECORD * most) break;
    state4 = next(state4, classAt(tail));
    if (state4 >= accept) report(tail, state4);
  }
  return out - output;
}

export function isDone(): bool {
  return at == start + part && tail == end;
}

function classify(length: u32): void {
  const q1 = part;
  const q3 = 3 * part;
  for (let i: u32 = 0; i < length; i += 16) {
    const p = at + i;
    v128.store(i, classesAt(p), AREA);
    v128.store(i, classesAt(p + q1), AREA + BLOCK);
    v128.store(i, classesAt(p + 2 * q1), AREA + 2 * BLOCK);
    v128.store(i, classesAt(p + q3), AREA + 3 * BLOCK);
    v128.store(i, classesAt(p + 4 * q1), AREA + 4 * BLOCK);
  }
}

/** Whether no literal ends in the block; then it has been passed. */
function isQuiet(length: u32): bool {
  let s0 = state0;
  let s1 = state1;
  let s2 = state2;
  let s3 = state3;
  let s4 = state4;
  for (let i: u32 = 0; i < length; i += 4) {
    s0 = load<u32>(s0 + <u32>load<u8>(i, AREA), FILTER);
    s1 = load<u32>(s1 + <u32>load<u8>(i, AREA + BLOCK), FILTER);
    s2 = load<u32>(s2 + <u32>load<u8>(i, AREA + 2 * BLOCK), FILTER);
    s3 = load<u32>(s3 + <u32>load<u8>(i, AREA + 3 * BLOCK), FILTER);
    s4 = load<u32>(s4 + <u32>load<u8>(i, AREA + 4 * BLOCK), FILTER);
    s0 = load<u32>(s0 + <u32>load<u8>(i, AREA + 1), FILTER);
    s1 = load<u32>(s1 + <u32>load<u8>(i, AREA + BLOCK + 1), FILTER);
    s2 = load<u32>(s2 + <u32>load<u8>(i, AREA + 2 * BLOCK + 1), FILTER);
    s3 = load<u32>(s3 + <u32>load<u8>(i, AREA + 3 * BLOCK + 1), FILTER);
    s4 = load<u32>(s4 + <u32>load<u8>(i, AREA + 4 * BLOCK + 1), FILTER);
    s0 = load<u32>(s0 + <u32>load<u8>(i, AREA + 2), FILTER);
    s1 = load<u32>(s1 + <u32>load<u8>(i, AREA + BLOCK + 2), FILTER);
    s2 = load<u32>(s2 + <u32>load<u8>(i, AREA + 2 * BLOCK + 2), FILTER);
    s3 = load<u32>(s3 + <u32>load<u8>(i, AREA + 3 * BLOCK + 2), FILTER);
    s4 = load<u32>(s4 + <u32>load<u8>(i, AREA + 4 * BLOCK + 2), FILTER);
    s0 = load<u32>(s0 + <u32>load<u8>(i, AREA + 3), FILTER);
    s1 = load<u32>(s1 + <u32>load<u8>(i, AREA + BLOCK + 3), FILTER);
    s2 = load<u32>(s2 + <u32>load<u8>(i, AREA + 2 * BLOCK + 3), FILTER);
    s3 = load<u32>(s3 + <u32>load<u8>(i, AREA + 3 * BLOCK + 3), FILTER);
    s4 = load<u32>(s4 + <u32>load<u8>(i, AREA + 4 * BLOCK + 3), FILTER);
  }
  if (max(max(s0, s1), max(max(s2, s3), s4)) == sink) return false;
  state0 = s0;
  state1 = s1;
  state2 = s2;
  state3 = s3;
  state4 = s4;
  at += length;
  return true;
}

/** Reports what ends in the block and passes it. @returns whether there was anything */
function searchBlock(length: u32): bool {
  const q1 = part;
  const q3 = 3 * part;
  const first = accept;
  let s0 = state0;
  let s1 = state1;
  let s2 = state2;
  let s3 = state3;
  let s4 = state4;
  let found = FOUND;
  for (let i: u32 = 0; i < length; i++) {
    s0 = next(s0, <u32>load<u8>(i, AREA));
    s1 = next(s1, <u32>load<u8>(i, AREA + BLOCK));
    s2 = next(s2, <u32>load<u8>(i, AREA + 2 * BLOCK));
    s3 = next(s3, <u32>load<u8>(i, AREA + 3 * BLOCK));
    s4 = next(s4, <u32>load<u8>(i, AREA + 4 * BLOCK));
    const p = at + i;
    found = note(found, p, s0, first);
    found = note(found, p + q1, s1, first);
    found = note(found, p + 2 * q1, s2, first);
    found = note(found, p + q3, s3, first);
    found = note(found, p + 4 * q1, s4, first);
  }
  state0 = s0;
  state1 = s1;
  state2 = s2;
  state3 = s3;
  state4 = s4;
  at += length;
  for (let p = FOUND; p < found; p += 8) report(load<u32>(p), load<u32>(p, 4));
  return found != FOUND;
}

/** Without a branch, since none could be foretold: what does not accept is written over by the next. */
// @ts-ignore: decorator
@inline
function note(found: u32, address: u32, state: u32, first: u32): u32 {
  store<u32>(found, address);
  store<u32>(found, state, 4);
  return found + (<u32>(state >= first) << 3);
}

/** Writes down the literals whose last byte is at `address`: those of the state that really stand there, since bytes share classes. */
function report(address: u32, state: u32): void {
  for (let index = <i32>((state - accept) >> 8); index >= 0; ) {
    const chain = states + (index << 3);
    for (let id = load<i32>(chain); id >= 0; ) {
      const entry = literals + id * 12;
      const length = load<u32>(entry, 4);
      const first = address + 1 - length;
      if (first - start < limit && stands(first, load<u32>(entry), length)) {
        // Never, unless literals are not different.
        if (out == outEnd) unreachable();
        store<u32>(out, first - start);
        store<i32>(out, id, 4);
        out += RECORD;
      }
      id = load<i32>(entry, 8);
    }
    index = load<i32>(chain, 4);
  }
}

/** Up to fifteen bytes behind the literal are read and ignored. */
function stands(address: u32, literal: u32, length: u32): bool {
  const last = address + length;
  for (; address < last; address += 16, literal += 32) {
    const differing = v128.xor(v128.load(address), v128.load(literal));
    if (v128.any_true(v128.and(differing, v128.load(literal, 16)))) return false;
  }
  return true;
}
