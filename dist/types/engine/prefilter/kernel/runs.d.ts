import type { RunAnchor } from '../../../model/rule.ts';
import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import { type RunFinder } from '../runs.ts';
import type { RunsKernel } from './instance.ts';
import type { KernelMemory } from './memory.ts';
export interface RunEntry {
    readonly anchor: RunAnchor;
    readonly finder: RunFinder;
}
/** Whether the kernel can look for such runs. */
export declare const isForKernel: ({ min }: RunAnchor) => boolean;
/** Finds run starts in bytes that lie in the kernel's memory. */
export declare class KernelRuns {
    #private;
    constructor(kernel: RunsKernel, memory: KernelMemory, entries: readonly RunEntry[]);
    /** Like `RunFinder.find` of each entry. */
    find(bytes: Uint8Array, range: Span, into: AnchorList): void;
}
