import type { Anchors } from '../../../model/scanner.ts';
import type { Copies } from '../delta.ts';
import type { WindowsKernel } from './instance.ts';
/** Bytes of this in the kernels' memory. */
export declare const WINDOWS_SIZE: number;
/**
 * What deltas touch, gathered to be searched as one text: the ranges of `TouchedRanges`, made and copied by the kernel next to
 * the objects. In TypeScript this took longer than to search them.
 */
export declare class KernelWindows {
    #private;
    /** @param address of {@link WINDOWS_SIZE} bytes */
    constructor(kernel: WindowsKernel, address: number, buffer: ArrayBuffer);
    /** After the memory has grown. */
    moveTo(buffer: ArrayBuffer): void;
    /** @param bytes of the object, in the kernel's memory @returns whether it can be done */
    begin({ fields, count, baseSize, size }: Copies, bytes: Uint8Array, reach: number): boolean;
    /** Gathers what there is room for. @returns undefined when there is no more */
    next(): Uint8Array | undefined;
    /**
     * Gives those anchors of the gathered bytes that are the object's and begin in a range, in its offsets.
     *
     * @param lengthOf bytes of a literal: only the object's end could cut one in two
     */
    forEach({ count, positions, ids }: Anchors, lengthOf: (id: number) => number, use: (position: number, id: number) => void): void;
}
