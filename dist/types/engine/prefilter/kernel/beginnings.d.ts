import type { Span } from '../../../model/span.ts';
import { type KeyBits, type Tell } from '../key-bits.ts';
/** Finds places whose first bytes have one of some keys: see `Beginnings`. */
export declare class KernelBeginnings {
    #private;
    private constructor();
    /** @returns undefined where there is no WebAssembly */
    static load(bits: KeyBits): KernelBeginnings | undefined;
    /** Tells of each such place in the range, which ends in the bytes. */
    find(bytes: Uint8Array, { start, end }: Span, tell: Tell): void;
}
