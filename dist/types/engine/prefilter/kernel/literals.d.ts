import type { LiteralAnchor } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { KernelTables } from '../kernel-tables.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory } from './memory.ts';
export interface DenseOptions {
    /** Bytes of dense texts that are searched before; if it is not said, fewer where something is stored. */
    readonly beforeDense?: number | undefined;
    /** See `StoredTables`. */
    readonly stored?: (() => Uint8Array | undefined) | undefined;
}
export declare const outputSizeOf: ({ most }: Pick<KernelTables, "most">) => number;
/** Finds literals in bytes that lie in the kernel's memory. */
export declare class KernelLiterals {
    #private;
    constructor(kernel: LiteralsKernel, memory: KernelMemory, literals: readonly LiteralAnchor[], { most, masks }: KernelTables, { beforeDense, stored }?: DenseOptions);
    /** Like `findLiterals`. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
