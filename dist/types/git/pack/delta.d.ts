import type { KernelWindows } from './kernel/windows.ts';
/** The stretches of an object that a delta copies from its base, in the object's order; what lies between them is new. */
export declare class Copies {
    count: number;
    /** Bytes of the base, and of the object. */
    baseSize: number;
    size: number;
    /** Of each: offset in the base, offset in the object, length. */
    fields: Int32Array<ArrayBuffer>;
    /** What gathers the rest of the object, where that lies in the kernel's memory. */
    windows: KernelWindows | undefined;
    /** What makes the bytes that were left out of the object; undefined where none were, or no longer. */
    left: (() => void) | undefined;
    /** To be called before bytes of a hollow object are read that are further than {@link EDGE} from all that is new. */
    complete(): void;
    /** Whether both begin with the same bytes, so many at least. */
    hasHead(bytes: number): boolean;
    reset(baseSize: number, size: number): void;
    /** What goes on where the last copy ended, in both, is one with it: git ends a copy after 64 KB. */
    add(from: number, to: number, length: number): void;
}
/** Bytes at either end of a copied stretch that are there even where its middle is left out: see kernel/assembly/delta.ts. */
export declare const EDGE = 512;
/** The sizes that a delta begins with: of its base and of what it makes. `next` is where its instructions begin. */
export interface DeltaSizes {
    readonly base: number;
    readonly result: number;
    readonly next: number;
}
/** @throws Damage */
export declare function readDeltaSizes(delta: Uint8Array, start: number, end: number): DeltaSizes;
/**
 * Makes an object of its base and a delta: gitformat-pack(5), "Deltified representation". All three lie in one buffer, because
 * bytes are then copied within it, without a view of each stretch.
 *
 * @param memory holds the base at `base`; the object is written at `target`, and the instructions are at [next, end)
 * @throws Damage when it does not make what it says
 */
export declare function applyDelta(memory: Buffer, next: number, end: number, base: number, target: number, copies: Copies): void;
