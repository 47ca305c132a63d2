const MASK = 0xffff_ffff;

const rotate = (value: number, bits: number): number => ((value << bits) | (value >>> (32 - bits))) >>> 0;

/**
 * Marvin32, the keyed hash that Microsoft's tokens are signed with (microsoft/security-utilities, marvin.ts).
 *
 * @param seed 64 bits
 * @returns the low word and the high word of the hash
 */
export function marvin32(bytes: Uint8Array, seed: bigint): { readonly low: number; readonly high: number } {
  let a = Number(seed & BigInt(MASK));
  let b = Number(seed >> 32n);
  const mix = (value: number): void => {
    a = (a + value) >>> 0;
    b = (b ^ a) >>> 0;
    a = (rotate(a, 20) + b) >>> 0;
    b = (rotate(b, 9) ^ a) >>> 0;
    a = (rotate(a, 27) + b) >>> 0;
    b = rotate(b, 19);
  };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) mix(view.getUint32(at, true));
  let last = 0x80;
  for (let at = bytes.length - 1; at >= whole; at--) last = ((last << 8) | (bytes[at] ?? 0)) >>> 0;
  mix(last);
  mix(0);
  return { low: a, high: b };
}
