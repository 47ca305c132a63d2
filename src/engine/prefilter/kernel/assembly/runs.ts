// AssemblyScript, compiled to WebAssembly with SIMD by scripts/build.mjs. Finds runs of at least 17 bytes of two byte
// classes. A block of the input is gone through in steps, each a loop without a condition inside where it can be: what is found goes
// to a queue, whose end moves on or does not. The first step looks at all bytes, 64 at a time, for runs of any byte that is in either class.
// Most such runs in sources are names in one case, which the third step leaves out. The others are gone through again, class by class.

/** Groups of bytes, each a product of high and low halves; a class is a set of groups. The same as in ../runs.ts. */
const DIGIT: i32 = 1;
const UPPER: i32 = 2 | 4;
const LOWER: i32 = 8 | 16;
const CAPITAL: i32 = DIGIT | UPPER;

/** Groups that a byte may be in by its low half: `0-9`, `A-O`, `P-Z`, `a-o`, `p-z`, `_`, `-`, `+/` are the bits. */
const LOW = i8x16(21, 31, 31, 31, 31, 31, 31, 31, 31, 31, 30, -118, 10, 74, 10, -86);
/** And by its high half. */
const HIGH = i8x16(0, 0, -64, 1, 2, 36, 8, 16, 0, 0, 0, 0, 0, 0, 0, 0);

/** What the first bytes of a run may be wanted to be like: see RunLetters. */
const ANY: i32 = 1;
const MIXED: i32 = 2;
const CAPITALS: i32 = 4;
const DIGITS: i32 = 8;
const TURNING: i32 = 16;
/** Changes of kind of a turning run: see ../runs.ts. */
const MIN_CHANGES: i32 = 5;

const GROUP: u32 = 16;
/** The input is gone through by four groups at a time. */
const FOUR: u32 = 4 * GROUP;
const BLOCK: u32 = 32 * FOUR;
/** Queues: four groups where a run of enough bytes may end; and such runs, by their first byte and the one behind them. */
const PLACES: u32 = 12288;
const RUNS: u32 = PLACES + 34 * 16;
/** A record: offset of the run's first byte; the class's number, and eight times what its first bytes are like. */
const RECORD: u32 = 8;
/** Records of one group: of either class one run may end in it, and one with it. */
const RECORDS_PER_GROUP: u32 = 4;
/** And of four groups: no three runs of 17 have room in them. */
const RECORDS_PER_FOUR: u32 = 6;

/** Below any length that is looked for, and stays there: a run that began before the input is not ours. */
const FOREIGN: i32 = -0x70000000;
const NEVER: i32 = 0x7fffffff;

let members0: i32 = 0;
let members1: i32 = 0;
let least0: i32 = NEVER;
let least1: i32 = NEVER;
let wanted0: i32 = 0;
let wanted1: i32 = 0;

let start: u32 = 0;
let end: u32 = 0;
/** Groups of the byte before the input. */
let before: i32 = 0;
/** Where the first step goes on, and how many bytes right before it belong together. */
let at: u32 = 0;
let together: i32 = 0;
let isThrough: bool = false;
/** What there is left of the queue of runs. */
let queue: u32 = RUNS;
let queueEnd: u32 = RUNS;
/** The run that the last step is at, and where. */
let inner: u32 = 0;
let innerEnd: u32 = 0;
let isShort: bool = false;
let carry0: i32 = 0;
let carry1: i32 = 0;

let out: u32 = 0;
let outEnd: u32 = 0;

// What follows is inlined by decorators where the compiler would not by itself, and the compiled code is another.
@inline
function groupsOf(address: u32): v128 {
  const bytes = v128.load(address);
  const half = i8x16.splat(15);
  const low = v128.swizzle(LOW, v128.and(bytes, half));
  // Of bytes V8 makes a mask of its own for each shift.
  return v128.and(low, v128.swizzle(HIGH, v128.and(i16x8.shr_u(bytes, 4), half)));
}

/** Bit by bit, which bytes are in none of the groups. */
@inline
function outside(groups: v128, members: i32): i32 {
  return i8x16.bitmask(i8x16.eq(v128.and(groups, i8x16.splat(<i8>members)), i8x16.splat(0)));
}

