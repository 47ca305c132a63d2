import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralSet } from '../literal-set.ts';
import type { LiteralsKernel } from './instance.ts';
import { type KernelMemory } from './memory.ts';
/** Bytes that the tables of a set take at most; known before its automaton is made, which small scans do without. */
export declare const tableSizeOf: ({ literals, maxStates }: LiteralSet) => number;
/** Of different literals at most two of each length end at one place: one in which case matters, and one in which it does not. */
export declare const outputSizeOf: ({ maxLength }: LiteralSet) => number;
/** Finds literals in bytes that lie in the kernel's memory. */
export declare class KernelLiterals {
    #private;
    constructor(kernel: LiteralsKernel, memory: KernelMemory, set: LiteralSet);
    /** Like `findLiterals`. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
