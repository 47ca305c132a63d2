// The sum that a zlib stream ends with: RFC 1950, 8.2.

/** The largest prime below 65,536, and how many bytes can be added up before a sum of 32 bits is too small. */
const PRIME: u32 = 65521;
const MOST: u32 = 5552;

/** The Adler-32 sum, sixteen bytes at a time: each counts as often as there are bytes from it on. */
export function adler(from: u32, end: u32): u32 {
  let sum: u32 = 1;
  let sums: u32 = 0;
  let at = from;
  while (at < end) {
    const last = min(end, at + MOST);
    const groups = (last - at) >> 4;
    let own = i32x4.splat(0);
    let before = i32x4.splat(0);
    let weighed = i32x4.splat(0);
    sums += sum * (groups << 4);
    for (let i: u32 = 0; i < groups; i++, at += 16) {
      const bytes = v128.load(at);
      before = i32x4.add(before, own);
      own = i32x4.add(own, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      const low = i32x4.dot_i16x8_s(
        i16x8.extend_low_i8x16_u(bytes),
        i16x8(16, 15, 14, 13, 12, 11, 10, 9)
      );
      const high = i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1));
      weighed = i32x4.add(weighed, i32x4.add(low, high));
    }
    sum += total(own);
    sums += (total(before) << 4) + total(weighed);
    for (; at < last; at++) {
      sum += load<u8>(at);
      sums += sum;
    }
    sum %= PRIME;
    sums %= PRIME;
  }
  return (sums << 16) | sum;
}

function total(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
