// The tables by which the codes of deflate are read (RFC 1951, 3.2): see inflate.ts.

/** Addresses; the first one is the same as in ../../rebuild-memory.ts, where 32 KB are kept for all. */
const TABLES: u32 = 1048576;
/** What an entry of a table is made of, by symbol: 288 of letters and lengths, 32 of distances, 19 of lengths of codes. */
export const LETTERS: u32 = TABLES;
export const DISTANCES: u32 = LETTERS + 288 * 4;
export const LENGTHS: u32 = DISTANCES + 32 * 4;
/**
 * Tables of the block at hand; behind the first entries are those of codes that are longer than these are bits. 288 letters take 2,342
 * entries at most, 32 distances 402 (zlib's examples/enough.c, with 11 and 8 bits and codes of up to 15).
 */
export const LETTER_TABLE: u32 = LENGTHS + 32 * 4;
export const DISTANCE_TABLE: u32 = LETTER_TABLE + 2344 * 4;
export const LENGTH_TABLE: u32 = DISTANCE_TABLE + 1024 * 4;
export const FIXED_LETTERS: u32 = LENGTH_TABLE + 128 * 4;
export const FIXED_DISTANCES: u32 = FIXED_LETTERS + 512 * 4;
/** How long the code of each symbol is; a byte each, and 19 for those of these lengths themselves. */
export const CODES: u32 = FIXED_DISTANCES + 32 * 4;
export const META_CODES: u32 = CODES + 336;
/** How many codes there are of each length, and where their symbols begin among the sorted ones; then those. */
const COUNTS: u32 = META_CODES + 32;
const STARTS: u32 = COUNTS + 16 * 4;
const SORTED: u32 = STARTS + 16 * 4;
/** The order in which lengths of codes for lengths are given: 3.2.7. */
export const ORDER: u32 = SORTED + 288 * 2;

/** Bits that are looked up at once. */
export const LETTER_BITS: u32 = 11;
export const DISTANCE_BITS: u32 = 8;
export const LENGTH_BITS: u32 = 7;

// An entry: in its lowest byte how many bits it takes, in the next four bits how many of them are the code, the rest being added to the
// value in its upper half. Of a table behind the first one: how many bits the first takes, its own bits, and its first entry.
export const IS_LETTER: u32 = 0x80000000;
/** Neither a letter, nor a length or distance. */
export const IS_OTHER: u32 = 0x8000;
export const IS_TABLE: u32 = 0x4000;
export const IS_INVALID: u32 = 0x2000;

