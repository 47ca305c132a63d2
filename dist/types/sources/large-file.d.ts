import type { FileEntry } from './listing.ts';
/**
 * A file that is too large for one buffer, read here and there. Its size is that of the moment it was opened: what is added
 * later is not read.
 */
export declare class LargeFile {
    #private;
    readonly size: number;
    /** @param buffer is used as long as it is large enough @throws the system's error */
    constructor(entry: FileEntry, buffer?: Uint8Array);
    /** Bytes [start, end), clamped to the file. Valid until the next call. @throws Error when the file became shorter */
    read(start: number, end: number): Uint8Array;
    close(): void;
}
