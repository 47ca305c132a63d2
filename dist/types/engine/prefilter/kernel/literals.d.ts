import type { LiteralAnchor } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { KernelTables } from '../kernel-tables.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory } from './memory.ts';
export declare const outputSizeOf: ({ most }: Pick<KernelTables, "most">) => number;
/** Finds literals in bytes that lie in the kernel's memory. */
export declare class KernelLiterals {
    #private;
    /** @param beforeDense bytes of dense texts that are searched before what is faster there is made */
    constructor(kernel: LiteralsKernel, memory: KernelMemory, literals: readonly LiteralAnchor[], { most, masks }: KernelTables, beforeDense?: number);
    /** Like `findLiterals`. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
