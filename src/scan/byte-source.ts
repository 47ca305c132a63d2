/** Bytes of one blob that can be read again: in memory, or in a file that is too large for it. */
export interface ByteSource {
  readonly size: number;
  /** Bytes [start, end), clamped to the blob. Valid until the next call. */
  read(start: number, end: number): Uint8Array;
}

/** The offset, or the one before it: UTF-16 is not cut in two. Bit operations know 31 bits, and files are larger. */
export const even = (offset: number): number => offset - (offset % 2);

export const inMemory = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, end) =>
    start <= 0 && end >= bytes.length
      ? bytes
      : bytes.subarray(Math.max(0, start), Math.min(bytes.length, end)),
});
