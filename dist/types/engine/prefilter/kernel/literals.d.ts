import type { Span } from '../../../model/span.ts';
import type { AnchorList } from '../anchor-list.ts';
import type { LiteralSet } from '../literal-set.ts';
import type { LiteralsKernel } from './instance.ts';
import type { KernelMemory } from './memory.ts';
/** Like `findLiterals`, for bytes that lie in the kernel's memory. */
export declare function findLiteralsByKernel(kernel: LiteralsKernel, memory: KernelMemory, set: LiteralSet, bytes: Uint8Array, range: Span, into: AnchorList): void;
