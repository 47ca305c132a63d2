/**
 * Arrays of zeros that every thread of the process may read: what a pack's index and headers say takes a second or two to find out,
 * and some forty bytes an object to keep.
 */
export const sharedBytes = (length: number): Buffer => Buffer.from(new SharedArrayBuffer(length));
export const sharedUint8 = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length));
export const sharedInt32 = (length: number): Int32Array => new Int32Array(new SharedArrayBuffer(length * 4));
export const sharedUint32 = (length: number): Uint32Array =>
  new Uint32Array(new SharedArrayBuffer(length * 4));
export const sharedFloat64 = (length: number): Float64Array =>
  new Float64Array(new SharedArrayBuffer(length * 8));

/** Buffers arrive in another thread as plain arrays. */
export const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);