/** `least` is the length of a class's runs, 17 to 32 bytes, and `wanted` what their first bytes may be like. */
export function configure(slot: u32, members: i32, least: i32, wanted: i32): void {
  if (slot == 0) {
    members0 = members;
    least0 = least;
    wanted0 = wanted;
  } else {
    members1 = members;
    least1 = least;
    wanted1 = wanted;
  }
}

/** Sets out to search `length` bytes at `address`; `previous` is a byte, that before them or one that is in no class. */
export function begin(address: u32, length: u32, previous: i32): void {
  start = address;
  end = address + length;
  before = i8x16.extract_lane_u(v128.and(
    v128.swizzle(LOW, i8x16.splat(<i8>(previous & 15))),
    v128.swizzle(HIGH, i8x16.splat(<i8>(previous >> 4)))
  ), 0);
  at = address;
  together = 0;
  isThrough = false;
  queue = RUNS;
  queueEnd = RUNS;
  inner = 0;
  innerEnd = 0;
}

/**
 * Goes on until the input ends or the output may be full. Up to 63 bytes behind the input are read and ignored.
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(output: u32, outputEnd: u32): u32 {
  out = output;
  outEnd = outputEnd;
  while (searchPending() && searchQueue() && !isThrough) searchBlock();
  return out - output;
}

export function isDone(): bool {
  return isThrough && queue == queueEnd && inner >= innerEnd;
}

/** Bit by bit, which of 16 bytes are in none of the groups. */
function gapsOf(address: u32): u32 {
  return i8x16.bitmask(i8x16.eq(groupsOf(address), i8x16.splat(0)));
}

function joined(a: u32, b: u32, c: u32, d: u32): u64 {
  return (<u64>(a | (b << 16))) | ((<u64>(c | (d << 16))) << 32);
}

/** And of 64 bytes. */
@inline
function gapsOfFour(address: u32): u64 {
  return joined(
    gapsOf(address),
    gapsOf(address + GROUP),
    gapsOf(address + 2 * GROUP),
    gapsOf(address + 3 * GROUP)
  );
}

/** Bits at which runs of `least` bytes, 17 to 32, begin: each step leaves those of runs twice as long. */
function runsIn(members: u64, least: i32): u64 {
  const two = members & (members >> 1);
  const four = two & (two >> 2);
  const eight = four & (four >> 4);
  const sixteen = eight & (eight >> 8);
  return sixteen & (sixteen >> (least - 16));
}

function searchBlock(): void {
  queue = RUNS;
  queueEnd = choose(collect(seek()));
}

/** Finds where runs end. @returns the end of the queue of places: an address, the bytes before it that belong to a run, and gaps */
function seek(): u32 {
  const least = min(least0, least1);
  const last = min(end, at + BLOCK);
  let places = PLACES;
  let p = at;
  let c = together;
  for (; p + FOUR <= last; p += FOUR) {
    const gaps = gapsOfFour(p);
    // Of two conditions the compiler would make a branch.
    const ending = runsIn(~gaps, least) | <u64>(<u32>(least - 1 - c - <i32>ctz(gaps)) >>> 31);
    store<u32>(places, p);
    store<i32>(places, c, 4);
    store<u64>(places, gaps, 8);
    places += (<u32>(ending != 0) & <u32>(gaps != 0)) << 4;
    c = select<i32>(c, 0, gaps == 0) + <i32>clz(gaps);
  }
  at = p;
  together = c;
  if (p + FOUR <= end) return places;
  // Behind the input there is a gap, also where it ends with four groups.
  store<u32>(places, p);
  store<i32>(places, c, 4);
  store<u64>(places, gapsOfFour(p) | (<u64>-1 << (end - p)), 8);
  isThrough = true;
  return places + 16;
}

