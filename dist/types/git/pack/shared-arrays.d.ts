/**
 * Arrays of zeros that every thread of the process may read: what a pack's index and headers say takes a second or two to find out,
 * and some forty bytes an object to keep.
 */
export declare const sharedBytes: (length: number) => Buffer;
export declare const sharedUint8: (length: number) => Uint8Array;
export declare const sharedInt32: (length: number) => Int32Array;
export declare const sharedUint32: (length: number) => Uint32Array;
export declare const sharedFloat64: (length: number) => Float64Array;
/** Buffers arrive in another thread as plain arrays. */
export declare const asBuffer: ({ buffer, byteOffset, length }: Uint8Array) => Buffer;
