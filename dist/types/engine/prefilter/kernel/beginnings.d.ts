import type { Span } from '../../../model/span.ts';
/** Finds places whose first three bytes have one of some keys: see `Beginnings`. */
export declare class KernelBeginnings {
    #private;
    private constructor();
    /** @param bits one for each key: 32 KB @returns undefined where there is no WebAssembly */
    static load(bits: Uint8Array): KernelBeginnings | undefined;
    /** Tells of each such place in the range, which ends in the bytes. */
    find(bytes: Uint8Array, { start, end }: Span, tell: (place: number) => void): void;
}