/** Takes the runs from these places. @returns the end of their queue */
function collect(places: u32): u32 {
  const least = min(least0, least1);
  let runs = RUNS;
  for (let place = PLACES; place < places; place += 16) {
    const p = load<u32>(place);
    const c = load<i32>(place, 4);
    const gaps = load<u64>(place, 8);
    const first = <i32>ctz(gaps);
    store<u32>(runs, p - c);
    store<u32>(runs, p + first, 4);
    runs += <u32>(c + first >= least) << 3;
    let left = runsIn(~gaps, least) & (<u64>-1 << first);
    // One at most, nearly always.
    do {
      const from = ctz(left);
      const behind = gaps >> from;
      const to = from + ctz(behind);
      const isWhole = <u64>(left != 0) & <u64>(behind != 0);
      store<u32>(runs, p + <u32>from);
      store<u32>(runs, p + <u32>to, 4);
      runs += <u32>isWhole << 3;
      left &= (<u64>-1 << to) & (0 - isWhole);
    } while (left != 0);
  }
  return runs;
}

/** Leaves out runs in which none of a class is like it is wanted: most are names in one case. @returns the end of their queue */
function choose(runs: u32): u32 {
  const wanted = wanted0 | wanted1;
  if ((wanted & ANY) != 0) return runs;
  const least = min(least0, least1);
  const wantsCapitals = <i32>((wanted & CAPITALS) != 0);
  let chosen = RUNS;
  for (let run = RUNS; run < runs; run += 8) {
    const from = load<u32>(run);
    const to = load<u32>(run, 4);
    const isLong = <i32>(to - from > FOUR);
    const own = ownBits(min(to - from, FOUR));
    const upper = own & lettersIn(from, 0x25);
    const lower = own & lettersIn(from, 0x05);
    const digits = own & digitsIn(from);
    // Of capitals and digits enough may stand together; `_` keeps them apart in most names.
    const capitals = wantsCapitals & <i32>(runsIn(upper | digits, least) != 0);
    store<u32>(chosen, from);
    store<u32>(chosen, to, 4);
    chosen += (isLong | (<i32>(upper != 0) & (<i32>(lower != 0) | capitals))) << 3;
  }
  return chosen;
}

/** Bit by bit, which of 64 bytes are letters of one case: those that are above 0x65 when `step` is added. */
function lettersIn(address: u32, step: i8): u64 {
  const steps = i8x16.splat(step);
  const least = i8x16.splat(0x65);
  return joined(
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address), steps), least)),
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address, 16), steps), least)),
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address, 32), steps), least)),
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address, 48), steps), least))
  );
}

function digitsIn(address: u32): u64 {
  const steps = i8x16.splat(0x46);
  const least = i8x16.splat(0x75);
  return joined(
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address), steps), least)),
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address, 16), steps), least)),
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address, 32), steps), least)),
    i8x16.bitmask(i8x16.gt_s(i8x16.add(v128.load(address, 48), steps), least))
  );
}

/** @returns whether the runs of the queue have been gone through; when the output is full the search goes on behind the last one later */
function searchQueue(): bool {
  while (queue < queueEnd) {
    const from = load<u32>(queue);
    const to = load<u32>(queue, 4);
    queue += 8;
    if (!searchRun(from, to)) return false;
  }
  return true;
}

/** @returns whether it has been gone through */
function searchRun(from: u32, to: u32): bool {
  inner = from;
  innerEnd = to;
  carry0 = from == start && (before & members0) != 0 ? FOREIGN : 0;
  carry1 = from == start && (before & members1) != 0 ? FOREIGN : 0;
  isShort = to - from <= FOUR;
  return searchPending();
}

function searchPending(): bool {
  return isShort ? searchShort() : searchInner();
}

function ownBits(length: u32): u64 {
  return length == FOUR ? -1 : ~(<u64>-1 << length);
}

