import { Copies } from './delta.ts';
import { PackCache } from './pack-cache.ts';
/** Bytes that the objects of a chain may take. */
export declare const DEFAULT_MEMORY: number;
export interface MemoryOptions {
    /** Bytes. */
    readonly maxSize?: number;
    /** Whether WebAssembly may be used; without it the same work is done in TypeScript, in three times the time. */
    readonly wasm?: boolean;
    /** Bytes in front of the objects that another kernel works with: see {@link RebuildMemory.shared}. */
    readonly room?: number;
}
/** What another kernel works with. */
export interface SharedMemory {
    readonly memory: WebAssembly.Memory;
    /** Where its room begins, at a multiple of sixteen. */
    readonly at: number;
}
/** The memory in which objects are made of their bases: all of a chain lie in it, and the delta at hand. */
export declare class RebuildMemory {
    #private;
    /** All of it; another one after each `reserve`. */
    bytes: Buffer;
    /** Where the first object is to lie. */
    readonly start: number;
    /** Where deltas of up to {@link deltaRoom} bytes may lie. */
    readonly delta: number;
    readonly deltaRoom: number;
    /** Bytes to be left free behind what is to be made by `apply`. */
    readonly gap = 32;
    /** What of packs is kept, from {@link packsStart} on in {@link packs}. */
    readonly cache: PackCache;
    readonly packsStart: number;
    /** Where input of up to {@link inputRoom} bytes may be put together, in {@link packs}. */
    readonly input: number;
    readonly inputRoom: number;
    constructor({ maxSize, wasm, room, }?: MemoryOptions);
    /** Where parts of packs lie; another one after each `reserve`. */
    get packs(): Buffer;
    /** Whether copies lie where the kernels note them. */
    isOfKernel(copies: Copies): boolean;
    /** Undefined without WebAssembly. */
    get shared(): SharedMemory | undefined;
    /** Makes sure that there are bytes up to `end`, and some behind. What is there is kept. @throws Damage */
    reserve(end: number): void;
    /**
     * Inflates what is no longer than most entries are, without a call out of WebAssembly: half the time of zlib by its handle.
     *
     * @param at where `size` bytes and {@link gap} more have been reserved
     * @returns whether this was done; where it was not, zlib may still do it, and look at the checksum, which is left to the pack's own hash here
     */
    inflate(input: Buffer, start: number, end: number, at: number, size: number): boolean;
    /**
     * Makes an object: see {@link applyDelta}. What it returns is valid until the next call.
     *
     * @param isHollow whether bytes may be left out until {@link Copies.complete}
     * @throws Damage
     */
    apply(next: number, end: number, base: number, baseSize: number, target: number, size: number, isHollow?: boolean): Copies;
}
