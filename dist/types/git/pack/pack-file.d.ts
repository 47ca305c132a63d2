import { type BytePath } from '../../model/byte-path.ts';
/** A stretch of a pack, as a part of some larger buffer. Valid until the next read. */
export interface Stretch {
    readonly buffer: Buffer;
    readonly at: number;
}
/** A file that is read in many small stretches, in bounded memory. */
export declare class PackFile {
    #private;
    /** Bytes. */
    readonly size: number;
    /** @throws Error of the file system */
    constructor(path: BytePath);
    /** @throws Damage when the file has no such bytes */
    read(start: number, end: number): Stretch;
    close(): void;
}
/** @throws Damage when the file has become shorter */
export declare function readFully(fd: number, target: Buffer, at: number, length: number, position: number): void;