/** @returns whether the run, of at most 64 bytes, has been gone through */
function searchShort(): bool {
  const length = innerEnd - inner;
  if (length == 0) return true;
  if (outEnd - out < RECORD * RECORDS_PER_FOUR) return false;
  const a = groupsOf(inner);
  const b = groupsOf(inner + GROUP);
  const own = ownBits(length);
  if (length <= 2 * GROUP) {
    const none = 0xffff;
    reportIn(own & ~joined(outside(a, members0), outside(b, members0), none, none), 0, least0, wanted0, carry0);
    reportIn(own & ~joined(outside(a, members1), outside(b, members1), none, none), 1, least1, wanted1, carry1);
  } else {
    const c = groupsOf(inner + 2 * GROUP);
    const d = groupsOf(inner + 3 * GROUP);
    reportIn(
      own & ~joined(outside(a, members0), outside(b, members0), outside(c, members0), outside(d, members0)),
      0, least0, wanted0, carry0
    );
    reportIn(
      own & ~joined(outside(a, members1), outside(b, members1), outside(c, members1), outside(d, members1)),
      1, least1, wanted1, carry1
    );
  }
  inner = innerEnd;
  return true;
}

/** The runs of a class whose bytes, from `inner` on, are these bits. */
function reportIn(members: u64, slot: u32, least: i32, wanted: i32, carry: i32): void {
  if (members == 0) return;
  let runs = runsIn(members, least) & ~(members << 1);
  if (carry == FOREIGN) runs &= ~1;
  for (; runs != 0; runs &= runs - 1) report(inner + <u32>ctz(runs), slot, least, wanted);
}

/** @returns whether the run has been gone through */
function searchInner(): bool {
  while (inner < innerEnd) {
    if (outEnd - out < RECORD * RECORDS_PER_GROUP) return false;
    const groups = groupsOf(inner);
    const beyond = innerEnd - inner < GROUP ? (-1 << (innerEnd - inner)) & 0xffff : 0;
    const gaps0 = outside(groups, members0) | beyond;
    const gaps1 = outside(groups, members1) | beyond;
    if (gaps0 != 0 && carry0 + ctz(gaps0) >= least0) report(inner - carry0, 0, least0, wanted0);
    if (gaps1 != 0 && carry1 + ctz(gaps1) >= least1) report(inner - carry1, 1, least1, wanted1);
    carry0 = gaps0 == 0 ? carry0 + GROUP : clz(gaps0) - 16;
    carry1 = gaps1 == 0 ? carry1 + GROUP : clz(gaps1) - 16;
    inner += GROUP;
    if (inner != innerEnd) continue;
    // A run that ends with a group has no gap in it.
    if (carry0 >= least0) report(inner - carry0, 0, least0, wanted0);
    if (carry1 >= least1) report(inner - carry1, 1, least1, wanted1);
  }
  return true;
}

function report(first: u32, slot: u32, least: u32, wanted: i32): void {
  const letters = lettersOf(groupsOf(first), groupsOf(first + GROUP), ~(<u64>-1 << least)) | ANY;
  if ((wanted & letters) == 0) return;
  store<u32>(out, first - start);
  store<u32>(out, slot | (letters << 3), 4);
  out += RECORD;
}

/** What those of 32 bytes are like that are the bits of `run`. */
function lettersOf(a: v128, b: v128, run: u64): i32 {
  const upper = run & ~<u64>(outside(a, UPPER) | (outside(b, UPPER) << 16));
  const digits = run & ~<u64>(outside(a, DIGIT) | (outside(b, DIGIT) << 16));
  if (upper == 0) return run == digits ? DIGITS : 0;
  const lower = run & ~<u64>(outside(a, LOWER) | (outside(b, LOWER) << 16));
  if (lower == 0) return run == (upper | digits) ? CAPITALS : 0;
  return changesOf(upper, lower, digits, run) >= MIN_CHANGES ? MIXED | TURNING : MIXED;
}

/** How often the kind changes, the first one included. Bytes of no kind are taken for what stands before them. */
function changesOf(upper: u64, lower: u64, digits: u64, run: u64): i32 {
  const others = run & ~(upper | lower | digits);
  const u = filled(upper, others);
  const l = filled(lower, others);
  const d = filled(digits, others);
  const changes = ((u ^ (u << 1)) | (l ^ (l << 1)) | (d ^ (d << 1))) & run;
  return <i32>popcnt(changes);
}

/** The bits, and those of the gaps right behind them: a carry runs through each such gap. */
@inline
function filled(bits: u64, gaps: u64): u64 {
  return bits | (gaps & ~(gaps + ((bits << 1) & gaps)));
}
