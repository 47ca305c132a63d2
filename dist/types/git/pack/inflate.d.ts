/** Inflates one object after the other. */
export interface Inflater {
    /**
     * Inflates `input` [start, end) to `output` at `at`, and says whether exactly `size` bytes came out and their checksum is right.
     * `output` must have one byte more.
     */
    inflate(input: Buffer, start: number, end: number, output: Buffer, at: number, size: number): boolean;
}
/**
 * One zlib stream that is used again and again: half the time of `inflateSync`, which makes a new one for each object. The
 * handle is no public interface of Node: where it does not do what it has always done, `inflateSync` is used.
 */
export declare function createInflater(): Inflater;
/** By Node's public interface. */
export declare const plainInflater: Inflater;
