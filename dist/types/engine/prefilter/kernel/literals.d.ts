import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { QuadTables } from '../quad-tables.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory } from './memory.ts';
export declare const outputSizeOf: ({ most }: QuadTables) => number;
/** Finds literals in bytes that lie in the kernel's memory. */
export declare class KernelLiterals {
    #private;
    /** @param masks bytes of all literals together: so far behind them lie those that say which of their bits matter */
    constructor(kernel: LiteralsKernel, memory: KernelMemory, { most }: QuadTables, masks: number, maxLength: number);
    /** Like `findLiterals`. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
