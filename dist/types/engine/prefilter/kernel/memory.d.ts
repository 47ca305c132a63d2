/** The first bytes belong to the kernels: see assembly/literals.ts. */
export declare const TABLES = 32768;
/** Those of the kernel for dense texts, which has a memory of its own: see assembly/dense.ts. */
export declare const DENSE_TABLES = 262144;
/** Bytes for records of what was found, between two of which the kernels stop to have them taken away. */
export declare const OUTPUT_SIZE: number;
/**
 * The kernels' memory: the automaton's tables, room for what they find, and the arena, into which files are read. All of it
 * is reserved at once, since growing would detach every view; the system provides only the pages that are written to.
 */
export declare class KernelMemory {
    readonly memory: WebAssembly.Memory;
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** Addresses of the room for records, and its words. */
    readonly output: {
        readonly start: number;
        readonly end: number;
    };
    readonly records: Uint32Array;
    readonly staging: Uint8Array;
    /** What the kernel has of the literals. */
    readonly tables: Uint8Array;
    /** For the caller's bytes, which need not be copied then. */
    readonly arena: Buffer;
    /** @param outputSize bytes; at least {@link OUTPUT_SIZE} */
    constructor(tables: Uint8Array, arenaSize: number, outputSize?: number, maxLength?: number);
    holds(bytes: Uint8Array): boolean;
}
