import { type BytePath } from '../../model/byte-path.ts';
import type { RebuildMemory } from './rebuild-memory.ts';
/** A pack that is open in this process, for any of its threads. */
export interface OpenPackFile {
    readonly fd: number;
    /** Bytes. */
    readonly size: number;
}
/** A file that is read in many small stretches, in bounded memory. */
export declare class PackFile implements OpenPackFile {
    #private;
    /** What was read last lies in it: all that is to be inflated, or of a long stretch a buffer of its own. */
    buffer: Buffer;
    /** Bytes. */
    readonly size: number;
    readonly fd: number;
    /** @param threads that read the file, each with a part of the memory */
    constructor({ fd, size }: OpenPackFile, threads?: number);
    /** @throws Error of the file system */
    static open(path: BytePath): PackFile;
    /** Leaves others their part of the memory. To be called before anything is read. */
    shareWith(threads: number): void;
    /**
     * @param memory in whose cache it lies after that, where it is not too long
     * @returns where in {@link buffer}, until the next one is read @throws Damage when the file has no such bytes
     */
    read(memory: RebuildMemory, start: number, end: number): number;
    close(): void;
    /** The block has to make room for another one. */
    forget(block: number): void;
}
/** @throws Damage when the file has become shorter */
export declare function readFully(fd: number, target: Buffer, at: number, length: number, position: number): void;
