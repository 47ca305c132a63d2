/** Bytes of one blob that can be read again: in memory, or in a file that is too large for it. */
export interface ByteSource {
    readonly size: number;
    /** Bytes [start, end), clamped to the blob. Valid until the next call. */
    read(start: number, end: number): Uint8Array;
}
export declare const inMemory: (bytes: Uint8Array) => ByteSource;
