import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralBytes } from '../literal-bytes.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory } from './memory.ts';
/** At one place no more literals may be found than there are quads. */
export declare const outputSizeOf: ({ count }: LiteralBytes) => number;
/** Finds literals in bytes that lie in the kernel's memory. */
export declare class KernelLiterals {
    #private;
    constructor(kernel: LiteralsKernel, memory: KernelMemory, literals: LiteralBytes, maxLength: number);
    /** Like `findLiterals`. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
