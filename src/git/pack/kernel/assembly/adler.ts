// The sum that a zlib stream ends with: RFC 1950, 8.2.

/** The largest prime below 65,536, and how many bytes can be added up before a sum of 32 bits is too small. */
const PRIME: u32 = 65521;
const MOST: u32 = 5552;
/** Groups of sixteen bytes that can be added up, by column, before two columns together are more than 15 bits. */
const GROUPS: u32 = 64;

/**
 * The Adler-32 sum, sixteen bytes at a time. Each byte counts as often as there are bytes from it on: sixteen times for each group behind
 * its own, which sums of what came before add up to, and for its column. What is there less than a whole group is taken for the end of one
 * that begins with zeros, which count for nothing.
 *
 * @param from with sixteen bytes before it that may be read
 */
export function adler(from: u32, end: u32): u32 {
  let sum: u32 = 1;
  let sums: u32 = 0;
  let at = from;
  while (at < end) {
    const last = min(end, at + MOST);
    const length = last - at;
    const odd = length & 15;
    let before = i32x4.splat(0);
    let low = i16x8.splat(0);
    let high = i16x8.splat(0);
    if (odd != 0) {
      const columns = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
      const own = i8x16.ge_u(columns, i8x16.splat(<i8>(16 - odd)));
      at += odd;
      const bytes = v128.and(v128.load(at - 16), own);
      low = i16x8.extend_low_i8x16_u(bytes);
      high = i16x8.extend_high_i8x16_u(bytes);
    }
    sums += sum * length;
    let added: u32 = 0;
    while (at < last) {
      const until = min(last, at + ((GROUPS - 1) << 4));
      for (; at < until; at += 16) {
        const bytes = v128.load(at);
        before = i32x4.add(before, i32x4.extadd_pairwise_i16x8_s(i16x8.add(low, high)));
        low = i16x8.add(low, i16x8.extend_low_i8x16_u(bytes));
        high = i16x8.add(high, i16x8.extend_high_i8x16_u(bytes));
      }
      if (at == last) break;
      const sofar = total(pairs(low)) + total(pairs(high));
      sums += weighed(low, high) + sofar * (last - at);
      added += sofar;
      low = i16x8.splat(0);
      high = i16x8.splat(0);
    }
    sums += (total(before) << 4) + weighed(low, high);
    sum = (sum + added + total(pairs(low)) + total(pairs(high))) % PRIME;
    sums %= PRIME;
  }
  return (sums << 16) | sum;
}

function pairs(columns: v128): v128 {
  return i32x4.extadd_pairwise_i16x8_s(columns);
}

/** Each column as often as it has bytes from it on. */
function weighed(low: v128, high: v128): u32 {
  return total(
    i32x4.add(
      i32x4.dot_i16x8_s(low, i16x8(16, 15, 14, 13, 12, 11, 10, 9)),
      i32x4.dot_i16x8_s(high, i16x8(8, 7, 6, 5, 4, 3, 2, 1))
    )
  );
}

function total(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