/** To be called once. */
export function prepare(): void {
  for (let i: u32 = 0; i < 256; i++) store<u32>(LETTERS + i * 4, IS_LETTER | (i << 16));
  store<u32>(LETTERS + 256 * 4, IS_OTHER);
  for (let i: u32 = 0, base: u32 = 3; i < 28; i++) {
    const extra = i < 8 ? 0 : (i >> 2) - 1;
    store<u32>(LETTERS + (257 + i) * 4, (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(LETTERS + 285 * 4, 258 << 16);
  for (let i: u32 = 0, base: u32 = 1; i < 30; i++) {
    const extra = i < 4 ? 0 : (i >> 1) - 1;
    store<u32>(DISTANCES + i * 4, (base << 16) | extra);
    base += 1 << extra;
  }
  const invalid = IS_OTHER | IS_INVALID;
  store<u32>(LETTERS + 286 * 4, invalid);
  store<u32>(LETTERS + 287 * 4, invalid);
  store<u32>(DISTANCES + 30 * 4, invalid);
  store<u32>(DISTANCES + 31 * 4, invalid);
  for (let i: u32 = 0; i < 19; i++) store<u32>(LENGTHS + i * 4, i << 16);
  store<u64>(ORDER, 0x0609070800121110);
  store<u64>(ORDER, 0x020d030c040b050a, 8);
  store<u64>(ORDER, 0x0f010e, 16);
  memory.fill(CODES, 8, 144);
  memory.fill(CODES + 144, 9, 112);
  memory.fill(CODES + 256, 7, 24);
  memory.fill(CODES + 280, 8, 8);
  build(CODES, 288, LETTERS, FIXED_LETTERS, 9);
  memory.fill(CODES, 5, 32);
  build(CODES, 32, DISTANCES, FIXED_DISTANCES, 5);
}

/**
 * Makes the table for canonical codes of these lengths. Read from their last bit on, codes of a length lie at as many places as there are
 * bits behind them: each length begins by doubling what the shorter ones have filled.
 *
 * @returns the bits of its first part, 0 if these are no lengths of codes
 */
export function build(lengths: u32, count: u32, symbols: u32, table: u32, most: u32): u32 {
  for (let i: u32 = 0; i < 64; i += 16) v128.store(COUNTS + i, i64x2.splat(0));
  for (let i: u32 = 0; i < count; i += 16) {
    for (let some = given(lengths, i, count); some != 0; some &= some - 1) {
      const counter = COUNTS + (<u32>load<u8>(lengths + i + ctz(some)) << 2);
      store<u32>(counter, load<u32>(counter) + 1);
    }
  }
  let longest: u32 = 15;
  while (longest > 0 && load<u32>(COUNTS + longest * 4) == 0) longest--;
  let left: i32 = 1;
  let start: u32 = 0;
  for (let length: u32 = 1; length <= longest; length++) {
    const own = load<u32>(COUNTS + length * 4);
    left = (left << 1) - <i32>own;
    if (left < 0) return 0;
    store<u32>(STARTS + length * 4, start);
    start += own;
  }
  if (left > 0) {
    // Some make no distance, or one that has a code of one bit.
    if (longest > 1) return 0;
    store<u64>(table, (<u64>(IS_OTHER | IS_INVALID) << 32) | (IS_OTHER | IS_INVALID));
  }
  for (let i: u32 = 0; i < count; i += 16) {
    for (let some = given(lengths, i, count); some != 0; some &= some - 1) {
      const symbol = i + ctz(some);
      const next = STARTS + (<u32>load<u8>(lengths + symbol) << 2);
      const place = load<u32>(next);
      store<u32>(next, place + 1);
      store<u16>(SORTED + place * 2, <u16>symbol);
    }
  }
  const bits: u32 = longest == 0 ? 1 : min(longest, most);
  let sorted = SORTED;
  let code: u32 = 0;
  for (let length: u32 = 1; length <= bits; length++) {
    const half: u32 = (1 << length) >> 1;
    if (length > 1) double(table, half);
    const full = (half << 1) - 1;
    for (let own = load<u32>(COUNTS + length * 4); own > 0; own--) {
      const symbol = load<u32>(symbols + (<u32>load<u16>(sorted) << 2));
      sorted += 2;
      store<u32>(table + (code << 2), symbol + length * 0x101);
      code = following(code, full);
    }
  }
  if (longest > bits) buildBehind(sorted, code, longest, symbols, table, bits);
  return bits;
}

/** Which of sixteen symbols have a code, a bit each: of most alphabets few have, and nothing is done for the others. */
function given(lengths: u32, from: u32, count: u32): u32 {
  const all = <u32>i8x16.bitmask(i8x16.ne(v128.load(lengths + from), i64x2.splat(0)));
  return from + 16 <= count ? all : all & ((1 << (count - from)) - 1);
}

/** Copies the first entries behind themselves. */
// The compiler would not inline it by itself, and the compiled code is another.
@inline
function double(table: u32, count: u32): void {
  const size = count << 2;
  if (count < 4) memory.copy(table + size, table, size);
  else for (let i: u32 = 0; i < size; i += 16) v128.store(table + size + i, v128.load(table + i));
}

/** The next code of a length, both with their last bit first. @param full all of the length's bits */
function following(code: u32, full: u32): u32 {
  const rest = code ^ full;
  if (rest == 0) return 0;
  const bit: u32 = 1 << (31 - clz(rest));
  return (code & (bit - 1)) | bit;
}

/** Codes that are longer than the first part's bits: behind it, for each beginning, a table of what may follow. */
function buildBehind(first: u32, firstCode: u32, longest: u32, symbols: u32, table: u32, bits: u32): void {
  let sorted = first;
  let code = firstCode;
  let end: u32 = 1 << bits;
  const mask = end - 1;
  let beginning: u32 = -1;
  let start: u32 = 0;
  let size: u32 = 0;
  for (let length = bits + 1; length <= longest; length++) {
    const full: u32 = (1 << length) - 1;
    const step: u32 = 1 << (length - bits);
    for (let own = load<u32>(COUNTS + length * 4); own > 0; own--) {
      if ((code & mask) != beginning) {
        beginning = code & mask;
        start = end;
        let more = length - bits;
        // As many bits as the longest code with this beginning takes: codes of a length are in order, so that the next ones share it.
        let free: i32 = (1 << more) - <i32>own;
        while (free > 0 && bits + more < longest) {
          more++;
          free = (free << 1) - <i32>load<u32>(COUNTS + (bits + more) * 4);
        }
        size = 1 << more;
        end = start + size;
        store<u32>(table + (beginning << 2), (start << 16) | IS_OTHER | IS_TABLE | (more << 8) | bits);
      }
      const symbol = load<u32>(symbols + (<u32>load<u16>(sorted) << 2));
      sorted += 2;
      const entry = symbol + (length - bits) * 0x101;
      for (let i = code >> bits; i < size; i += step) store<u32>(table + ((start + i) << 2), entry);
      code = following(code, full);
    }
  }
}
