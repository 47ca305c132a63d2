import type { Automaton } from '../automaton.ts';
/**
 * The kernels' memory: the automaton's table, room for what they find, and the arena, into which files are read. All of it
 * is reserved at once, since growing would detach every view; the system provides only the pages that are written to.
 */
export declare class KernelMemory {
    readonly memory: WebAssembly.Memory;
    readonly bytes: Uint8Array;
    /** Addresses of the room for records, and its words. */
    readonly output: {
        readonly start: number;
        readonly end: number;
    };
    readonly records: Uint32Array;
    readonly staging: Uint8Array;
    /** For the caller's bytes, which need not be copied then. */
    readonly arena: Buffer;
    constructor(tableSize: number, arenaSize: number);
    /** The kernel adds classes and states up to addresses: here they are four times what they are in TypeScript. */
    load({ classes, table }: Automaton): void;
    holds(bytes: Uint8Array): boolean;
}
