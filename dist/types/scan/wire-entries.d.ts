import type { FileEntry } from '../sources/listing.ts';
/** Files on their way to another thread: as two texts they take a tenth of the time of as many objects. */
export interface WireEntries {
    /** With a NUL between each two, which no name has. */
    readonly paths: string;
    /** What to open, likewise; nothing for names that are bytes. */
    readonly absolutes: string;
    readonly byBytes: readonly {
        readonly index: number;
        readonly absolute: Uint8Array;
    }[];
}
export declare const entriesToWire: (entries: readonly FileEntry[]) => WireEntries;
/** @param wire of one entry at least */
export declare function entriesFromWire({ paths, absolutes, byBytes }: WireEntries): FileEntry[];
