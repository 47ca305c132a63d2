// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds runs of at least 17 bytes of up to three
// byte classes, 16 bytes at a time: such a run cannot lie inside of one group of 16, so that it is enough to know how many
// bytes at a group's end, and at the next one's start, are in the class.

/** Groups of bytes that are a product of high and low half; a class is a set of groups. The same as in ../run-groups.ts. */
const DIGIT: i32 = 1;
const UPPER_A_O: i32 = 2;
const UPPER_P_Z: i32 = 4;
const LOWER_A_O: i32 = 8;
const LOWER_P_Z: i32 = 16;

/** Groups that a byte may be in by its low half: `0-9`, `A-O`, `P-Z`, `a-o`, `p-z`, `_`, `-`, `+/` are the bits. */
// prettier-ignore
const LOW = i8x16(21, 31, 31, 31, 31, 31, 31, 31, 31, 31, 30, -118, 10, 74, 10, -86);
/** And by its high half. */
// prettier-ignore
const HIGH = i8x16(0, 0, -64, 1, 2, 36, 8, 16, 0, 0, 0, 0, 0, 0, 0, 0);

const GROUP: u32 = 16;
/** A record: offset of the run's first byte, and the class's number; four bytes each. */
const RECORD: u32 = 8;
const RECORDS_PER_STEP: u32 = 3;

let start: u32 = 0;
let end: u32 = 0;
let at: u32 = 0;
/** Bytes right before `at` that are in each class; so far below zero that it stays there where the run began before `start`. */
let carry0: i32 = 0;
let carry1: i32 = 0;
let carry2: i32 = 0;
let out: u32 = 0;

/** A class that is not used has no groups, and no run is as long as this. */
const NEVER: i32 = 0x7fffffff;
let members0: i32 = 0;
let members1: i32 = 0;
let members2: i32 = 0;
let least0: i32 = NEVER;
let least1: i32 = NEVER;
let least2: i32 = NEVER;
let mixed0: bool = false;
let mixed1: bool = false;
let mixed2: bool = false;

// @ts-ignore: decorator
@inline
function groupsOf(address: u32): v128 {
  const bytes = v128.load(address);
  const low = v128.swizzle(LOW, v128.and(bytes, i8x16.splat(15)));
  return v128.and(low, v128.swizzle(HIGH, i8x16.shr_u(bytes, 4)));
}

// @ts-ignore: decorator
@inline
function outside(groups: v128, members: v128): i32 {
  return i8x16.bitmask(i8x16.eq(v128.and(groups, members), i8x16.splat(0)));
}

function has(first: v128, second: v128, members: i32): bool {
  return v128.any_true(v128.and(v128.or(first, second), i8x16.splat(<i8>members)));
}

/** Whether a small and a capital letter stand among the first `length` bytes of a run; `length` is 16 to 32. */
function isMixed(address: u32, length: u32): bool {
  const first = groupsOf(address);
  const second = groupsOf(address + length - GROUP);
  return has(first, second, UPPER_A_O | UPPER_P_Z) && has(first, second, LOWER_A_O | LOWER_P_Z);
}

function report(first: u32, slot: u32, least: u32, mixedCase: bool): void {
  if (mixedCase && !isMixed(first, least)) return;
  store<u32>(out, first - start);
  store<u32>(out, slot, 4);
  out += RECORD;
}

/** A class: its groups, the least length of a run (17 to 32 bytes), and whether letters of both cases are wanted in that length. */
export function configure(slot: u32, members: i32, least: i32, mixedCase: bool): void {
  if (slot == 0) {
    members0 = members;
    least0 = least;
    mixed0 = mixedCase;
  } else if (slot == 1) {
    members1 = members;
    least1 = least;
    mixed1 = mixedCase;
  } else {
    members2 = members;
    least2 = least;
    mixed2 = mixedCase;
  }
}

/**
 * Sets out to search `length` bytes at `address`. A carry is 0, or below -2^30 for a class in which the byte before is:
 * such a run began earlier and is not reported.
 */
export function begin(address: u32, length: u32, c0: i32, c1: i32, c2: i32): void {
  start = address;
  end = address + length;
  at = address;
  carry0 = c0;
  carry1 = c1;
  carry2 = c2;
}

/**
 * Goes on until the input ends or the output may be full. Up to 15 bytes behind the input are read and ignored.
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(output: u32, outputEnd: u32): u32 {
  out = output;
  const class0 = i8x16.splat(<i8>members0);
  const class1 = i8x16.splat(<i8>members1);
  const class2 = i8x16.splat(<i8>members2);
  let c0 = carry0;
  let c1 = carry1;
  let c2 = carry2;
  let p = at;
  while (p < end) {
    const steps = (outputEnd - out) / (RECORD * RECORDS_PER_STEP);
    if (steps == 0) break;
    // Where the end is nearer, the last group goes over it.
    const stop = min(end, p + GROUP * steps);
    for (; p < stop; p += GROUP) {
      const groups = groupsOf(p);
      const beyond = end - p < GROUP ? (-1 << (end - p)) & 0xffff : 0;
      const gaps0 = outside(groups, class0) | beyond;
      const gaps1 = outside(groups, class1) | beyond;
      const gaps2 = outside(groups, class2) | beyond;
      if (c0 + ctz(gaps0) >= least0) report0(p, c0, gaps0);
      c0 = carried(c0, gaps0);
      if (c1 + ctz(gaps1) >= least1) report1(p, c1, gaps1);
      c1 = carried(c1, gaps1);
      if (c2 + ctz(gaps2) >= least2) report2(p, c2, gaps2);
      c2 = carried(c2, gaps2);
    }
  }
  at = p;
  carry0 = c0;
  carry1 = c1;
  carry2 = c2;
  return out - output;
}

/** The last one may be a run that ends with the input, right at a group's border: see {@link finish}. */
export function isDone(): bool {
  return at >= end;
}

/** Records the runs that end with the input. */
export function finish(output: u32): u32 {
  out = output;
  if (carry0 >= least0) report(at - carry0, 0, least0, mixed0);
  if (carry1 >= least1) report(at - carry1, 1, least1, mixed1);
  if (carry2 >= least2) report(at - carry2, 2, least2, mixed2);
  return out - output;
}

// @ts-ignore: decorator
@inline
function carried(carry: i32, gaps: i32): i32 {
  return gaps == 0 ? carry + GROUP : clz(gaps) - 16;
}

// A group that is in the class from end to end only makes the run longer: ctz(0) is 32, and the run may seem long enough.
function report0(p: u32, carry: i32, gaps: i32): void {
  if (gaps != 0) report(p - carry, 0, least0, mixed0);
}
function report1(p: u32, carry: i32, gaps: i32): void {
  if (gaps != 0) report(p - carry, 1, least1, mixed1);
}
function report2(p: u32, carry: i32, gaps: i32): void {
  if (gaps != 0) report(p - carry, 2, least2, mixed2);
}
