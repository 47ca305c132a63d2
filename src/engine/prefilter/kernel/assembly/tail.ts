/**
 * Whether the first bytes at an address are letters, digits, `_` or `-`: see `LiteralAnchor.tail`.
 * @param address of sixteen bytes that may be read
 * @param count not more than sixteen
 */
export function isTail(address: u32, count: u32): bool {
  const bytes = v128.load(address);
  const letters = i8x16.lt_u(i8x16.sub(v128.or(bytes, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26));
  const digits = i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10));
  const marks = v128.or(i8x16.eq(bytes, i8x16.splat(0x5f)), i8x16.eq(bytes, i8x16.splat(0x2d)));
  const are = i8x16.bitmask(v128.or(v128.or(letters, digits), marks));
  return <u32>ctz(~are) >= count;
}
