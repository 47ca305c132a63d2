// AssemblyScript, compiled to WebAssembly by scripts/build.mjs. The automaton of ../../automaton.ts, run over five parts of
// the input at once: a step waits for two loads, and while one part waits the others proceed (measured: one part 0.5 GB/s,
// five 1.9 GB/s, more than five run out of registers).

/** Four times the class of each byte: 256 bytes. See ../memory.ts. */
const CLASSES: u32 = 1024;
/** Rows of 64 entries of four bytes. A state is the distance of its row from here, in bytes, so that a step is one addition. */
const TABLE: u32 = 4096;
/** A record: offset of the literal's last byte, and the state; four bytes each. */
const RECORD: u32 = 8;
/** One step of the loop reads two bytes of each part, and each byte may end a literal. */
const RECORDS_PER_STEP: u32 = 10;

let start: u32 = 0;
let end: u32 = 0;
/** Bytes of a part; even. */
let part: u32 = 0;
/** Where the first part goes on, and where the bytes behind the last part do. */
let at: u32 = 0;
let tail: u32 = 0;
let state0: u32 = 0;
let state1: u32 = 0;
let state2: u32 = 0;
let state3: u32 = 0;
let state4: u32 = 0;
let out: u32 = 0;

// @ts-ignore: decorator
@inline
function next(state: u32, address: u32): u32 {
  return load<u32>(state + <u32>load<u8>(<u32>load<u8>(address), CLASSES), TABLE);
}

/** Of the byte behind the address: a constant offset costs nothing, and an addition does. */
// @ts-ignore: decorator
@inline
function nextBehind(state: u32, address: u32): u32 {
  return load<u32>(state + <u32>load<u8>(<u32>load<u8>(address, 1), CLASSES), TABLE);
}

// @ts-ignore: decorator
@inline
function record(into: u32, address: u32, state: u32): u32 {
  store<u32>(into, address - start);
  store<u32>(into, state, 4);
  return into + RECORD;
}

/** The state after the `length` bytes before `address`: with the longest literal less one, that of having read all before it. */
function warmedUp(address: u32, length: u32): u32 {
  let state: u32 = 0;
  for (let p = address - length; p < address; p++) state = next(state, p);
  return state;
}

/** Sets out to search `length` bytes at `address`; no literal is longer than `warmUp` + 1 bytes. */
export function begin(address: u32, length: u32, warmUp: u32): void {
  start = address;
  end = address + length;
  part = (length / 5) & ~1;
  // Short inputs, which five parts would read twice, are a tail alone.
  if (length < 1024 || part <= warmUp * 2) part = 0;
  at = address;
  tail = address + 5 * part;
  state0 = 0;
  state4 = 0;
  if (part == 0) return;
  state1 = warmedUp(address + part, warmUp);
  state2 = warmedUp(address + 2 * part, warmUp);
  state3 = warmedUp(address + 3 * part, warmUp);
  state4 = warmedUp(address + 4 * part, warmUp);
}

/**
 * Goes on until the input ends or the output may be full. States from `accept` on are recorded.
 * @returns the bytes that were written; {@link isDone} tells whether that was all
 */
export function search(accept: u32, output: u32, outputEnd: u32): u32 {
  out = output;
  searchParts(accept, outputEnd);
  if (at == start + part) searchTail(accept, outputEnd);
  return out - output;
}

export function isDone(): bool {
  return at == start + part && tail == end;
}

/** The output is looked after between blocks of so many steps that it could not overflow: inside there is no check. */
function searchParts(accept: u32, outputEnd: u32): void {
  const q1 = part;
  const q2 = 2 * part;
  const q3 = 3 * part;
  const q4 = 4 * part;
  const last = start + part;
  let s0 = state0;
  let s1 = state1;
  let s2 = state2;
  let s3 = state3;
  let s4 = state4;
  let p = at;
  let o = out;
  while (p < last) {
    const steps = (outputEnd - o) / (RECORD * RECORDS_PER_STEP);
    if (steps == 0) break;
    const stop = min(last, p + 2 * steps);
    for (; p < stop; p += 2) {
      const a0 = next(s0, p);
      const a1 = next(s1, p + q1);
      const a2 = next(s2, p + q2);
      const a3 = next(s3, p + q3);
      const a4 = next(s4, p + q4);
      s0 = nextBehind(a0, p);
      s1 = nextBehind(a1, p + q1);
      s2 = nextBehind(a2, p + q2);
      s3 = nextBehind(a3, p + q3);
      s4 = nextBehind(a4, p + q4);
      if (a0 >= accept) o = record(o, p, a0);
      if (s0 >= accept) o = record(o, p + 1, s0);
      if (a1 >= accept) o = record(o, p + q1, a1);
      if (s1 >= accept) o = record(o, p + q1 + 1, s1);
      if (a2 >= accept) o = record(o, p + q2, a2);
      if (s2 >= accept) o = record(o, p + q2 + 1, s2);
      if (a3 >= accept) o = record(o, p + q3, a3);
      if (s3 >= accept) o = record(o, p + q3 + 1, s3);
      if (a4 >= accept) o = record(o, p + q4, a4);
      if (s4 >= accept) o = record(o, p + q4 + 1, s4);
    }
  }
  out = o;
  at = p;
  state0 = s0;
  state1 = s1;
  state2 = s2;
  state3 = s3;
  state4 = s4;
}

function searchTail(accept: u32, outputEnd: u32): void {
  const stop = min(end, tail + (outputEnd - out) / RECORD);
  let state = state4;
  let o = out;
  let p = tail;
  for (; p < stop; p++) {
    state = next(state, p);
    if (state >= accept) o = record(o, p, state);
  }
  out = o;
  tail = p;
  state4 = state;
}
